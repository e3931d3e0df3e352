import type { AuthenticatorStrings } from '../../content/en/tools/authenticator.yaml';
import type { WholeVerdict } from './check/minute.ts';
import type { Rehearsal } from './check/rehearsal.ts';
import type { TapsVerdict } from './check/taps.ts';
import { MALFORMED_REASONS } from './check/typed-code.ts';
import { NO_ANSWER_REASONS } from '../clock/check/clock-verdict.ts';
import type { StringRules } from '../../content-model/string-shape.ts';

export type { AuthenticatorStrings };

type Answers = AuthenticatorStrings['answers'];
/** What the script of the tap test says. */
export type FlipAnswers = Answers['codeFlip'];
/** What the script of the rehearsal says. */
export type RehearsalAnswers = Answers['rehearsal'];

export type FlipVerdict =
  Extract<TapsVerdict, { verdict: string }>['verdict'] | WholeVerdict['verdict'] | 'could-not-check';

const AFTER_MINUTE: readonly FlipVerdict[] = ['in-step', 'clock-off', 'zone-or-clock'];
const UNANSWERED: readonly FlipVerdict[] = ['inconsistent', 'could-not-check'];
const FLIP_VERDICTS: readonly FlipVerdict[] = ['seconds-fit', 'seconds-off', ...AFTER_MINUTE, ...UNANSWERED];
const REHEARSAL_VERDICTS: readonly (Rehearsal['verdict'] | 'malformed')[] = [
  'in-step',
  'clock-off',
  'confirm',
  'no-match',
  'malformed',
];

export const AUTHENTICATOR_RULES: StringRules = {
  keys: {
    // Where a clock seems off, and a slow hand or slow typing would look the same, it is measured first.
    'codeFlip.next': ['measure-first', ...AFTER_MINUTE, ...UNANSWERED],
    'rehearsal.next': ['measure-first', 'clock-off', 'no-match'],
    'answers.codeFlip.verdicts': FLIP_VERDICTS,
    'answers.codeFlip.couldNotCheck': NO_ANSWER_REASONS,
    'answers.rehearsal.verdicts': REHEARSAL_VERDICTS,
    'answers.rehearsal.malformed': MALFORMED_REASONS,
  },
  // What the app calls the test entry: nobody shall take it for the real one.
  without: { 'rehearsal.name': 'Instagram' },
};
