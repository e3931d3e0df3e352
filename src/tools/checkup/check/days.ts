/** The last day that every month has. */
const LAST_SAFE_DAY = 28;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/**
 * Says whether a text is a day of the calendar.
 *
 * @param text - such as `2026-11-23`.
 * @returns false for other forms and for days that do not exist, such as `2026-02-30`.
 */
export function isDay(text: string): boolean {
  const [year, month, day] = partsOf(text);
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  // Years below 100 are taken for years of the last century.
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Names the day so many months later, for a reminder that repeats by month.
 *
 * @param day - `YYYY-MM-DD`.
 * @param months - how many months later.
 * @returns the same day of that month, at most the 28th.
 * @throws RangeError when `day` is no day.
 */
export function monthsLater(day: string, months: number): string {
  const [year, month, date] = partsOf(day);
  if (!isDay(day) || year === undefined || month === undefined || date === undefined) {
    throw new RangeError(`${day} is no day`);
  }
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  return written(first.getUTCFullYear(), first.getUTCMonth() + 1, Math.min(date, LAST_SAFE_DAY));
}

/**
 * Moves the 29th, 30th and 31st to the 28th. A rule that repeats by month leaves out the months that lack its day
 * (RFC 5545, section 3.3.10: "such recurrence instances MUST be ignored"), so from 31 January a reminder every three
 * months would fall silent in April.
 *
 * @param day - `YYYY-MM-DD`.
 * @returns a day of the same month that every month has.
 * @throws RangeError when `day` is no day.
 */
export function dayOfEveryMonth(day: string): string {
  return monthsLater(day, 0);
}

function partsOf(text: string): (number | undefined)[] {
  return (DAY.exec(text) ?? []).slice(1).map(Number);
}

function written(year: number, month: number, day: number): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
