/** Digits that belong together, because only spaces and hyphens part them. */
export interface DigitRun {
  readonly digits: string;
  /** How many digits stand together, group by group. */
  readonly sizes: readonly number[];
}

/** Dates and times of day, with what stands before them. They fill a case file and are no secrets. */
const DATES = [
  /(^|[^0-9])(?:19|20)[0-9]{2}([-./])(?:0?[1-9]|1[0-2])\2(?:0?[1-9]|[12][0-9]|3[01])(?![0-9])/gu,
  /(^|[^0-9])(?:0?[1-9]|[12][0-9]|3[01])([-./])(?:0?[1-9]|[12][0-9]|3[01])\2(?:19|20)?[0-9]{2}(?![0-9])/gu,
  /(^|[^0-9])(?:[01]?[0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9])?(?![0-9])()/gu,
];

const RUN = /[0-9]+(?:[ -]{1,3}[0-9]+)*/gu;
const LETTER = /^\p{L}$/u;
/** What stands before a telephone number: a plus, or an area code in brackets. */
const PHONE_BEFORE = /(?:\+ ?\(?|\([0-9]{2,5}\) ?)$/u;
const LONGEST_BEFORE = 10;
/** International numbers have at most 15 digits (ITU-T E.164, section 6). */
const NATIONAL_PHONE = /^0[0-9]{8,14}$/u;

/**
 * Leaves dates and times of day out of a text.
 *
 * @param plain - a text whose digits are `0` to `9`.
 * @returns the text with a `;` in the place of each.
 */
export function withoutDates(plain: string): string {
  return DATES.reduce((text, date) => text.replace(date, '$1;'), plain);
}

/**
 * Finds the numbers of a text that are written on their own, dates, times and telephone numbers left out.
 *
 * @param plain - a text in plain characters.
 * @returns the numbers in order.
 */
export function digitRuns(plain: string): readonly DigitRun[] {
  const text = withoutDates(plain);
  return [...text.matchAll(RUN)].flatMap((match) => {
    const [run] = match;
    const end = match.index + run.length;
    const isPartOfWord = LETTER.test(text[match.index - 1] ?? '') || LETTER.test(text[end] ?? '');
    const before = text.slice(Math.max(0, match.index - LONGEST_BEFORE), match.index);
    const digits = run.replace(/[^0-9]/gu, '');
    if (isPartOfWord || PHONE_BEFORE.test(before) || NATIONAL_PHONE.test(digits)) return [];
    return [{ digits, sizes: run.split(/[ -]+/u).map(({ length }) => length) }];
  });
}
