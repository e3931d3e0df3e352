import { z } from 'astro/zod';

/** Written as one text, because a concept may have a hundred patterns. */
const patterns = z
  .string()
  .transform((text) => text.split(',').map((pattern) => pattern.trim()))
  .refine((list) => list.every((pattern) => pattern !== ''), {
    error: 'write words with one comma between two patterns',
  });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});
/** Concepts said together: `code`, or `code + not-arriving`. */
const condition = z.string().regex(/^[a-z0-9-]+(?: \+ [a-z0-9-]+)*$/u, {
  error: 'write the names of concepts with " + " between',
});
const points = z
  .number()
  .min(-10)
  .max(10)
  .refine((number) => number !== 0, { error: 'write a number above or below 0; a rule of 0 says nothing' });

/** What readers of one language say, and what they mean by it; its rules stand in `rules/search.ts`. */
export const searchVocabularySchema = z
  .strictObject({
    /** By concept, the patterns of words that say it. */
    patterns: z.record(id, patterns),
    /** By problem: concepts said together, and how many points they are worth. */
    rules: z.record(id, z.record(condition, points)),
    /** Problems that most people come for, shown when nothing else fits. */
    fallback: z.array(id).min(1),
    /** Words that tell nothing about a cause. */
    stopWords: patterns,
  })
  .readonly();

export type SearchVocabulary = z.infer<typeof searchVocabularySchema>;
