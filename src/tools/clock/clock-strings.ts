import type { ClockStrings } from '../../content/en/tools/clock.yaml';
import type { ClockFit } from './check/clock-fit.ts';
import { NO_ANSWER_REASONS, type ClockBand } from './check/clock-verdict.ts';
import { OPERATING_SYSTEMS } from './check/operating-system.ts';
import type { StringRules } from '../../content-model/string-shape.ts';

export type { ClockStrings };

/** What the script says. */
export type ClockAnswers = ClockStrings['answers'];

const BANDS: readonly ClockBand[] = ['in-sync', 'slightly-off', 'too-far-off'];
const FITS: readonly ClockFit['mistake'][] = ['date', 'am-pm', 'zone'];

export const CLOCK_RULES: StringRules = {
  keys: {
    'steps.systems': OPERATING_SYSTEMS,
    'answers.verdicts': [...BANDS, 'could-not-check'],
    'answers.meaning': BANDS,
    'answers.couldNotCheck': NO_ANSWER_REASONS,
    'answers.fits': ['close', ...FITS, 'chance'],
  },
};
