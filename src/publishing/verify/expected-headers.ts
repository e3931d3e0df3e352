import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** What must come with a page into which something real may be typed. */
export interface SealedAnswer {
  /** Path on the host, base path included. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Of the files that a build writes for hosts, the one that is data. */
const rulesSchema = z.object({
  headers: z
    .array(
      z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
    )
    .min(1),
});

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
  const { headers: rules } = rulesSchema.parse(JSON.parse(readFileSync(join(site, 'vercel.json'), 'utf8')));
  const named = rules.map(({ source, headers }) => ({
    path: source,
    headers: Object.fromEntries(
      headers.filter(({ key }) => key !== LEFT_TO_HOSTS).map(({ key, value }) => [key, value]),
    ),
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
