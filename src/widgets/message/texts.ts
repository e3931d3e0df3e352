import { z } from 'astro/zod';
import { UNKNOWN_REASONS } from '../../checks/message/message-lookup.ts';
import { citedSentence, link, words } from '../../knowledge/schemas/words.ts';

/** What to know and where to go on, by what was found. */
export const ADVICE = ['known-words', 'not-found', 'foreign-host', 'fake'] as const;

export type AdviceName = (typeof ADVICE)[number];

/** What the script says. */
const answersSchema = z.strictObject({
  exact: words,
  close: words,
  /** How a screen was told, where no single text of it was. */
  screenKnown: z.strictObject({ words, address: words, path: words, sharedAddress: words }),
  fake: words,
  unknown: z.record(z.enum(UNKNOWN_REASONS), words),
  /** Said with every answer that rests on words alone. */
  notWhose: words,
  /** The first thing to do where no screen is named. */
  actions: z.record(z.enum(ADVICE).exclude(['known-words']), words),
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
  advice: z.record(z.enum(ADVICE), z.array(z.union([citedSentence, link])).min(1)),
  answers: answersSchema,
});

export type MessageTexts = z.infer<typeof textsSchema>;
export type MessageAnswers = z.infer<typeof answersSchema>;
