import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse } from 'yaml';
import { claimSchema, problemSchema, sourceSchema } from './knowledge/schemas/facts.ts';
import {
  articleSchema,
  chapterSchema,
  guideSchema,
  questionSchema,
  toolSchema,
} from './knowledge/schemas/pages.ts';

// Ids are the paths below src/content, so that other languages can stand beside English: "en/fixes/…".
const words = (pattern: string | string[]) =>
  glob({
    base: './src/content',
    pattern,
    generateId: ({ entry }) => entry.replace(/(?:\/index)?\.mdx$/u, ''),
  });

// The YAML of the checks, not the loader's own: that one turns an unquoted date into another type.
const facts = (name: string) =>
  file(`src/content/${name}.yaml`, {
    parser: (text) => parse(text) as Record<string, Record<string, unknown>>,
  });

export const collections = {
  sources: defineCollection({ loader: facts('sources'), schema: sourceSchema }),
  claims: defineCollection({ loader: facts('claims'), schema: claimSchema }),
  problems: defineCollection({ loader: facts('problems'), schema: problemSchema }),
  chapters: defineCollection({ loader: words('*/fixes/*/index.mdx'), schema: chapterSchema }),
  articles: defineCollection({
    loader: words(['*/fixes/*/*.mdx', '!*/fixes/*/index.mdx']),
    schema: articleSchema,
  }),
  questions: defineCollection({ loader: words('*/faq/*.mdx'), schema: questionSchema }),
  guides: defineCollection({ loader: words('*/guides/*.mdx'), schema: guideSchema }),
  tools: defineCollection({ loader: words('*/tools/*.mdx'), schema: toolSchema }),
};
