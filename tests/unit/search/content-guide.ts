import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchGuide } from '../../../src/knowledge/search-guide.ts';
import { searchWordsSchema } from '../../../src/knowledge/schemas/search.ts';
import { sayingsSchema } from '../../../src/knowledge/schemas/sayings.ts';
import { countSayings } from '../../../src/search/sayings.ts';
import { tokensOf } from '../../../src/search/tokens.ts';

/** @returns a guide as the build writes it, but from the written pages, so that no build is needed. */
export function contentGuide(): SearchGuide {
  const files = globSync('src/content/en/{fixes,faq,guides,tools}/**/*.mdx').sort();
  const words = new Map<string, number>();
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const used = lines.flatMap((line) => tokensOf(line).map(({ word }) => word));
    for (const word of new Set(used)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return {
    pages: files.map((file) => ({
      id: file,
      url: `/${file}/`,
      title: file,
      kind: 'fix',
      problems: [],
      passage: '',
    })),
    words: Object.fromEntries(words),
    language: searchWordsSchema.parse(parse(readFileSync('src/content/en/search.yaml', 'utf8'))),
    sayings: countSayings(sayingsSchema.parse(parse(readFileSync('src/content/en/sayings.yaml', 'utf8')))),
  };
}
