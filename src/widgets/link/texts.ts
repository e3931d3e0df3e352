import { z } from 'astro/zod';
import { NO_ADDRESS_REASONS, REMARKS, SCRIPTS, TRICKS, VERDICTS } from '../../checks/link/link-check.ts';
import { OWNERS } from '../../knowledge/schemas/official-addresses.ts';
import { citedSentence, link, words } from '../../knowledge/schemas/words.ts';

/** What to know and to do, by what was found. Short links and each kind of text without an address have their own. */
export const ADVICE = [
  'official-web',
  'official-mail',
  'login-link',
  'look-alike',
  'not-official',
  'short-link',
  'wrapper',
  ...NO_ADDRESS_REASONS.filter((reason) => reason !== 'empty'),
] as const;

export type AdviceName = (typeof ADVICE)[number];

const byKind = z.strictObject({ web: words, mail: words });
const judged = z.enum(VERDICTS).exclude(['not-an-address']);

/** What the script says. */
const answersSchema = z.strictObject({
  verdicts: z.record(judged, byKind),
  shortLink: words,
  wrapper: words,
  /** The first thing to do, said with the verdict. */
  actions: z.record(z.enum(ADVICE), words),
  noAddress: z.record(z.enum(NO_ADDRESS_REASONS), words),
  owners: z.record(z.enum(OWNERS), words),
  tricks: z.record(z.enum(TRICKS), words),
  letter: words,
  letterOfAlphabet: words,
  alphabets: z.record(z.enum(SCRIPTS), words),
  remarks: z.record(z.enum(REMARKS), words),
  whose: byKind,
  punycode: words,
  carriedBy: words,
  wrappedBy: words,
  carries: words,
  mentioned: words,
  amongWords: words,
  several: words,
  readInPart: words,
  others: words,
  rows: z.record(judged, words),
  more: words,
});

/** Every sentence of the link check: `content/<language>/tools/link.yaml`. */
export const textsSchema = z.strictObject({
  label: words,
  hint: words,
  button: words,
  clear: words,
  needsScript: z.strictObject({ text: words, steps: z.array(words).min(2), ...link.shape }),
  advice: z.record(z.enum(ADVICE), z.array(z.union([citedSentence, link])).min(1)),
  answers: answersSchema,
});

export type LinkTexts = z.infer<typeof textsSchema>;
export type LinkAnswers = z.infer<typeof answersSchema>;
