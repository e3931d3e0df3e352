import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LanguageCode } from '../../i18n/languages.ts';
import { wordsOf } from '../tokens.ts';

/** Before the JSON of a fragment stands this word, so that Pagefind can tell whether a host has unpacked it. */
const SIGNATURE = 'pagefind_dcd';

/** What Pagefind's index has of one page. */
export interface Fragment {
  readonly id: string;
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

/**
 * Reads what Pagefind has written of each page.
 *
 * @param root - folder of the pages of a language, with their index.
 * @throws Error naming a file that Pagefind 1.6 would write otherwise.
 */
export function readFragments(root: string): Fragment[] {
  const folder = join(root, 'pagefind', 'fragment');
  return readdirSync(folder).map((file) => {
    const text = gunzipSync(readFileSync(join(folder, file))).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${file}: is no fragment of Pagefind 1.6`);
    const { url, content, meta } = JSON.parse(text.slice(SIGNATURE.length)) as Omit<Fragment, 'id'>;
    return { id: file.replace(/\.pf_fragment$/u, ''), url, content, meta };
  });
}

/** On how many pages each word stands, cut as a query in their language is. */
export function countPages(fragments: readonly Fragment[], language: LanguageCode): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments)
    for (const word of new Set(wordsOf(`${meta['title'] ?? ''} ${content}`, language)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
