import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../vocabulary.ts';

const words = z.string().trim().min(1, { error: 'write some words' });

/** One exact text that a screen shows. */
export const messageSchema = z.strictObject({
  /** As the screen shows it, to the letter. */
  text: words,
  language: z.string().regex(/^[a-z]{2}$/u, { error: 'write a language of two letters, such as en' }),
  /** On which screen it stands. */
  screen: words,
  /** Likely causes, the most likely first. */
  means: words,
  kind: z.enum(SOURCE_KINDS, { error: `write one of: ${SOURCE_KINDS.join(', ')}` }),
  /** A year, or the first and the last, in quotes; `unknown` where nobody wrote one down. */
  seen: z.string().regex(/^(?:20\d{2}(?:–20\d{2})?|unknown)$/u, {
    error: 'write a year or two in quotes, such as "2019" or "2018–2021", or write unknown',
  }),
  /** False where whoever recorded it changed the case of its letters. */
  caseKept: z.boolean().default(true),
});

export type Message = z.infer<typeof messageSchema>;
