import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { indexOf } from '../../offline/bundles.ts';
import { BUNDLE_FOLDER } from '../../offline/constants.ts';
import { writeFinishedPage, type FinishedPage } from '../finished-pages.ts';
import type { LanguageSite } from '../language-sites.ts';
import { pageBundles, searchBundles, withPage, type WrittenBundle } from './bundled-files.ts';
import { withCopyFacts, type CopySize } from './copy-facts.ts';
import { looseFiles, precacheEntry, type KeptFile } from './kept-files.ts';
import { workerCode, writeWorker } from './worker-file.ts';
import { ADDRESSES } from '../../content-model/routes.ts';

/**
 * Writes what readers keep for when there is no line: bundles, and the worker that answers from them.
 *
 * @param part - the finished pages of a language, with their search index and every policy.
 * @param pages - all of these pages, before the policy was put into them.
 * @throws Error when a file is missing, or the page about the copy has no place for its size.
 */
export async function writeOfflineCopy(
  { root: site, folder, language }: LanguageSite,
  pages: readonly FinishedPage[],
): Promise<CopySize> {
  const published = ({ file }: FinishedPage): string => readFileSync(join(site, file), 'utf8');
  const about = pages.find(({ address }) => address === ADDRESSES.offline);
  if (about === undefined) throw new Error(`The site has no page ${ADDRESSES.offline}`);
  const loose = looseFiles(site, folder === '');
  const counted = [...pageBundles(pages, published), ...searchBundles(site)];
  const size = await sizeOf(pages.length, [...counted, ...loose], await workerOf(counted, loose));
  // The page that says the size is itself a part of the copy: the numbers are a few bytes of the megabytes that they
  // tell, and of all bundles only the one with that page is another one afterwards.
  const html = withCopyFacts({ file: about.file, html: published(about) }, size, language);
  writeFinishedPage(site, { file: about.file, html });
  const bundles = counted.map((bundle) => withPage(bundle, ADDRESSES.offline, html));
  rmSync(join(site, BUNDLE_FOLDER), { recursive: true, force: true });
  mkdirSync(join(site, BUNDLE_FOLDER));
  for (const { url, bytes } of bundles) writeFileSync(join(site, url), bytes);
  writeWorker(site, await workerOf(bundles, loose));
  return size;
}

function workerOf(bundles: readonly WrittenBundle[], loose: readonly KeptFile[]): Promise<string> {
  return workerCode('src/offline/worker.client.ts', {
    COPY_INDEX: indexOf(bundles),
    PRECACHE: [
      ...bundles.map((bundle) => precacheEntry(bundle, true)),
      ...loose.map((file) => precacheEntry(file, false)),
    ],
  });
}

async function sizeOf(pages: number, files: readonly KeptFile[], worker: string): Promise<CopySize> {
  const all = [...files.map(({ bytes }) => bytes), Buffer.from(worker)];
  const packed = await Promise.all(all.map(packedBytes));
  return {
    pages,
    files: files.length,
    wireBytes: packed.reduce((sum, bytes) => sum + bytes, 0),
    deviceBytes: all.reduce((sum, { length }) => sum + length, 0),
  };
}

/** Hosts that pack at each request pack this hard; those that pack beforehand need less. */
async function packedBytes(bytes: Uint8Array): Promise<number> {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
  return (await promisify(brotliCompress)(bytes, { params })).length;
}
