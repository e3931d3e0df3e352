import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { finishedPage, type FinishedPage } from './finished-pages.ts';

/** What stands on nearly every page, and nobody searches for. */
const NOT_SEARCHED = ['.cite', '.cite-toggle', '.grounds', '.unselected'];

/** Names the index of each language. */
const ENTRY = 'pagefind-entry.json';
/** Where the search page takes the names of the index's parts. */
const PLACES = ['data-tag="later"', 'data-early="later"'] as const;

/**
 * Begins the search index of the built site. Pagefind reads the pages in a process of its own, while the build goes on.
 *
 * @param root - folder of the built site; its pages must stay as they are until the index is finished.
 * @returns what finishes the index: it writes the `pagefind` folder and returns the number of pages that can be found,
 *   or throws an Error with Pagefind's words when it failed, or when there is nothing to find.
 * @throws Error with Pagefind's words when it does not start.
 */
export async function beginSearchIndex(root: string): Promise<() => Promise<number>> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const reading = index.addDirectory({ path: root });
  // Whoever finishes the index is told.
  reading.catch(() => undefined);
  return async () => {
    try {
      const added = await reading;
      const written = await index.writeFiles({ outputPath: join(root, 'pagefind') });
      const failures = [...added.errors, ...written.errors];
      if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
      removeUnused(join(root, 'pagefind'));
      if (added.page_count === 0) throw new Error('Pagefind found no page to index');
      return added.page_count;
    } finally {
      await close();
    }
  };
}

/**
 * Tells the search page the names of the index's parts, so that it can ask for all of them at once.
 *
 * @param page - the search page as Astro wrote it.
 * @param root - folder of the built site, with its index.
 * @param basePath - the path below which the site is served; starts and ends with a slash.
 * @returns the page with the names.
 * @throws Error when the page has no place for them.
 */
export function withIndexParts(page: FinishedPage, root: string, basePath: string): FinishedPage {
  const folder = join(root, 'pagefind');
  const meta = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const { languages } = readEntry(folder);
  const tag = Object.values(languages)
    .map(({ hash }) => hash)
    .join('-');
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm}.pagefind`);
  const early = [`${ENTRY}?ts=${tag}`, ...meta, ...engines].map((file) => `${basePath}pagefind/${file}`);
  if (!PLACES.every((place) => page.html.includes(place)))
    throw new Error(`${page.file}: needs ${PLACES.join(' and ')} for the names of the index's parts`);
  const html = page.html
    .replace(PLACES[0], `data-tag="${tag}"`)
    .replace(PLACES[1], `data-early="${early.join(' ')}"`);
  return finishedPage(page.file, html);
}

/**
 * Pagefind's own user interfaces and its worker come along; this site uses neither. So does an engine for languages
 * that it cannot stem, which an index of other languages never asks for.
 */
function removeUnused(folder: string): void {
  const { languages } = readEntry(folder);
  const engines = new Set(Object.values(languages).map(({ wasm }) => `wasm.${wasm}.pagefind`));
  for (const file of readdirSync(folder)) {
    const unused = /-ui\.(?:js|css)$|^pagefind-(?:highlight|worker)\.js$/u.test(file);
    if (unused || (file.startsWith('wasm.') && !engines.has(file))) rmSync(join(folder, file));
  }
}

interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string }>>;
}

function readEntry(folder: string): Entry {
  return JSON.parse(readFileSync(join(folder, ENTRY), 'utf8')) as Entry;
}
