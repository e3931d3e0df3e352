import { z } from 'astro/zod';
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

/** What one screen means. Its wordings and its sketch are the same for all languages: `screens.ts`. */
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
  /** By wording, where exactly it stood, where that differs from `screen`. */
  where: z.record(words, words).default({}),
});

export type Message = z.infer<typeof messageSchema>;
