import type { ByLanguage } from './languages.ts';

/**
 * Fills the {places} of a text.
 *
 * @param text - a text with names in braces.
 * @param values - what stands for each name.
 * @returns the text; a place without a value stays as it is, so that it is noticed.
 */
export function interpolate(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/gu, (place, name: string) =>
    String(Object.hasOwn(values, name) ? values[name] : place),
  );
}

/** What is said of a count, by the plural categories that the language has (Unicode CLDR); `other` always. */
export type PluralTexts = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string | undefined>>
>;

/**
 * Chooses what is said of a count.
 *
 * @param texts - by plural category.
 * @param count - how many.
 * @param language - BCP 47 tag.
 */
export function pluralText(texts: PluralTexts, count: number, language: string): string {
  return texts[new Intl.PluralRules(language).select(count)] ?? texts.other;
}

/** Whose form of dates is used: "23 November 2026", and not "November 23, 2026". */
const DATES_OF: ByLanguage<string> = { en: 'en-GB', 'pt-BR': 'pt-BR' };

/** A format takes longer to make than to use a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(language: string, withDay: boolean, month: 'long' | 'short'): Intl.DateTimeFormat {
  const name = `${language} ${String(withDay)} ${month}`;
  const format =
    formats.get(name) ??
    new Intl.DateTimeFormat((DATES_OF as Readonly<Record<string, string>>)[language] ?? language, {
      timeZone: 'UTC',
      year: 'numeric',
      month,
      ...(withDay ? { day: 'numeric' } : {}),
    });
  formats.set(name, format);
  return format;
}

/**
 * Writes a date as readers say it.
 *
 * @param date - `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
 * @param language - BCP 47 tag.
 * @param monthName - whether the name of the month is written out.
 * @returns such as "23 November 2026", "September 2024" or "2024".
 */
export function readableDate(date: string, language: string, monthName: 'long' | 'short' = 'long'): string {
  const [year = '', month, dayOfMonth] = date.split('-');
  if (month === undefined) return year;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, Number(dayOfMonth ?? 1)));
  return dateFormat(language, dayOfMonth !== undefined, monthName).format(day);
}

/**
 * Writes a list: "a, b, and c".
 *
 * @param parts - what is listed.
 * @param language - BCP 47 tag.
 */
export function readableList(parts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
}
