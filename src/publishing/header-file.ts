import { BUNDLE_FOLDER, WORKER_FILE } from '../offline/names.ts';
import type { FinishedPage } from './finished-pages.ts';
import { contentPolicy, pageKind } from './policies.ts';

/** Sent with every answer, whatever it is. */
export const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

/** Only where something real may be typed: browsers that know these close what a policy leaves open. */
export const SEALED = {
  'Connection-Allowlist': '(response-origin)',
  'X-DNS-Prefetch-Control': 'off',
} as const;

/** The search's own files run as a worker, which a page's `<meta>` does not hold. */
const SEARCH_FILES =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; base-uri 'none'";

/** The worker of the offline copy asks its own host for files, and nobody else for anything. */
const WORKER = "default-src 'none'; script-src 'self'; connect-src 'self'; base-uri 'none'";

/**
 * Writes the header file that Netlify and Cloudflare read.
 *
 * @param pages - every finished page, before the policy is put into it.
 * @param basePath - path under which the site is served; starts and ends with a slash.
 * @returns the text of `_headers`.
 */
export function headerFile(pages: readonly FinishedPage[], basePath: string): string {
  const rules: [string, Readonly<Record<string, string>>][] = [[`${basePath}*`, EVERYWHERE]];
  for (const page of pages) {
    const policy = `${contentPolicy(page)}; frame-ancestors 'none'`;
    rules.push([
      `${basePath}${page.address.slice(1)}`,
      { 'Content-Security-Policy': policy, ...(pageKind(page) === 'sealed' ? SEALED : {}) },
    ]);
  }
  rules.push(
    [`${basePath}${WORKER_FILE}`, { 'Content-Security-Policy': WORKER, 'Cache-Control': 'no-cache' }],
    [`${basePath}${BUNDLE_FOLDER}/*`, { 'Content-Security-Policy': "default-src 'none'" }],
    [`${basePath}pagefind/*`, { 'Content-Security-Policy': SEARCH_FILES }],
    [
      `${basePath}clock.txt`,
      {
        'Content-Security-Policy': "default-src 'none'",
        'Cache-Control': 'no-store',
        'CDN-Cache-Control': 'no-store',
      },
    ],
  );
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
