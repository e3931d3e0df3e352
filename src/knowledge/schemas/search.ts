import { z } from 'astro/zod';

/** Written as one text, because a thing may have a hundred ways. */
const words = z
  .string()
  .transform((text) => text.split(',').map((way) => way.trim()))
  .refine((ways) => ways.every((way) => way !== ''), {
    error: 'write words with one comma between two ways',
  });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});
/** Things said together: `code`, or `code + not-arriving`. */
const sign = z.string().regex(/^[a-z0-9-]+(?: \+ [a-z0-9-]+)*$/u, {
  error: 'write the names of things with " + " between',
});
const strength = z
  .number()
  .min(-10)
  .max(10)
  .refine((points) => points !== 0, { error: 'write a number above or below 0; a sign of 0 says nothing' });

/** How readers of one language say things; its rules stand in `rules/search.ts`. */
export const searchWordsSchema = z.strictObject({
  ways: z.record(id, words),
  signs: z.record(id, z.record(sign, strength)),
  usual: z.array(id).min(1),
  noise: words,
});
