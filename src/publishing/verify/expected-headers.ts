import { readVercelHeaders } from '../hosting/vercel.ts';

/** What must come with a page into which something real may be typed. */
export interface SealedAnswer {
  /** Path on the host, base path included. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Only sealed pages have it. */
const SEALED = 'Connection-Allowlist';
/** Hosts have their own way with it, and it opens nothing. */
const LEFT_TO_HOSTS = 'Cache-Control';

/**
 * Reads from a built site what must come with its sealed pages.
 *
 * @param site - folder of the built site.
 */
export function sealedAnswers(site: string): SealedAnswer[] {
  const named = readVercelHeaders(site).map(({ path, headers }) => ({
    path,
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== LEFT_TO_HOSTS)),
  }));
  const everywhere = named[0]?.headers ?? {};
  return named
    .filter(({ path, headers }) => SEALED in headers && path.endsWith('/'))
    .map(({ path, headers }) => ({ path, headers: { ...everywhere, ...headers } }));
}

/**
 * Holds the headers of an answer against those that must come.
 *
 * @returns one sentence for each that is missing or says something else.
 */
export function headerFaults({ path, headers: expected }: SealedAnswer, sent: Headers): string[] {
  return Object.entries(expected).flatMap(([name, value]) => {
    const said = sent.get(name);
    if (said === null) return [`${path}: no ${name}`];
    // Hosts may join several policies with a comma; then each of them holds.
    return said.split(', ').includes(value) || said === value ? [] : [`${path}: ${name} is "${said}"`];
  });
}
