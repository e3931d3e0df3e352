import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { attribute, elements, finishedPage } from '../finished-pages.ts';
import { PACKED_ENDINGS } from '../kept-copies.ts';
import { SECURITY_FILE } from '../security-contact.ts';
import { askSite } from './ask-site.ts';
import { headerFaults, sealedAnswers } from './expected-headers.ts';

/** What is not as it was built. */
export interface Findings {
  /** How many files are the same. */
  readonly same: number;
  readonly differ: readonly string[];
  readonly missing: readonly string[];
  /** What pages of the published site name, and the build does not have. */
  readonly more: readonly string[];
  /** Of the sealed pages. */
  readonly headers: readonly string[];
}

/** Read by hosts and never sent to readers. */
const FOR_HOSTS: ReadonlySet<string> = new Set([
  '_headers',
  '_redirects',
  'vercel.json',
  '.assetsignore',
  '.vercelignore',
]);
/** Sent in place of what is not there. */
const MISSING_PAGE = '404.html';
/** Asked for at a time, so that a small host is not in the way of its readers. */
const AT_A_TIME = 4;

/**
 * Asks a published site for every file of a build.
 *
 * @param folder - of the build.
 * @param address - of the published site, with a slash at its end.
 * @param basePath - path under which it is served.
 * @returns what is not the same.
 * @throws Error when the site does not answer.
 */
export async function compareSite(folder: string, address: string, basePath = '/'): Promise<Findings> {
  const files = publishedFiles(folder);
  const differ: string[] = [];
  const missing: string[] = [];
  const named = new Set<string>();
  await forEach(files, async (file) => {
    const built = readFileSync(join(folder, file));
    const isMissingPage = file === MISSING_PAGE;
    const asked = new URL(isMissingPage ? 'no-such-page/at-all/' : addressOf(file), address);
    const { status, bytes } = await askSite(asked.href);
    if (!isMissingPage && status !== 200) missing.push(file);
    else if (status !== (isMissingPage ? 404 : 200) || !isSame(file, built, bytes)) {
      differ.push(file);
      for (const other of namedIn(file, bytes.toString('utf8'), asked.href)) named.add(other);
    }
  });
  const known = new Set(
    files.flatMap((file) => [file, addressOf(file)]).map((path) => new URL(path, address).href),
  );
  const more: string[] = [];
  await forEach(
    [...named].filter((other) => other.startsWith(address) && !known.has(other)),
    async (other) => {
      const { status } = await askSite(other);
      if (status === 200) more.push(other.slice(address.length));
    },
  );
  const headers: string[] = [];
  await forEach(sealedAnswers(folder), async (sealed) => {
    const answer = await askSite(new URL(sealed.path.slice(basePath.length), address).href);
    headers.push(...headerFaults(sealed, answer.headers));
  });
  return {
    same: files.length - differ.length - missing.length,
    differ: differ.sort(),
    missing: missing.sort(),
    more: more.sort(),
    headers: headers.sort(),
  };
}

function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !FOR_HOSTS.has(file) && !PACKED_ENDINGS.some((ending) => file.endsWith(ending)))
    .sort();
}

const addressOf = (file: string): string => file.replace(/(?:^|(?<=\/))index\.html$/u, '');

/** When the contact expires hangs on the day of the build, which is another one today. */
function isSame(file: string, built: Buffer, sent: Buffer): boolean {
  if (file !== SECURITY_FILE) return built.equals(sent);
  const [a, b] = [built, sent].map((bytes) => bytes.toString('utf8').replace(/^Expires: .*$/mu, ''));
  return a === b;
}

/** The addresses that a page or a sitemap names. */
function namedIn(file: string, text: string, address: string): string[] {
  const names = file.endsWith('.xml')
    ? [...text.matchAll(/<loc>([^<]+)<\/loc>/gu)].map(([, loc = '']) => loc)
    : file.endsWith('.html')
      ? elements(finishedPage(file, text).document).flatMap((element) =>
          ['src', 'href', 'data', 'action'].flatMap((name) => attribute(element, name) ?? []),
        )
      : [];
  return names
    .filter((name) => URL.canParse(name, address))
    .map((name) => {
      const { origin, pathname } = new URL(name, address);
      return origin + pathname;
    });
}

async function forEach<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}
