import { z } from 'astro/zod';

const words = z.string().trim().min(1, { error: 'write some words' });

/** The units of time, each with its {count}. */
export const durationSchema = z.strictObject({
  seconds: words,
  minutes: words,
  hours: words,
  day: words,
  days: words,
});

export type DurationTexts = z.infer<typeof durationSchema>;
