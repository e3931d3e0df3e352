import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { getManifest, type ManifestTransform } from 'workbox-build';
import { indexOf } from '../../offline/bundles.ts';
import { BUNDLE_FOLDER, WORKER_FILE } from '../../offline/names.ts';
import { writeFinishedPage, type FinishedPage } from '../finished-pages.ts';
import { pageBundles, searchBundles } from './bundled-files.ts';
import { withCopyFacts } from './copy-facts.ts';
import { writeWorker } from './worker-file.ts';

/** The page that says what is kept. */
const OFFLINE_PAGE = '/offline/';

/** What is kept beside the bundles. `clock.txt` is not: a copy cannot tell the time. */
const ASSETS = [
  'favicon.svg',
  'search/guide.json',
  'pagefind/*.{js,json,pf_meta}',
  'pagefind/index/*.pf_index',
  'pagefind/filter/*.pf_filter',
  // The engine of a language, not the one for languages that the site does not have.
  'pagefind/wasm.!(unknown).pagefind',
];

/** How large the copy is. */
export interface CopySize {
  readonly pages: number;
  /** Requests that it takes, beside the worker's own. */
  readonly files: number;
  /** Over the wire, packed as hosts pack on the fly. */
  readonly wireBytes: number;
  /** On the reader's device, unpacked. */
  readonly deviceBytes: number;
}

/**
 * Writes what readers keep for when there is no line: bundles, and the worker that answers from them.
 *
 * @param site - folder of the finished site, with its search index and every policy.
 * @param pages - every page, before the policy was put into it.
 * @returns the size of the whole.
 * @throws Error when a file cannot be read, or the page about the copy has no place for its size.
 */
export async function writeOfflineCopy(site: string, pages: readonly FinishedPage[]): Promise<CopySize> {
  const published = new Map(
    pages.map(({ file, address }) => [address, readFileSync(join(site, file), 'utf8')]),
  );
  const about = pages.find(({ address }) => address === OFFLINE_PAGE);
  if (about === undefined) throw new Error(`The site has no page ${OFFLINE_PAGE}`);
  const search = searchBundles(site);
  const layOut = async (): Promise<CopySize> => {
    const bundles = [...pageBundles(pages, ({ address }) => published.get(address) ?? ''), ...search];
    rmSync(join(site, BUNDLE_FOLDER), { recursive: true, force: true });
    mkdirSync(join(site, BUNDLE_FOLDER));
    for (const { url, bytes } of bundles) writeFileSync(join(site, url), bytes);
    const precache = await manifestOf(site);
    await writeWorker(site, 'src/offline/worker.ts', { COPY_INDEX: indexOf(bundles), PRECACHE: precache });
    const files = precache.map(({ url }) => readFileSync(join(site, url)));
    return sizeOf(pages.length, files, readFileSync(join(site, WORKER_FILE)));
  };
  // The page that says the size is itself a part of the copy; all else stays as it is once the numbers are in.
  const html = withCopyFacts({ file: about.file, html: published.get(OFFLINE_PAGE) ?? '' }, await layOut());
  published.set(OFFLINE_PAGE, html);
  writeFinishedPage(site, { file: about.file, html });
  return layOut();
}

async function manifestOf(site: string) {
  // The browser itself then refuses whatever is not this build's.
  const withIntegrity: ManifestTransform = (entries) => ({
    manifest: entries.map((entry) => ({
      ...entry,
      integrity: `sha256-${createHash('sha256')
        .update(readFileSync(join(site, entry.url)))
        .digest('base64')}`,
    })),
  });
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: site,
    globPatterns: [`${BUNDLE_FOLDER}/*`, ...ASSETS],
    // These names change with what is in them.
    dontCacheBustURLsMatching: new RegExp(`^${BUNDLE_FOLDER}/`, 'u'),
    manifestTransforms: [withIntegrity],
  });
  if (warnings.length > 0) throw new Error(`The offline copy is not whole: ${warnings.join('; ')}`);
  return manifestEntries.map(({ url, revision, integrity }) => ({ url, revision, integrity }));
}

function sizeOf(pages: number, files: readonly Uint8Array[], worker: Uint8Array): CopySize {
  const all = [...files, worker];
  return {
    pages,
    files: files.length,
    wireBytes: all.reduce((sum, bytes) => sum + packedBytes(bytes), 0),
    deviceBytes: all.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Hosts that pack at each request pack this hard; those that pack beforehand need less. */
function packedBytes(bytes: Uint8Array): number {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
