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
