import type { ClockFit } from './check/clock-fit.ts';
import { shareRefusedRange, USUAL_TYPING } from './check/refusal.ts';
import type { ClockVerdict } from './check/clock-verdict.ts';
import { DAY_SECONDS, QUARTER_HOUR_SECONDS } from '../../text/time-units.ts';
import { STEP_SECONDS } from '../kit/check/totp.ts';
import { interpolate } from '../../i18n/format.ts';
import { durationIn, TENTHS_BELOW_SECONDS } from '../../i18n/durations.ts';
import type { Tone } from '../kit/tone.ts';
import type { ClockAnswers } from './clock-strings.ts';

type KnownVerdict = Extract<ClockVerdict, { offsetSeconds: number }>;

/** All others want a second look. */
export const TONES: Readonly<Partial<Record<ClockVerdict['verdict'], Tone>>> = {
  'in-sync': 'good',
  'could-not-check': 'quiet',
};

/** Turns what the check found into sentences of one language. */
export interface Sentences {
  /** The answer itself: "This device's clock is 4.2 s ahead, give or take 0.1 s." */
  readonly answer: (verdict: ClockVerdict) => string;
  /** What it means and what to do, one sentence or more each. */
  readonly consequences: (verdict: ClockVerdict) => readonly string[];
  /** Whether the two example codes are the same now, and for how much of the time they are not. */
  readonly codes: (same: boolean, offsetSeconds: number) => string;
  /** What the standard's window would do to this device's codes. */
  readonly refused: (verdict: KnownVerdict) => string;
  /** The zone that the device is set to. */
  readonly zone: (timeZone: string | undefined) => string;
}

/** Shares this close together are said as one. */
const SAME_SHARE = 0.03;

/**
 * @param texts - what the script says, with {places}.
 * @param language - BCP 47 tag, for the form of numbers.
 * @returns the sentences of that language.
 */
export function sentencesIn(texts: ClockAnswers, language: string): Sentences {
  const whole = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

  const duration = durationIn(language);

  const offsetSentence = ({ offset, offsetSeconds }: KnownVerdict): string => {
    const { lowSeconds, highSeconds } = offset;
    if (lowSeconds <= 0 && highSeconds >= 0) {
      return interpolate(texts.offset.right, {
        bound: duration(tenthsUp(Math.max(-lowSeconds, highSeconds))),
      });
    }
    const digits = Math.abs(offsetSeconds) < TENTHS_BELOW_SECONDS ? 10 : 1;
    const said = Math.round(offsetSeconds * digits) / digits;
    return interpolate(said > 0 ? texts.offset.ahead : texts.offset.behind, {
      offset: duration(Math.abs(said)),
      // Wide enough for the rounding, too.
      uncertainty: duration(tenthsUp(Math.max(highSeconds - said, said - lowSeconds))),
    });
  };

  // All that an offset fits is the same difference, said in other words.
  const fitSentences = (fits: readonly ClockFit[]): readonly string[] => {
    const [first] = fits;
    if (first === undefined) return [];
    return [
      [
        interpolate(texts.fits.close, { difference: duration(Math.abs(fitSeconds(first))) }),
        ...fits.map(({ mistake }) => texts.fits[mistake]),
        texts.fits.chance,
      ].join(' '),
    ];
  };

  return {
    answer: (verdict) =>
      verdict.verdict === 'could-not-check' ? texts.couldNotCheck[verdict.reason] : offsetSentence(verdict),
    consequences: (verdict) => {
      if (verdict.verdict === 'could-not-check') return [];
      const { mayAlsoBe, fits } = verdict;
      return [
        texts.meaning[verdict.verdict],
        ...mayAlsoBe.map((other) => interpolate(texts.mayAlsoBe, { other: texts.verdicts[other] })),
        ...fitSentences(fits),
      ];
    },
    codes: (same, offsetSeconds) => {
      const now = same ? texts.codes.same : texts.codes.different;
      const apart = Math.round(Math.abs(offsetSeconds));
      if (apart < 1 || apart >= STEP_SECONDS) return now;
      const step = whole.format(STEP_SECONDS);
      return `${now} ${interpolate(texts.codes.part, { count: whole.format(apart), step })}`;
    },
    refused: ({ offset }) => {
      const { least, most } = shareRefusedRange(offset);
      return interpolate(texts.refused[refusalKind(least, most)], {
        share: whole.format(inHundred((least + most) / 2)),
        least: whole.format(inHundred(least)),
        most: whole.format(inHundred(most)),
        fastest: whole.format(USUAL_TYPING.leastSeconds),
        slowest: whole.format(USUAL_TYPING.mostSeconds),
      });
    },
    zone: (timeZone) =>
      timeZone === undefined
        ? texts.zone.unknown
        : interpolate(texts.zone.set, { zone: timeZone.replace(/_/gu, ' ') }),
  };
}

function refusalKind(least: number, most: number): keyof ClockAnswers['refused'] {
  if (most < 1e-6) return 'none';
  if (least > 1 - 1e-6) return 'all';
  if (most < 0.005) return 'few';
  return most - least <= SAME_SHARE ? 'about' : 'between';
}

/** Neither none nor all is said of what is nearly so. */
function inHundred(share: number): number {
  const hundredths = Math.round(share * 100);
  return share > 0 && share < 1 ? Math.min(99, Math.max(1, hundredths)) : hundredths;
}

/** Rounded up to a tenth, but not for a hair's breadth of floating point. */
function tenthsUp(seconds: number): number {
  return Math.ceil(seconds * 10 - 1e-6) / 10;
}

function fitSeconds(fit: ClockFit): number {
  if (fit.mistake === 'date') return fit.days * DAY_SECONDS;
  return fit.mistake === 'am-pm' ? DAY_SECONDS / 2 : fit.quarterHours * QUARTER_HOUR_SECONDS;
}
