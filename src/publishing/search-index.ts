import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { finishedPage, type FinishedPage } from './finished-pages.ts';
import type { LanguageSite } from './language-sites.ts';

/** What stands on nearly every page, and nobody searches for. */
const NOT_SEARCHED = ['.cite', '.cite-toggle', '.grounds', '.unselected'];

/** Where the index of a language lies, below its pages. */
const FOLDER = 'pagefind';
/** Names the index of each language. */
const ENTRY = 'pagefind-entry.json';
/** Where the search page takes the names of the index's parts. */
const PLACES = ['data-tag="later"', 'data-early="later"'] as const;

/**
 * Begins the search index of each language. Pagefind reads the pages in a process of its own, while the build goes on.
 *
 * @param sites - the parts of the built site; their pages must stay as they are until the index is finished.
 * @returns what finishes the indexes: it writes a `pagefind` folder for each language, or throws an Error with Pagefind's
 *   words when it failed, or when there is nothing to find.
 * @throws Error with Pagefind's words when it does not start.
 */
export async function beginSearchIndexes(sites: readonly LanguageSite[]): Promise<() => Promise<void>> {
  const begun = await Promise.all(sites.map((own) => beginIndex(own, sites)));
  return async () => {
    try {
      await Promise.all(begun.map((finish) => finish()));
    } finally {
      await close();
    }
  };
}

async function beginIndex(own: LanguageSite, sites: readonly LanguageSite[]): Promise<() => Promise<void>> {
  const { index, errors } = await createIndex({ excludeSelectors: NOT_SEARCHED });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const reading = index.addDirectory({ path: own.root, ...pagesGlob(own, sites) });
  // Whoever finishes the index is told.
  reading.catch(() => undefined);
  return async () => {
    const outputPath = join(own.root, FOLDER);
    const added = await reading;
    const written = await index.writeFiles({ outputPath });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
    removeUnused(outputPath);
    if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${own.root}`);
  };
}

/** Leaves out the folders of other languages, which lie within the default one's. */
function pagesGlob({ root, folder }: LanguageSite, sites: readonly LanguageSite[]): { glob?: string } {
  const others = new Set(sites.map((site) => site.folder).filter((other) => folder === '' && other !== ''));
  if (others.size === 0) return {};
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !others.has(`${entry.name}/`))
    .map(({ name }) => name);
  return { glob: `{*.html,{${folders.join(',')}}/**/*.html}` };
}

/**
 * Tells the search page the names of the index's parts, so that it can ask for all of them at once.
 *
 * @param page - the search page as Astro wrote it.
 * @param site - the part of the built site whose search page it is, with its index.
 * @returns the page with the names.
 * @throws Error when the page has no place for them.
 */
export function withIndexParts(
  page: FinishedPage,
  { root, basePath }: Pick<LanguageSite, 'root' | 'basePath'>,
): FinishedPage {
  const folder = join(root, FOLDER);
  const meta = readdirSync(folder).filter((file) => file.endsWith('.pf_meta'));
  const { languages } = readEntry(folder);
  const tag = Object.values(languages)
    .map(({ hash }) => hash)
    .join('-');
  const engines = Object.values(languages).map(({ wasm }) => `wasm.${wasm}.pagefind`);
  const early = [`${ENTRY}?ts=${tag}`, ...meta, ...engines].map((file) => `${basePath}${FOLDER}/${file}`);
  if (!PLACES.every((place) => page.html.includes(place)))
    throw new Error(`${page.file}: needs ${PLACES.join(' and ')} for the names of the index's parts`);
  const html = page.html
    .replace(PLACES[0], `data-tag="${tag}"`)
    .replace(PLACES[1], `data-early="${early.join(' ')}"`);
  return finishedPage(page.file, html);
}

/** What tells Pagefind what a page is and which parts of it are no words of its own. */
const INDEX_MARKS = / data-pagefind-(?:body|ignore|(?:meta|filter)="[^"]*")(?=[ >])/gu;

/**
 * Takes from a page what only the index was made from.
 *
 * @param page - once its index is written and its own words are read.
 * @returns the page with the marks in its tree alone.
 */
export function withoutIndexMarks(page: FinishedPage): FinishedPage {
  return { ...page, html: page.html.replace(INDEX_MARKS, '') };
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
