import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { pageIdOf } from './content-model/routes.ts';
import {
  articleSchema,
  chapterSchema,
  guideSchema,
  questionSchema,
  toolSchema,
} from './content-model/schemas/pages.ts';

// Astro only renders these; what they are held against is read by `content-model/read-content.ts`. Ids are the paths below src/content, so that other languages can stand beside English: "en/fixes/…".
const words = (pattern: string | string[]) =>
  glob({
    base: './src/content',
    pattern,
    generateId: ({ entry }) => pageIdOf(entry),
  });

export const collections = {
  chapters: defineCollection({ loader: words('*/fixes/*/index.mdx'), schema: chapterSchema }),
  articles: defineCollection({
    loader: words(['*/fixes/*/*.mdx', '!*/fixes/*/index.mdx']),
    schema: articleSchema,
  }),
  questions: defineCollection({ loader: words('*/faq/*.mdx'), schema: questionSchema }),
  guides: defineCollection({ loader: words('*/guides/*.mdx'), schema: guideSchema }),
  tools: defineCollection({ loader: words('*/tools/*.mdx'), schema: toolSchema }),
};
