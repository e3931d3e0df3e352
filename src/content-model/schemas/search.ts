import { z } from 'astro/zod';

/** Written as one text, because there are hundreds. */
const words = z
  .string()
  .transform((text) => text.split(',').map((word) => word.trim()))
  .refine((list) => list.every((word) => /^[\p{L}\p{M}\p{Nd}]+$/u.test(word)), {
    error: 'write single words with one comma between two',
  });
const ownWord = z.string().regex(/^\p{L}+$/u, { error: 'write one word, as pages have it' });
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});
const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/u, {
  error: 'write the address of a page, such as /fix/text-messages/abroad/',
});

/** What readers of one language say, and what they mean by it; its rules stand in `rules/search.ts`. */
export const searchVocabularySchema = z
  .strictObject({
    /** By our word, words of readers that no page uses. */
    synonyms: z.record(ownWord, words),
    /** Pages for one app, carrier or country alone, with the words that name it. */
    onlyFor: z.record(address, words),
    /** By problem, what it is in the reader's words: ends the sentence “You wrote about: …”. */
    about: z.record(id, z.string().regex(/^\S.*[^.\s]$/u, { error: 'write words without a full stop' })),
    /** Problems that most people come for, shown when nothing else fits. */
    fallback: z.array(id).min(1),
    /** Words that tell nothing about a cause. */
    stopWords: words,
  })
  .readonly();

export type SearchVocabulary = z.infer<typeof searchVocabularySchema>;
