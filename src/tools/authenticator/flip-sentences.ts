import type { WholeVerdict } from './check/minute.ts';
import type { TapsVerdict } from './check/taps.ts';
import { handCanExplain, TAPS_WANTED } from './check/taps.ts';
import { clockBand } from '../clock/check/clock-verdict.ts';
import { DAY_SECONDS, QUARTER_HOUR_SECONDS } from '../../text/time-units.ts';
import { interpolate } from '../../i18n/format.ts';
import { durationIn } from '../../i18n/durations.ts';
import type { Tone } from '../kit/tone.ts';
import type { FlipAnswers } from './authenticator-strings.ts';

/** Seconds that fit leave whole half minutes open, so they are not shown in green. */
export const TONES: Readonly<Partial<Record<keyof FlipAnswers['verdicts'], Tone>>> = {
  'seconds-fit': 'plain',
  inconsistent: 'quiet',
  'could-not-check': 'quiet',
  'in-step': 'good',
};

/** The taps' answer, where they have one. */
export type Seconds = Extract<TapsVerdict, { verdict: 'seconds-fit' | 'seconds-off' }>;

/** Turns what the tap test found into sentences of one language. */
export interface FlipSentences {
  /** What the taps say of the seconds. */
  readonly seconds: (found: Seconds) => readonly string[];
  /** What one tap says: "7.2 s ahead". */
  readonly tap: (offsetSeconds: number, leftOut: boolean) => string;
  /**
   * What both parts say of that phone's clock; `ownZone` is the zone of this device, given where it was only assumed
   * that the phone is set to it too.
   */
  readonly whole: (found: WholeVerdict, ownZone?: string) => readonly string[];
}

const HALF_DAY_QUARTERS = DAY_SECONDS / 2 / QUARTER_HOUR_SECONDS;
/** What is left beside whole quarter hours is said from here on. */
const REST_WORTH_SAYING_SECONDS = 3;

/**
 * @param texts - what the script says, with {places}.
 * @param language - BCP 47 tag, for the form of numbers.
 * @returns the sentences of that language.
 */
export function flipSentencesIn(texts: FlipAnswers, language: string): FlipSentences {
  const duration = durationIn(language);

  const directed = (
    seconds: number,
    { ahead, behind, right }: { readonly ahead: string; readonly behind: string; readonly right: string },
  ): string => {
    const tenths = Math.round(seconds * 10) / 10;
    if (tenths === 0) return right;
    return interpolate(tenths > 0 ? ahead : behind, { offset: duration(Math.abs(tenths)) });
  };

  /** What taps that are off leave open, and what not to do before that is known. */
  const hand = (offsetSeconds: number): readonly string[] => [
    offsetSeconds < 0 ? texts.handLate : texts.handEarly,
    texts.changeNothing,
  ];

  const zoneOrClock = (
    { quarterHours, restSeconds }: Extract<WholeVerdict, { verdict: 'zone-or-clock' }>,
    zone: string,
  ): readonly string[] => {
    const difference = duration(Math.abs(quarterHours) * QUARTER_HOUR_SECONDS);
    const rest = { rest: duration(Math.abs(restSeconds)) };
    return [
      interpolate(quarterHours > 0 ? texts.zoneAhead : texts.zoneBehind, { difference, zone }),
      ...(Math.abs(quarterHours) === HALF_DAY_QUARTERS ? [texts.halfDay] : []),
      texts.zoneHarmless,
      texts.zoneFatal,
      ...(Math.abs(restSeconds) > REST_WORTH_SAYING_SECONDS
        ? [interpolate(restSeconds > 0 ? texts.restAhead : texts.restBehind, rest)]
        : []),
    ];
  };

  return {
    seconds: ({ verdict, offsetSeconds, spreadSeconds, changes, nearLimit }) => [
      directed(offsetSeconds, texts),
      ...(verdict === 'seconds-off' ? hand(offsetSeconds) : []),
      texts.half,
      interpolate(texts.spread, { spread: duration(Math.ceil(spreadSeconds * 10) / 10) }),
      ...(changes < TAPS_WANTED ? [texts.sameChange] : []),
      ...(nearLimit ? [texts.nearLimit] : []),
      texts.again,
    ],
    tap: (offsetSeconds, leftOut) => {
      const said = directed(offsetSeconds, texts.tap);
      return leftOut ? interpolate(texts.tap.leftOut, { offset: said }) : said;
    },
    whole: (found, ownZone) => {
      if (found.verdict === 'inconsistent') return [texts.minuteMisfit];
      if (found.verdict === 'zone-or-clock') return zoneOrClock(found, ownZone ?? '');
      const ifZone = ownZone === undefined ? [] : [interpolate(texts.ifZone, { zone: ownZone })];
      if (found.verdict === 'in-step') {
        return [texts.wholeRight, ...(ownZone === undefined ? [texts.notClock] : ifZone), texts.date];
      }
      const band = clockBand(found.offsetSeconds);
      return [
        directed(found.offsetSeconds, {
          ahead: texts.wholeAhead,
          behind: texts.wholeBehind,
          right: texts.wholeRight,
        }),
        { 'in-sync': texts.little, 'slightly-off': texts.some, 'too-far-off': texts.enough }[band],
        ...(handCanExplain(found.offsetSeconds) ? hand(found.offsetSeconds) : []),
        ...ifZone,
        texts.retype,
        texts.date,
      ];
    },
  };
}
