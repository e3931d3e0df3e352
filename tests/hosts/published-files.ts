import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Answer } from './ask.ts';
import type { Host } from './host.ts';

/** Written for hosts, not for readers. */
const FOR_HOSTS = /^(?:_headers|_redirects|vercel\.json|\.\w+)$|\.(?:br|gz)$/u;

/** What must come with everything, written here a second time on purpose. */
const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), browsing-topics=()',
  'cross-origin-opener-policy': 'same-origin',
} as const;

const TYPES: readonly [ending: RegExp, type: RegExp][] = [
  [/\.html$/u, /^text\/html(?:; charset=utf-8)?$/iu],
  [/\.js$/u, /^(?:text|application)\/javascript(?:; charset=utf-8)?$/iu],
  [/\.json$/u, /^application\/json(?:; charset=utf-8)?$/iu],
  [/\.png$/u, /^image\/png$/iu],
  [/\.svg$/u, /^image\/svg\+xml(?:; charset=utf-8)?$/iu],
  [/\.md$/u, /^text\/markdown; charset=utf-8$/iu],
  [/\.txt$/u, /^text\/plain(?:; charset=utf-8)?$/iu],
  [/\.xml$/u, /^(?:text|application)\/xml(?:; charset=utf-8)?$/iu],
  [/\.webmanifest$/u, /^application\/manifest\+json(?:; charset=utf-8)?$/iu],
];

const HASHED = /^pagefind\/(?:(?:fragment|index|filter)\/|[^/]*\.pf_meta$)|^offline-copy\//u;

/** @returns path of every file that readers may ask for, below a built site. */
export function publishedFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !FOR_HOSTS.test(file))
    .sort();
}

/** @returns the address of a file below the base path, as links name it. */
export function addressOf(file: string): string {
  return file.replace(/(?:^|(?<=\/))index\.html$/u, '');
}

/**
 * Holds an answer against what must be sent with a file.
 *
 * @param host - who answered.
 * @param file - path of the file below the built site.
 * @param answer - what came.
 * @returns what is wrong with it.
 */
export function answerFaults(host: Host, folder: string, file: string, answer: Answer): string[] {
  const { status, headers } = answer;
  const original = readFileSync(join(folder, file));
  const faults: string[] = [];
  const expectThat = (holds: boolean, what: string): void => {
    if (!holds) faults.push(`${file}: ${what}`);
  };
  expectThat(status === 200, `status ${String(status)}`);
  expectThat(answer.bytes.equals(original), 'other bytes than the file');
  const type = TYPES.find(([ending]) => ending.test(file))?.[1];
  const sentType = headers['content-type'] ?? '';
  // What has no type of its own may come as bytes or without a type, but never as something that a browser runs.
  const right = type?.test(sentType) ?? /^(?:application\/octet-stream)?$/u.test(sentType);
  expectThat(right, `type ${sentType}`);
  faults.push(...encodingFaults(host, folder, file, answer));
  if (!host.sendsHeaders) return faults;
  for (const [name, value] of Object.entries(EVERYWHERE))
    expectThat(headers[name] === value, `${name} is ${String(headers[name])}`);
  faults.push(...cacheFaults(file, headers), ...policyFaults(file, original.toString(), headers));
  return faults;
}

function encodingFaults(host: Host, folder: string, file: string, { headers, sent }: Answer): string[] {
  if (!file.endsWith('.html')) return [];
  const [best] = host.encodings;
  const encoding = headers['content-encoding'];
  if (encoding !== best) return [`${file}: came as ${String(encoding)}`];
  if (!host.sendsPackedCopies) return [];
  if (!/accept-encoding/iu.test(headers.vary ?? '')) return [`${file}: no Vary`];
  const packed = readFileSync(join(folder, `${file}.${best === 'br' ? 'br' : 'gz'}`));
  return sent.equals(packed) ? [] : [`${file}: is not the copy that the build packed`];
}

function cacheFaults(file: string, headers: Answer['headers']): string[] {
  const said = headers['cache-control'] ?? '';
  const wanted =
    file === 'clock.txt'
      ? /^no-store$/u
      : HASHED.test(file)
        ? /^public, max-age=31536000, immutable$/u
        : /^(?:no-cache|public, ?max-age=0, ?must-revalidate)$/u;
  return wanted.test(said) ? [] : [`${file}: Cache-Control is ${said}`];
}

/** Hosts may join policies with a comma; then each of them holds. */
function policyFaults(file: string, html: string, headers: Answer['headers']): string[] {
  const said = headers['content-security-policy'];
  if (said === undefined) return [`${file}: no policy`];
  const policies = String(said).split(', ');
  const faults: string[] = [];
  if (!policies.some((policy) => policy.startsWith("default-src 'none'")))
    faults.push(`${file}: a lax policy`);
  if (!file.endsWith('.html')) return faults;
  for (const needed of ["frame-ancestors 'none'", "base-uri 'none'"])
    if (!policies.some((policy) => policy.includes(needed))) faults.push(`${file}: no ${needed}`);
  const sealed = html.includes('data-page-kind="sealed"');
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(html)?.[1] ?? 'none';
  if (sealed && !policies.some((policy) => policy.startsWith(own)))
    faults.push(`${file}: not its own policy`);
  const allowlist = headers['connection-allowlist'];
  if (allowlist !== (sealed ? '(response-origin)' : undefined))
    faults.push(`${file}: Connection-Allowlist is ${String(allowlist)}`);
  if (sealed && headers['x-dns-prefetch-control'] !== 'off') faults.push(`${file}: names may be looked up`);
  return faults;
}
