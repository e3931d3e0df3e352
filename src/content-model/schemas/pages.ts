import { z } from 'astro/zod';
import { words } from './words.ts';

const problems = z.array(z.string(), { error: 'write a list of one to three problems, best first' });

const shared = {
  /** In the reader's words. */
  title: words,
  /** One or two sentences for search engines and result lists. */
  description: words.max(200, { error: 'write at most 200 characters' }),
  /** Place in its list, lowest first. */
  order: z.number().int().positive(),
};

/** A chapter: the `index.mdx` of a folder below `fixes`. */
export const chapterSchema = z.strictObject(shared);

/** An article about one cause. */
export const articleSchema = z.strictObject({
  ...shared,
  /** One sentence: who this is for. */
  for: words,
  problems,
});

/** Where a question stands in the list of all; readers look for the group first. */
export const QUESTION_GROUPS = ['code', 'app', 'ways-back', 'safety', 'settings'] as const;

/** A question with its answer. */
export const questionSchema = z.strictObject({
  ...shared,
  group: z.enum(QUESTION_GROUPS, { error: `write one of: ${QUESTION_GROUPS.join(', ')}` }),
  problems,
});

/** A page of its own, such as prevention. One that is about no problem has an empty list. */
export const guideSchema = z.strictObject({
  ...shared,
  problems,
});

/** The page of a tool; its sentences stand in a file of the same name that ends in `.yaml`. */
export const toolSchema = z.strictObject({
  ...shared,
  problems,
  /** A sealed page may be typed something real into, so it gets the strictest policy. */
  sealed: z.boolean(),
});
