import type { RecoveryCodeStrings } from '../../content/en/tools/recovery-code.yaml';
import { DIGIT_SCRIPTS, LENGTH_REASONS, OTHER_REASONS, VERDICTS } from './check/recovery-code-check.ts';
import type { StringRules } from '../../content-model/string-shape.ts';

export type { RecoveryCodeStrings };

/** What the script says. */
export type RecoveryCodeAnswers = RecoveryCodeStrings['answers'];

const NOT_EMPTY = VERDICTS.filter((verdict) => verdict !== 'empty');
/** What there is advice for: each verdict, and of the texts that are no code the one that is sent by mail. */
const ADVICE = [...NOT_EMPTY, 'mailed-code'] as const;

export type AdviceKind = (typeof ADVICE)[number];

export const RECOVERY_CODE_RULES: StringRules = {
  keys: {
    advice: ADVICE,
    'answers.words': ADVICE,
    'answers.verdicts': VERDICTS.filter((verdict) => verdict !== 'not-a-code'),
    'answers.notACode': OTHER_REASONS,
    'answers.lengthReasons': LENGTH_REASONS,
    'answers.rows.verdicts': NOT_EMPTY.filter((verdict) => verdict !== 'list'),
    'answers.scriptNames': DIGIT_SCRIPTS,
  },
};
