import { z } from 'astro/zod';
import {
  DIGIT_SCRIPTS,
  LENGTH_REASONS,
  OTHER_REASONS,
  VERDICTS,
} from '../../checks/recovery-code/recovery-code-check.ts';
import { adviceLine, citedSentence, link, words } from '../../knowledge/schemas/words.ts';

/** What there is advice for: each verdict, and of the texts that are no code the one that is sent by mail. */
const adviceKind = z.enum([...VERDICTS, 'mailed-code']).exclude(['empty']);

export type AdviceKind = z.infer<typeof adviceKind>;

/** What the script says. */
const answersSchema = z.strictObject({
  verdicts: z.record(z.enum(VERDICTS).exclude(['not-a-code']), words),
  notACode: z.record(z.enum(OTHER_REASONS), words),
  /** The first thing to do, said together with the verdict. */
  actions: z.partialRecord(adviceKind, words),
  lengthReasons: z.record(z.enum(LENGTH_REASONS), words),
  count: words,
  readAs: words,
  listNumber: words,
  scripts: words,
  /** Names the places of signs that are no digits. */
  lookAgain: z.strictObject({ one: words, many: words, place: words }),
  rows: z.strictObject({
    label: words,
    verdicts: z.record(z.enum(VERDICTS).exclude(['list', 'empty']), words),
    repeated: words,
    more: words,
  }),
  scriptNames: z.record(z.enum(DIGIT_SCRIPTS), words),
});

const sentences = z.array(citedSentence).min(1);

/** Every sentence of the recovery-code check: `content/<language>/tools/recovery-code.yaml`. */
export const textsSchema = z.strictObject({
  warning: words,
  label: words,
  hint: words,
  button: words,
  example: z.strictObject({ button: words, code: words }),
  clear: words,
  needsScript: words,
  advice: z.record(adviceKind, z.array(adviceLine).min(1)),
  unknowns: z.strictObject({ heading: words, items: sentences, ...link.shape }),
  shapes: z.strictObject({
    heading: words,
    login: sentences,
    backup: sentences,
    key: sentences,
  }),
  answers: answersSchema,
});

export type RecoveryCodeTexts = z.infer<typeof textsSchema>;
export type RecoveryCodeAnswers = z.infer<typeof answersSchema>;
