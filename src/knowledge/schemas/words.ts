import { z } from 'astro/zod';

/** Words that stand on a page. */
export const words = z.string().trim().min(1, { error: 'write some words' });

/**
 * Describes words that each have a name.
 *
 * @param names - the names, all of which must be there and no others.
 * @returns the schema of an object with words for each name.
 */
export const namedWords = <const Name extends string>(...names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>);

/** What is said of a count: one text for each plural category that the language has (Unicode CLDR). */
export const pluralWords = z.strictObject({
  zero: words.optional(),
  one: words.optional(),
  two: words.optional(),
  few: words.optional(),
  many: words.optional(),
  other: words,
});

/** A link: its words, and an address from the top of the site. */
export const link = z.strictObject({ link: words, address: z.string().startsWith('/') });

/** A sentence, with the claim that it states where it states one. */
export const citedSentence = z.strictObject({ text: words, claim: z.string().optional() });

/** A line of what to do after a verdict: a sentence, or a link to another page or to a place on the same one. */
export const adviceLine = z.union([
  citedSentence,
  z.strictObject({ link: words, address: z.string().regex(/^(?:\/|#[a-z-]+$)/u) }),
]);

export type AdviceLine = z.infer<typeof adviceLine>;
