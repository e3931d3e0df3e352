import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { inParts, joined, type LooseFile } from '../../offline/bundles.ts';
import { BUNDLE_FOLDER } from '../../offline/constants.ts';
import type { FinishedPage } from '../finished-pages.ts';
import { answerHeaders } from './answer-headers.ts';
import { chapterAddressOf } from '../../content-model/routes.ts';

export interface WrittenBundle {
  /** Which part of the site it holds, and how its name ends. */
  readonly part: string;
  readonly ending: string;
  /** Path below the built site; it holds a hash of the bytes. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly files: readonly LooseFile[];
}

/** Small files of the search, one for each page that can be found. */
const FRAGMENTS = 'pagefind/fragment';

/** A bundle that breaks off is asked for anew, whole. */
const MOST_BUNDLE_BYTES = 2_000_000;

/**
 * Bundles the pages by their part of the site, so that a change in one part leaves the others as they are.
 *
 * @param pages - every finished page, before the policies are put in: their headers are worked out from these.
 * @param htmlOf - gives a page's HTML as it is published.
 * @returns one bundle for each chapter and each other part, or several where one would be too large.
 */
export function pageBundles(
  pages: readonly FinishedPage[],
  htmlOf: (page: FinishedPage) => string,
): WrittenBundle[] {
  const parts = new Set(pages.map(({ address }) => partOf(address)));
  return [...parts].flatMap((part) =>
    bundled(
      part,
      // A text, and named like one, because hosts pack texts on their way.
      'txt',
      pages
        .filter(({ address }) => partOf(address) === part)
        .map((page) => ({
          address: page.address,
          bytes: Buffer.from(htmlOf(page)),
          headers: answerHeaders(page),
        })),
    ),
  );
}

/**
 * Bundles the search's texts of the pages, unpacked: Pagefind takes them so too, and a host packs them together into half
 * of what they are one by one.
 *
 * @param root - folder of the built site, with its search index.
 * @returns one bundle, or several where one would be too large.
 */
export function searchBundles(root: string): WrittenBundle[] {
  const files = readdirSync(join(root, FRAGMENTS)).sort();
  return bundled(
    'search',
    'txt',
    files.map((file) => ({
      address: `/${FRAGMENTS}/${file}`,
      bytes: gunzipSync(readFileSync(join(root, FRAGMENTS, file))),
      headers: { 'Content-Type': 'application/octet-stream' },
    })),
  );
}

/**
 * Puts another text of one page into the bundle that has that page.
 *
 * @param html - the page as it is published now.
 * @returns the bundle anew; the very same one where it does not have the page.
 */
export function withPage(bundle: WrittenBundle, address: string, html: string): WrittenBundle {
  if (!bundle.files.some((file) => file.address === address)) return bundle;
  return bundleOf(
    bundle.part,
    bundle.ending,
    bundle.files.map((file) => (file.address === address ? { ...file, bytes: Buffer.from(html) } : file)),
  );
}

/** A chapter is a part, so are the plans; what lies at the top of the site is one too. */
function partOf(address: string): string {
  const [first = '', second, third] = address.split('/').slice(1, -1);
  if (second === undefined) return 'pages';
  return chapterAddressOf(address) !== undefined || third !== undefined ? `${first}-${second}` : first;
}

function bundled(part: string, ending: string, files: readonly LooseFile[]): WrittenBundle[] {
  return inParts(files, MOST_BUNDLE_BYTES).map((members) => bundleOf(part, ending, members));
}

function bundleOf(part: string, ending: string, files: readonly LooseFile[]): WrittenBundle {
  const bytes = joined(files);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
  return { part, ending, url: `${BUNDLE_FOLDER}/${part}.${hash}.${ending}`, bytes, files };
}
