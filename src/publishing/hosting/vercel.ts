import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { fullPath, REVALIDATED, type Headers, type Hosting } from './header-rules.ts';

/**
 * Longest path and longest value that Vercel accepts.
 *
 * @see https://openapi.vercel.sh/vercel.json
 */
export const VERCEL_CHARACTERS = 4_096;

/**
 * Writes the configuration that Vercel reads from the folder that is deployed. Rules apply in their order; of one
 * header the last value counts, so the narrower rules come last.
 *
 * @throws Error when Vercel would refuse a path or a value.
 */
export function vercelFile(hosting: Hosting): string {
  const { basePath, everywhere, rules, redirects } = hosting;
  const rule = (source: string, headers: Headers): object => {
    for (const text of [source, ...Object.values(headers)]) {
      if (text.length > VERCEL_CHARACTERS)
        throw new Error(
          `vercel.json, ${source.slice(0, 60)}: ${String(text.length)} characters, but Vercel reads ${String(VERCEL_CHARACTERS)}`,
        );
    }
    return { source, headers: Object.entries(headers).map(([key, value]) => ({ key, value })) };
  };
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    framework: null,
    trailingSlash: true,
    headers: [
      rule(`${basePath}(.*)`, { ...everywhere, ...REVALIDATED }),
      ...rules.map(({ path, covers, headers }) =>
        rule(`${fullPath(hosting, path)}${covers === 'below' ? '(.*)' : ''}`, headers),
      ),
    ],
    redirects: redirects.map(({ from, to, status }) => ({
      source: fullPath(hosting, from),
      destination: fullPath(hosting, to),
      statusCode: status,
    })),
    ...(basePath === '/' ? {} : { rewrites: [{ source: `${basePath}(.*)`, destination: '/$1' }] }),
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

/** What of the file is read again. */
const headersSchema = z.object({
  headers: z
    .array(
      z.object({ source: z.string(), headers: z.array(z.object({ key: z.string(), value: z.string() })) }),
    )
    .min(1),
});

/**
 * Reads the headers of a built site from the one of its files for hosts that is data.
 *
 * @param site - folder of the built site.
 * @returns them by path, in the order of the rules, so the first one stands for every page.
 * @throws the file system's error without the file; SyntaxError or ZodError where it says something else.
 */
export function readVercelHeaders(site: string): { path: string; headers: Headers }[] {
  const file = headersSchema.parse(JSON.parse(readFileSync(join(site, 'vercel.json'), 'utf8')));
  return file.headers.map(({ source, headers }) => ({
    path: source,
    headers: Object.fromEntries(headers.map(({ key, value }) => [key, value])),
  }));
}
