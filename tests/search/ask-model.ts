import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rankedPages } from '../../src/search/query/ranking.ts';
import type { SearchData } from '../../src/search/search-data.ts';
import { classify } from '../../src/text/classifier/classify.ts';
import { unpackClassifier } from '../../src/text/classifier/packed-classifier.ts';
import type { Answer, Query } from './score.ts';

/** @returns what the search of a built site knows beside Pagefind's index. */
export function searchDataOf(root: string): SearchData {
  return JSON.parse(readFileSync(join(root, 'search/search-data.json'), 'utf8')) as SearchData;
}

/** Asks the classifier alone: pages by the likely problems, without any word of theirs. */
export function askModel(data: SearchData, queries: readonly Query[]): Answer[] {
  const classifier = unpackClassifier(data.classifier);
  return queries.map((query) => ({
    query,
    addresses: rankedPages(data.pages, {
      problems: classify(classifier, query.words),
      text: new Map(),
      unnamed: new Set(Object.keys(data.onlyFor)),
    }).map(({ url }) => url),
    firstBytes: 0,
    laterBytes: 0,
  }));
}
