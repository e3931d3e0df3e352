import { DAY_SECONDS } from '../text/time-units.ts';
import { fill } from '../knowledge/wording.ts';
import type { DurationTexts } from './duration-texts.ts';

/** Beyond this, tenths of a second say nothing to a reader. */
export const TENTHS_BELOW_SECONDS = 120;

/**
 * Says how long something lasts, in the words of one language.
 *
 * @param texts - the units, with their {count}.
 * @param language - BCP 47 tag, for the form of numbers.
 * @returns turns seconds, 0 or more, into such as "4.2 s" (below two minutes) or "1 h 30 s".
 */
export function durationIn(texts: DurationTexts, language: string): (seconds: number) => string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return (seconds) => {
    if (seconds < TENTHS_BELOW_SECONDS) return fill(texts.seconds, { count: tenths.format(seconds) });
    return wholeUnits(Math.round(seconds), texts, whole);
  };
}

/**
 * Says how long something lasts, about: in half minutes, beyond ten minutes in whole ones.
 *
 * @param texts - the units, with their {count}.
 * @param language - BCP 47 tag, for the form of numbers.
 * @returns turns seconds, 0 or more, into such as "30 s", "2 min 30 s" or "1 h"; never into nothing.
 */
export function roughDurationIn(texts: DurationTexts, language: string): (seconds: number) => string {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  return (seconds) => {
    const unit = seconds < 600 ? 30 : 60;
    return wholeUnits(Math.max(unit, Math.round(seconds / unit) * unit), texts, whole);
  };
}

function wholeUnits(total: number, texts: DurationTexts, format: Intl.NumberFormat): string {
  const days = Math.floor(total / DAY_SECONDS);
  const parts: readonly (readonly [number, string])[] = [
    [days, days === 1 ? texts.day : texts.days],
    [Math.floor((total % DAY_SECONDS) / 3600), texts.hours],
    [Math.floor((total % 3600) / 60), texts.minutes],
    [total % 60, texts.seconds],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, text]) => fill(text, { count: format.format(count) }))
    .join(' ');
}
