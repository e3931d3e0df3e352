import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { GuidePage, SayingCounts, SearchGuide, SearchWords } from '../knowledge/search-guide.ts';
import { wordsOf } from '../search/tokens.ts';
import { attribute, elements, type FinishedPage } from './finished-pages.ts';

/** Before the JSON of a fragment stands this word, so that Pagefind can tell whether a host has unpacked it. */
const SIGNATURE = 'pagefind_dcd';

interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/**
 * Gathers what the search needs beside Pagefind's index: the pages by the names of their fragments, the words that
 * they use, and how readers say things.
 *
 * @param root - folder of the built site, with its index.
 * @param pages - the finished pages; the search page among them gives the order in which equals stand.
 * @param language - how readers say things.
 * @param sayings - how often words stand in what readers say.
 * @returns the guide.
 * @throws Error naming a page of the index that was not built.
 */
export function searchGuide(
  root: string,
  pages: readonly FinishedPage[],
  language: SearchWords,
  sayings: SayingCounts,
): SearchGuide {
  const byAddress = new Map(pages.map((page) => [page.address, page]));
  const order = new Map(linksOf(byAddress.get('/search/')).map((address, place) => [address, place]));
  const place = ({ url }: Fragment): number => order.get(url) ?? order.size;
  const fragments = readFragments(root).sort((a, b) => place(a) - place(b) || a.url.localeCompare(b.url));
  return {
    pages: fragments.map((fragment) => guidePage(fragment, byAddress.get(fragment.url))),
    words: wordCounts(fragments),
    language,
    sayings,
  };
}

/** Writes the guide where the search page looks for it. */
export function writeSearchGuide(root: string, guide: SearchGuide): void {
  writeFileSync(join(root, 'search', 'guide.json'), JSON.stringify(guide));
}

function readFragments(root: string): Fragment[] {
  const folder = join(root, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${file}: is no fragment of Pagefind 1.6`);
    const { url, content, meta } = JSON.parse(text.slice(SIGNATURE.length)) as Omit<Fragment, 'id'>;
    return { id: file.replace(/\.pf_fragment$/u, ''), url, content, meta };
  });
}

function guidePage({ id, url, meta }: Fragment, page: FinishedPage | undefined): GuidePage {
  if (page === undefined) throw new Error(`${url}: is in the search index, but was not built`);
  const all = elements(page.document);
  const named = (name: string): string | undefined =>
    all.flatMap((element) =>
      attribute(element, 'name') === name ? (attribute(element, 'content') ?? []) : [],
    )[0];
  const problems = all.flatMap((element) => attribute(element, 'data-problems') ?? [])[0];
  return {
    id,
    url,
    title: meta['title'] ?? url,
    kind: meta['kind'] ?? 'page',
    ...(meta['chapter'] === undefined ? {} : { chapter: meta['chapter'] }),
    problems: problems?.split(' ') ?? [],
    passage: named('description') ?? '',
  };
}

function linksOf(page: FinishedPage | undefined): string[] {
  if (page === undefined) throw new Error('The site has no /search/ page');
  return elements(page.document).flatMap((element) => {
    const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
    // Below a base path the addresses begin with it; the end is enough to tell the pages apart.
    return href === undefined ? [] : [href.replace(/^.*?(?=\/(?:fix|faq|tools)\/)/u, '')];
  });
}

/** On how many pages each word stands; as words of queries are read. */
function wordCounts(fragments: readonly Fragment[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments) {
    for (const word of new Set(wordsOf(`${meta['title'] ?? ''} ${content}`)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
