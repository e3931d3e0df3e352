import { z } from 'astro/zod';

const words = z.array(z.string().trim().min(1, { error: 'write some words' })).min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});
/** Things said together: `code`, or `code + not-arriving`. */
const sign = z.string().regex(/^[a-z0-9-]+(?: \+ [a-z0-9-]+)*$/u, {
  error: 'write the names of things with " + " between',
});
const strength = z.number().min(-10).max(10);

/** How readers of one language say things; its rules stand in `rules/search.ts`. */
export const searchWordsSchema = z.strictObject({
  ways: z.record(id, words),
  signs: z.record(id, z.record(sign, strength)),
  usual: z.array(id).min(1),
  noise: words,
});
