import { globSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchData } from '../../../../src/search/search-data.ts';
import { searchVocabularySchema } from '../../../../src/content-model/schemas/search.ts';
import { sampleQueriesSchemaIn } from '../../../../src/content-model/schemas/sample-queries.ts';
import { keptClassifier } from '../../../../src/content-model/kept-classifier.ts';
import { tokensOf } from '../../../../src/search/tokens.ts';

const read = (name: string): unknown => parse(readFileSync(`src/content/en/${name}.yaml`, 'utf8'));

/** @returns search data as the build writes it, but from the written pages, so that no build is needed. */
export function contentSearchData(): SearchData {
  const files = globSync('src/content/en/{fixes,faq,guides,tools}/**/*.mdx').sort();
  const words = new Map<string, number>();
  for (const file of files) {
    const lines = readFileSync(file, 'utf8').split('\n');
    const used = lines.flatMap((line) => tokensOf(line, 'en').map(({ word }) => word));
    for (const word of new Set(used)) words.set(word, (words.get(word) ?? 0) + 1);
  }
  return {
    pages: files.map((file) => ({
      id: file,
      url: `/${file}/`,
      title: file,
      kind: 'fix',
      problems: [],
      lead: '',
    })),
    language: 'en',
    pageCounts: Object.fromEntries(words),
    ...searchVocabularySchema.parse(read('search')),
    classifier: keptClassifier(
      process.cwd(),
      'search-en',
      sampleQueriesSchemaIn('en').parse(read('sample-queries')),
    ),
  };
}
