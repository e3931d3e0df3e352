import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { includeSchema } from './sequences.ts';
import { words } from './words.ts';

/** Where a screen belongs; readers choose the group by what they see. */
export const SCREEN_GROUPS = [
  'two-factor',
  'security-check',
  'approval',
  'chooser',
  'recovery',
  'refused',
  'wait',
  'fault',
  'account-status',
  'settings',
  'login',
  'text-or-mail',
] as const;

/** One exact wording of a screen. */
const wordingSchema = z.strictObject({
  /** As the screen shows it, to the letter. */
  text: words,
  language: z.string().regex(/^[a-z]{2}$/u, { error: 'write a language of two letters, such as en' }),
  kind: z.enum(SOURCE_KINDS, { error: `write one of: ${SOURCE_KINDS.join(', ')}` }),
  /** A year, or the first and the last, in quotes; `unknown` where nobody wrote one down. */
  seen: z.string().regex(/^(?:20\d{2}(?:–20\d{2})?|unknown)$/u, {
    error: 'write a year or two in quotes, such as "2019" or "2018–2021", or write unknown',
  }),
  /** Where exactly it stood, where that differs from the rest of the page. */
  where: words.optional(),
  /** False where whoever recorded it changed the case of its letters. */
  caseKept: z.boolean().default(true),
  /** Phishing pages show this text too: the page warns first. */
  copiedByPhishing: z.boolean().default(false),
});

/** One screen or meaning, with every wording of it that is known. */
export const messageSchema = z.strictObject({
  title: words,
  description: words.max(200, { error: 'write at most 200 characters' }),
  group: z.enum(SCREEN_GROUPS, { error: `write one of: ${SCREEN_GROUPS.join(', ')}` }),
  problems: z.array(z.string()).min(1).max(3),
  /** On which screen it stands. */
  screen: words,
  /** Likely causes, the most likely first. */
  means: z.array(words).min(1),
  /** What it does not mean, where people go wrong. */
  notMeans: z.array(words).default([]),
  /** Acts that come first. */
  opens: z.array(includeSchema).default([]),
  /** Acts that come last, once the reader is in. */
  ends: z.array(includeSchema).default([]),
  /** What to do, one action each. */
  do: z.array(words).min(1),
  /** Plan of the diagnosis that fits best. */
  plan: z.string(),
  /** Chapter and article, such as `text-messages/abroad`, best first. */
  articles: z.array(z.string()).min(1).max(4),
  wordings: z.array(wordingSchema),
  /** Parts of page addresses that tell this screen, such as `/challenge/`, with their hosts. */
  addresses: z.array(z.strictObject({ host: words, path: words })).default([]),
});

export type Message = z.infer<typeof messageSchema>;
