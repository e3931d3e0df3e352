import { z } from 'astro/zod';

const FULL_DATE = z.iso.date();

/** A day that exists, written "YYYY-MM-DD". */
export const day = z.string({ error: 'write the day in quotes, such as "2026-11-23"' }).refine(isDay, {
  error: 'write a day that exists, in quotes, such as "2026-11-23"',
});

/** A year, a month, a day, or `unknown`, for documents that seldom say more. */
export const documentDate = z
  .string({ error: 'write a date in quotes, such as "2024", "2024-09" or "2024-09-16", or write unknown' })
  .refine((value) => value === 'unknown' || isYear(value) || isMonth(value) || isDay(value), {
    error: 'write a date that exists, in quotes, such as "2024", "2024-09" or "2024-09-16", or write unknown',
  });

/** A year in quotes, such as "2026". */
export const year = z
  .string({ error: 'write the year in quotes, such as "2026"' })
  .refine(isYear, { error: 'write a year in quotes, such as "2026"' });

function isYear(value: string): boolean {
  return /^(?:19|20)\d{2}$/u.test(value);
}

function isMonth(value: string): boolean {
  return isDay(`${value}-01`);
}

function isDay(value: string): boolean {
  return FULL_DATE.safeParse(value).success && /^(?:19|20)/u.test(value);
}
