import { z } from 'astro/zod';
import { words } from './words.ts';

const names = z.record(z.string(), z.array(words).min(1));

/** What the message look-up knows beside the screens: `content/<language>/look-up.yaml`. */
export const lookUpSchema = z.strictObject({
  /** Sentences that only fake pages were seen with. */
  fakes: z.array(
    z.strictObject({
      text: words,
      claims: z.array(z.string()).min(1, { error: 'name the claims that quote it' }),
    }),
  ),
  /** By kind, the words that only fakes use, alone or together; `…` stands for some words between. */
  signs: z.record(z.string(), z.array(words).min(1)),
  /** Labels of buttons and entries that many screens have, and the screens, the likeliest first. */
  shared: z.array(
    z.strictObject({
      label: z.string(),
      screens: z.array(z.string()).min(2, { error: 'name at least two screens; one is told by its wording' }),
    }),
  ),
  /** The words that name a secret, by the secret. */
  secrets: names,
  /** The words that name a way by which a code comes, by the way. */
  channels: names,
  /** Texts about something else, from which is learned what not to know. */
  other: z.array(words).min(30, { error: 'write at least 30' }),
});

export type LookUp = z.infer<typeof lookUpSchema>;
