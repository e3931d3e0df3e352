import { FILE_TYPES } from './file-types.ts';
import { fullPath, REVALIDATED, type Headers, type Hosting } from './header-rules.ts';

/**
 * Writes a sample for Caddy. Everything stands in one `route`, which keeps the order as written, so a narrower rule
 * replaces what a wider one has set, in every version of Caddy.
 *
 * @throws Error when a value holds a sign that the file cannot.
 */
export function caddyFile(hosting: Hosting): string {
  const { basePath, everywhere, rules, redirects } = hosting;
  const serve = [
    'file_server {',
    '\t# Packed when the site was built with PRECOMPRESS=1.',
    '\tprecompressed br gzip',
    '}',
  ];
  const route = [
    ...header('', { ...everywhere, ...REVALIDATED }),
    ...rules.flatMap(({ path, covers, headers }) =>
      header(`${fullPath(hosting, path)}${covers === 'below' ? '*' : ''} `, headers),
    ),
    ...redirects.map(
      ({ from, to, status }) => `redir ${fullPath(hosting, from)} ${fullPath(hosting, to)} ${String(status)}`,
    ),
    '# Files packed when the site was built are sent in place of others, never by their own name.',
    '@packed path *.br *.gz',
    'error @packed 404',
    ...(basePath === '/'
      ? []
      : [
          `redir ${basePath.slice(0, -1)} ${basePath} 301`,
          `@elsewhere not path ${basePath}*`,
          'error @elsewhere 404',
          `uri strip_prefix ${basePath.slice(0, -1)}`,
        ]),
    ...typesByEnding(),
    ...serve,
  ];
  const missing = [
    // Of several, Caddy takes the narrowest alone.
    ...hosting.foldersWithMissingPage.map(
      (folder) => `rewrite ${fullPath(hosting, folder)}* ${folder}404.html`,
    ),
    'rewrite * /404.html',
    // What was asked for may have had its type set already.
    ...header('', { ...everywhere, ...REVALIDATED, 'Content-Type': 'text/html; charset=utf-8' }),
    ...serve,
  ];
  const indented = (lines: readonly string[]): string[] => lines.map((line) => `\t\t${line}`);
  return [
    '# A sample for Caddy: change the address and the folder here, or set SITE_ADDRESS and SITE_FOLDER.',
    '# Made by the build together with the pages: it holds their policies, so publish both together.',
    '{$SITE_ADDRESS::80} {',
    '\troot * {$SITE_FOLDER:/var/www/six-digits}',
    '\troute {',
    ...indented(route),
    '\t}',
    '\thandle_errors {',
    ...indented(missing),
    '\t}',
    '}',
    '',
  ].join('\n');
}

/** Caddy knows `.html` by itself, and a folder's address must get the type of its page. */
function typesByEnding(): string[] {
  return Object.entries(FILE_TYPES).flatMap(([type, endings]) => {
    if (type === 'text/html') return [];
    const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
    return [
      `@${endings[0]} path ${endings.map((ending) => `*.${ending}`).join(' ')}`,
      `header @${endings[0]} Content-Type "${type}${charset}"`,
    ];
  });
}

function header(matcher: string, headers: Headers): string[] {
  return [
    `header ${matcher}{`,
    ...Object.entries(headers).map(([name, value]) => {
      if (/["\\{}\n]/u.test(value)) throw new Error(`Caddyfile, ${name}: cannot say ${value}`);
      return `\t${name} "${value}"`;
    }),
    '}',
  ];
}
