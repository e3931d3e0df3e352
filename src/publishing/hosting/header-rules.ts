import { BUNDLE_FOLDER, WORKER_FILE } from '../../offline/constants.ts';
import { contentPolicy, pageKind } from '../policies.ts';
import type { FinishedPage } from '../finished-pages.ts';

/** Names of headers and their values. */
export type Headers = Readonly<Record<string, string>>;

/** Which addresses a rule is for: one address, or everything that begins with it. */
export interface HeaderRule {
  /** What follows the base path; starts with a slash, and ends with one where `covers` is `below`. */
  readonly path: string;
  readonly covers: 'exactly' | 'below';
  readonly headers: Headers;
}

/** What every host is told, before each is told in its own words. */
export interface Hosting {
  /** Path under which the site is served; starts and ends with a slash. */
  readonly basePath: string;
  /** Sent with every answer, missing pages included. */
  readonly everywhere: Headers;
  /** Sent beside it, in their order; where a header is named twice, the later and narrower one counts. */
  readonly rules: readonly HeaderRule[];
  /** Short addresses that people and programs try, below the base path. */
  readonly redirects: readonly Redirect[];
  /** Folders with a page of their own for what is missing in them, such as `/pt-BR/`. */
  readonly foldersWithMissingPage: readonly string[];
}

/** An address that leads on to another one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: 301 | 302;
}

/**
 * A browser holds a page to this and to the page's own `<meta>`, which names each script by its hash. So this one is
 * as wide as the widest page that is not sealed, and holds what has no `<meta>`: files, workers, answers by the host.
 */
const GENERAL_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'wasm-unsafe-eval'",
  "style-src 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Sent with every answer, whatever it is. */
export const EVERYWHERE: Headers = {
  'Content-Security-Policy': GENERAL_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** The worker of the offline copy asks its own host for files, and nobody else for anything. */
const WORKER_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'";

const NO_ROAD = "default-src 'none'";

/**
 * Works out what is sent with a page into which something real may be typed: its own policy, and what closes in some
 * browsers the roads that a policy leaves open.
 *
 * @param page - a sealed page, before the policy is put into it.
 * @throws Error naming the page when it holds something that no policy of its kind allows.
 */
export function sealedHeaders(page: FinishedPage): Headers {
  return {
    'Content-Security-Policy': `${contentPolicy(page)}; frame-ancestors 'none'`,
    'Connection-Allowlist': '(response-origin)',
    'X-DNS-Prefetch-Control': 'off',
  };
}

/**
 * For files whose name changes with what is in them. Hosts that go by the address alone also send it with the page
 * for a missing file of such a name, which does no harm: the name of what is gone does not come back.
 */
const IMMUTABLE: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Folders of Pagefind in which every name holds a hash; its program, its engine and its list of indexes have none. */
const HASHED_FOLDERS = ['fragment/', 'index/', 'filter/'];

/** What each language has in its own folder. */
const INDEX_FILE = 'pagefind/pagefind-entry.json';

/**
 * Pages and the worker are asked for again each time. Hosts that join the values of several rules are not told this:
 * it is what they do by themselves.
 */
export const REVALIDATED: Headers = { 'Cache-Control': 'no-cache' };

/**
 * Works out what to send with every answer of the site.
 *
 * @param pages - every finished page, before the policy is put into it.
 * @param files - paths of all files below the built site, with forward slashes.
 * @param basePath - path under which the site is served; starts and ends with a slash.
 * @returns the rules, a handful however many pages there are.
 * @throws Error naming the page when it holds something that no policy of its kind allows.
 */
export function hostingOf(
  pages: readonly FinishedPage[],
  files: readonly string[],
  basePath: string,
): Hosting {
  const below = (path: string, headers: Headers): HeaderRule => ({ path, covers: 'below', headers });
  const exactly = (path: string, headers: Headers): HeaderRule => ({ path, covers: 'exactly', headers });
  const sealed = pages.filter((page) => pageKind(page) === 'sealed');
  return {
    basePath,
    everywhere: EVERYWHERE,
    rules: [
      ...sealed.flatMap((page) => {
        const headers = sealedHeaders(page);
        // By both names, since some hosts serve either; not the folder, where a missing page has another style.
        return [exactly(page.address, headers), exactly(`/${page.file}`, headers)];
      }),
      ...foldersWith(INDEX_FILE, files).flatMap((top) =>
        HASHED_FOLDERS.map((folder) => below(`/${top}pagefind/${folder}`, IMMUTABLE)),
      ),
      ...files.filter((file) => file.endsWith('.pf_meta')).map((file) => exactly(`/${file}`, IMMUTABLE)),
      exactly('/clock.txt', {
        'Content-Security-Policy': NO_ROAD,
        'Cache-Control': 'no-store',
        'CDN-Cache-Control': 'no-store',
      }),
      ...foldersWith(WORKER_FILE, files).flatMap((top) => [
        exactly(`/${top}${WORKER_FILE}`, { 'Content-Security-Policy': WORKER_POLICY, ...REVALIDATED }),
        below(`/${top}${BUNDLE_FOLDER}/`, { 'Content-Security-Policy': NO_ROAD, ...IMMUTABLE }),
      ]),
    ],
    redirects: [
      { from: '/favicon.ico', to: '/favicon.svg', status: 302 },
      ...(files.includes('sitemap-index.xml')
        ? [{ from: '/sitemap.xml', to: '/sitemap-index.xml', status: 301 } as const]
        : []),
    ],
    foldersWithMissingPage: foldersWith('404.html', files)
      .filter((folder) => folder !== '')
      .map((folder) => `/${folder}`),
  };
}

/** @returns the folders in which a file of that name stands, such as `pt-BR/`; the top of the site is empty. */
function foldersWith(name: string, files: readonly string[]): string[] {
  return files
    .filter((file) => file === name || file.endsWith(`/${name}`))
    .map((file) => file.slice(0, -name.length));
}

/** @returns the path of a rule or a redirect as it is asked for, base path included. */
export function fullPath({ basePath }: Pick<Hosting, 'basePath'>, path: string): string {
  return `${basePath}${path.slice(1)}`;
}
