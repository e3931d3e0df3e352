import { z } from 'astro/zod';
import { words } from './words.ts';

/** What the message look-up knows beside the screens: `content/<language>/look-up.yaml`. */
export const lookUpSchema = z.strictObject({
  /** Sentences that only fake pages were seen with. */
  fakes: z.array(
    z.strictObject({
      text: words,
      claims: z.array(z.string()).min(1, { error: 'name the claims that quote it' }),
    }),
  ),
  /** The words that name a secret, by the secret. */
  secrets: z.record(z.string(), z.array(words).min(1)),
});

export type LookUp = z.infer<typeof lookUpSchema>;
