import { z } from 'astro/zod';
import { UNKNOWN_REASONS } from '../../checks/message.ts';
import { link, words } from '../../knowledge/schemas/words.ts';

/** What the script says. */
const answersSchema = z.strictObject({
  exact: words,
  close: words,
  /** How a screen was told, where no single text of it was. */
  screenKnown: z.strictObject({ words, address: words, path: words, sharedAddress: words }),
  unknown: z.record(z.enum(UNKNOWN_REASONS), words),
  /** Comes first where phishing pages show the text too. */
  phishing: words,
  knownText: words,
  screen: words,
  first: words,
  readInPart: words,
  more: words,
  plan: words,
});

/** Every sentence of the message look-up: `content/<language>/tools/message.yaml`. */
export const textsSchema = z.strictObject({
  label: words,
  hint: words,
  button: words,
  clear: words,
  needsScript: z.strictObject({ text: words, ...link.shape }),
  /** What to try instead: where nothing is known, and where the address is not Instagram's. */
  instead: z.strictObject({
    'not-found': z.strictObject({ text: words, links: z.array(link).min(1) }),
    'foreign-host': z.strictObject({ text: words, links: z.array(link).min(1) }),
  }),
  answers: answersSchema,
});

export type MessageTexts = z.infer<typeof textsSchema>;
export type MessageAnswers = z.infer<typeof answersSchema>;
