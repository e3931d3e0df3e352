import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages, readFragments, type Fragment } from '../search/index/fragments.ts';
import { keptClassifier } from '../content-model/kept-classifier.ts';
import type { Content } from '../content-model/read-content.ts';
import type { SearchData, SearchPage } from '../search/search-data.ts';
import { attribute, elements, hasClass, type FinishedPage } from './finished-pages.ts';
import { firstStepOf, plainText } from './own-words.ts';
import { ADDRESSES, ROUTES } from '../content-model/routes.ts';

/** What stands before the address of a written page where the site is served below a path. */
const BASE_PATH = new RegExp(`^.*?(?=${ROUTES.fixes}|${ROUTES.faq}|${ROUTES.tools})`, 'u');

/** How readers say things, and in which language. */
type Vocabulary = Omit<SearchData, 'pages' | 'pageCounts'>;

/**
 * Teaches the classifier of the search what people type.
 *
 * @param root - top of the project, where it is kept from build to build.
 * @param content - what authors wrote in a language.
 * @returns how readers of that language say things; `undefined` where a file about it does not fit.
 */
export function vocabularyOf(
  root: string,
  { language, searchVocabulary, sampleQueries }: Content,
): Vocabulary | undefined {
  if (searchVocabulary.value === undefined || sampleQueries.value === undefined) return undefined;
  const classifier = keptClassifier(root, `search-${language}`, sampleQueries.value);
  return { ...searchVocabulary.value, language, classifier };
}

/**
 * Gathers what the search needs beside Pagefind's index: the pages by the names of their fragments, the words that
 * they use, and how readers say things.
 *
 * @param root - folder of the pages of a language, with their index.
 * @param pages - these pages; the search page among them gives the order in which equals stand.
 * @param vocabulary - how readers say things, and in which language.
 * @throws Error naming a page of the index that was not built.
 */
export function searchData(root: string, pages: readonly FinishedPage[], vocabulary: Vocabulary): SearchData {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const order = new Map(linksOf(byAddress.get(ADDRESSES.search)).map((address, place) => [address, place]));
  const place = ({ url }: Fragment): number => order.get(url) ?? order.size;
  const fragments = readFragments(root).sort((a, b) => place(a) - place(b) || a.url.localeCompare(b.url));
  return {
    pages: fragments.map((fragment) => searchPage(fragment, byAddress.get(fragment.url))),
    pageCounts: countPages(fragments, vocabulary.language),
    ...vocabulary,
  };
}

/** Writes the data where the search page looks for it. */
export function writeSearchData(root: string, data: SearchData): void {
  writeFileSync(join(root, 'search', 'search-data.json'), JSON.stringify(data));
}

function searchPage({ id, url, meta }: Fragment, page: FinishedPage | undefined): SearchPage {
  if (page === undefined) throw new Error(`${url}: is in the search index, but was not built`);
  const all = elements(page.document);
  const named = (name: string): string | undefined =>
    all.flatMap((element) =>
      attribute(element, 'name') === name ? (attribute(element, 'content') ?? []) : [],
    )[0];
  const lead = all.find((element) => hasClass(element, 'lead'));
  const firstStep = firstStepOf(page.document);
  const problems = all.flatMap((element) => attribute(element, 'data-problems') ?? [])[0];
  return {
    id,
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? 'page',
    ...(meta['chapter'] === undefined ? {} : { chapter: meta['chapter'] }),
    problems: problems?.split(' ') ?? [],
    lead: (lead === undefined ? undefined : plainText(lead)) ?? named('description') ?? '',
    ...(firstStep === undefined ? {} : { firstStep }),
  };
}

function linksOf(page: FinishedPage | undefined): string[] {
  if (page === undefined) throw new Error('The site has no /search/ page');
  return elements(page.document).flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    // Below a base path the addresses begin with it; the end is enough to tell the pages apart.
    return href === undefined ? [] : [href.replace(BASE_PATH, '')];
  });
}
