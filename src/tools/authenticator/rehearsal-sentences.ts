import { typingCanExplain } from './check/rehearsal.ts';
import type { Rehearsal } from './check/rehearsal.ts';
import { clockFits } from '../clock/check/clock-fit.ts';
import { interpolate } from '../../i18n/format.ts';
import { roughDurationIn } from '../../i18n/durations.ts';
import type { Tone } from '../kit/tone.ts';
import type { RehearsalAnswers } from './authenticator-strings.ts';

/** A code that fits leaves half a minute open, so it is not shown in green. */
export const TONES: Readonly<Partial<Record<keyof RehearsalAnswers['verdicts'], Tone>>> = {
  'in-step': 'plain',
  confirm: 'quiet',
  malformed: 'quiet',
};

/** What to say, and the reasons to list below it. */
export interface Said {
  /** Whether the clock may be right or a little off, so that it is to be measured before anything else. */
  readonly measureFirst: boolean;
  readonly sentences: readonly string[];
  readonly reasons: readonly string[];
}

/**
 * Turns the verdict of a rehearsal into sentences.
 *
 * @param found - the verdict.
 * @param byTrueTime - whether the true time was known; otherwise the device's own clock stood in for it.
 * @param texts - what the script says, with {places}.
 * @param language - BCP 47 tag, for the form of numbers.
 * @returns the sentences, and for no match its reasons, the likeliest first.
 */
export function rehearsalSentences(
  found: Rehearsal,
  byTrueTime: boolean,
  texts: RehearsalAnswers,
  language: string,
): Said {
  const rough = roughDurationIn(language);
  const caveat = byTrueTime ? [] : [texts.device.lead];
  const { inStep, ahead, behind } = byTrueTime ? texts : texts.device;
  const sameDevice = byTrueTime ? [] : [texts.device.same];
  switch (found.verdict) {
    case 'in-step':
      return { measureFirst: true, sentences: [...caveat, inStep, ...sameDevice], reasons: [] };
    case 'clock-off': {
      const { offsetSeconds } = found;
      const offset = rough(Math.abs(offsetSeconds));
      const fitsZone = clockFits(offsetSeconds).some(({ mistake }) => mistake === 'zone');
      const measureFirst = typingCanExplain(offsetSeconds);
      return {
        measureFirst,
        sentences: [
          ...caveat,
          interpolate(offsetSeconds > 0 ? ahead : behind, { offset }),
          measureFirst ? texts.slowTyping : fitsZone ? texts.zone : texts.enough,
          ...sameDevice,
        ],
        reasons: [],
      };
    }
    case 'confirm': {
      const offset = rough(Math.abs(found.offsetSeconds));
      const more = found.sameCode ? texts.sameCode : interpolate(texts.confirm, { offset });
      return { measureFirst: false, sentences: [...caveat, more], reasons: [] };
    }
    case 'no-match':
      return {
        measureFirst: false,
        sentences: [...caveat, texts.noMatch[found.reason]],
        reasons: texts.noMatch.reasons,
      };
  }
}
