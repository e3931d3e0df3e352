import { DAY_SECONDS } from '../text/time-units.ts';

/** Beyond this, tenths of a second say nothing to a reader. */
export const TENTHS_BELOW_SECONDS = 120;

const UNITS = [
  ['day', DAY_SECONDS],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/**
 * Says how long something lasts.
 *
 * @param language - BCP 47 tag.
 * @returns turns seconds, 0 or more, into such as "4.2 sec" (below two minutes) or "1 hr 30 sec".
 */
export function durationIn(language: string): (seconds: number) => string {
  const tenths = unitFormat(language, 'second', 1);
  return (seconds) =>
    seconds < TENTHS_BELOW_SECONDS ? tenths.format(seconds) : wholeUnits(Math.round(seconds), language);
}

/**
 * Says how long something lasts, about: in half minutes, beyond ten minutes in whole ones.
 *
 * @param language - BCP 47 tag.
 * @returns turns seconds, 0 or more, into such as "30 sec", "2 min 30 sec" or "1 hr"; never into nothing.
 */
export function roughDurationIn(language: string): (seconds: number) => string {
  return (seconds) => {
    const step = seconds < 600 ? 30 : 60;
    return wholeUnits(Math.max(step, Math.round(seconds / step) * step), language);
  };
}

function wholeUnits(totalSeconds: number, language: string): string {
  let left = totalSeconds;
  const parts = UNITS.flatMap(([unit, unitSeconds]) => {
    const count = Math.floor(left / unitSeconds);
    left %= unitSeconds;
    return count === 0 ? [] : [unitFormat(language, unit, 0).format(count)];
  });
  return new Intl.ListFormat(language, { type: 'unit', style: 'narrow' }).format(parts);
}

function unitFormat(language: string, unit: string, fractionDigits: number): Intl.NumberFormat {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  });
}
