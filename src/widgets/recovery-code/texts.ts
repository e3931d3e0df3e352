import { z } from 'astro/zod';
import { DIGIT_SCRIPTS, LENGTH_REASONS, OTHER_REASONS, VERDICTS } from '../../checks/recovery-code.ts';
import { citedSentence, link, words } from '../../knowledge/schemas/words.ts';

/** What the script says. */
const answersSchema = z.strictObject({
  verdicts: z.record(z.enum(VERDICTS).exclude(['not-a-code']), words),
  notACode: z.record(z.enum(OTHER_REASONS), words),
  lengthReasons: z.record(z.enum(LENGTH_REASONS), words),
  count: words,
  readAs: words,
  asDigits: words,
  listNumber: words,
  scripts: words,
  place: words,
  otherPlace: words,
  rows: z.strictObject({
    label: words,
    verdicts: z.record(z.enum(VERDICTS).exclude(['list', 'empty']), words),
    repeated: words,
    more: words,
  }),
  scriptNames: z.record(z.enum(DIGIT_SCRIPTS), words),
});

/** Every sentence of the recovery-code check: `content/<language>/tools/recovery-code.yaml`. */
export const textsSchema = z.strictObject({
  warning: words,
  label: words,
  hint: words,
  button: words,
  example: z.strictObject({ button: words, code: words }),
  clear: words,
  needsScript: words,
  advice: z.record(z.enum(VERDICTS).exclude(['empty']), z.array(z.union([citedSentence, link])).min(1)),
  unknowns: z.strictObject({ heading: words, items: z.array(citedSentence).min(1), ...link.shape }),
  shapes: z.strictObject({
    heading: words,
    login: citedSentence,
    backup: citedSentence,
    key: citedSentence,
  }),
  answers: answersSchema,
});

export type RecoveryCodeTexts = z.infer<typeof textsSchema>;
export type RecoveryCodeAnswers = z.infer<typeof answersSchema>;
