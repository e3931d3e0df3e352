import { fullPath, type Headers, type Hosting } from './header-rules.ts';

/**
 * What Cloudflare reads; Netlify names no limits.
 *
 * @see https://developers.cloudflare.com/workers/static-assets/headers/
 * @see https://developers.cloudflare.com/workers/static-assets/redirects/
 */
export const CLOUDFLARE_LIMITS = {
  headerRules: 100,
  headerLineCharacters: 2_000,
  redirects: 2_000,
  redirectLineCharacters: 1_000,
} as const;

/**
 * Writes the header file that Netlify and Cloudflare read. Both apply every rule that fits; Cloudflare joins the
 * values of one header with a comma. Joined policies all hold, and no other header is said twice of one address:
 * pages, which both hosts have revalidated anyway, get no `Cache-Control` here.
 *
 * @throws Error when Cloudflare would leave out a rule or a line.
 */
export function headersFile(hosting: Hosting): string {
  const block = (path: string, headers: Headers): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const blocks = [
    block(`${hosting.basePath}*`, hosting.everywhere),
    ...hosting.rules.map(({ path, covers, headers }) =>
      block(`${fullPath(hosting, path)}${covers === 'below' ? '*' : ''}`, headers),
    ),
  ];
  refuseTooMany('_headers', 'rules', blocks.length, CLOUDFLARE_LIMITS.headerRules);
  const text = `${blocks.join('\n\n')}\n`;
  refuseLongLines('_headers', text, CLOUDFLARE_LIMITS.headerLineCharacters);
  return text;
}

/**
 * Writes the redirects that Netlify and Cloudflare read. Below a base path it also tells them that the folder which
 * they serve is what lies below that path.
 *
 * @throws Error when Cloudflare would leave out a line.
 */
export function redirectsFile(hosting: Hosting): string {
  const { basePath, redirects } = hosting;
  const lines = redirects.map(
    ({ from, to, status }) => `${fullPath(hosting, from)} ${fullPath(hosting, to)} ${String(status)}`,
  );
  if (basePath !== '/') lines.push(`${basePath}* /:splat 200`);
  refuseTooMany('_redirects', 'lines', lines.length, CLOUDFLARE_LIMITS.redirects);
  const text = `${lines.join('\n')}\n`;
  refuseLongLines('_redirects', text, CLOUDFLARE_LIMITS.redirectLineCharacters);
  return text;
}

function refuseTooMany(file: string, what: string, count: number, limit: number): void {
  if (count <= limit) return;
  throw new Error(`${file}: ${String(count)} ${what}, but Cloudflare reads ${String(limit)}: join some`);
}

function refuseLongLines(file: string, text: string, limit: number): void {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.length <= limit) continue;
    const start = line.trim().slice(0, 40);
    throw new Error(
      `${file}, line ${String(index + 1)}: ${String(line.length)} characters, but Cloudflare reads ${String(limit)}: shorten "${start}…"`,
    );
  }
}
