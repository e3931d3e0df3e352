import { FILE_TYPES } from './file-types.ts';
import { fullPath, REVALIDATED, type Hosting } from './header-rules.ts';

/** nginx reads its configuration through a buffer of this size; a longer word stops it from starting. */
export const NGINX_CHARACTERS = 4_096;

/**
 * Writes a sample for nginx, to be included where `http` is configured.
 *
 * One `add_header` for each header, at one level, with its value looked up by the file that is served in the end:
 * an `add_header` inside a `location` would drop all those outside it, and a missing page must not inherit the
 * caching of the address that was asked for.
 *
 * @throws Error when a value is too long for nginx.
 */
export function nginxFile(hosting: Hosting): string {
  const { maps, added } = headerLines(hosting);
  return [
    '# A sample for nginx: copy it to /etc/nginx/conf.d/ and change listen, server_name and the folder.',
    '# Made by the build together with the pages: it holds their policies, so publish both together.',
    '',
    ...maps.flatMap((map) => [map, '']),
    'server {',
    ...serverLines(hosting, added).map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
    '',
  ].join('\n');
}

/** One `add_header` for each name, and a `map` for each whose value depends on what is served. */
function headerLines(hosting: Hosting): { maps: string[]; added: string[] } {
  const everywhere: Readonly<Record<string, string>> = { ...hosting.everywhere, ...REVALIDATED };
  const names = new Set([everywhere, ...hosting.rules.map(({ headers }) => headers)].flatMap(Object.keys));
  const maps: string[] = [];
  const added: string[] = [];
  for (const name of names) {
    const rules = hosting.rules.filter(({ headers }) => headers[name] !== undefined).reverse();
    const standard = quoted(everywhere[name] ?? '');
    if (rules.length === 0) {
      added.push(`add_header ${name} ${standard} always;`);
      continue;
    }
    const variable = `$six_digits_${name.toLowerCase().replaceAll('-', '_')}`;
    const lines = rules.map(({ path, covers, headers }) => {
      const pattern = `~^${escaped(fullPath(hosting, path))}${covers === 'exactly' ? '$' : ''}`;
      return `    ${quoted(pattern)} ${quoted(headers[name] ?? '')};`;
    });
    maps.push([`map $uri ${variable} {`, `    default ${standard};`, ...lines, '}'].join('\n'));
    added.push(`add_header ${name} ${variable} always;`);
  }
  return { maps, added };
}

/** What stands inside `server`, from the address to the files. */
function serverLines(hosting: Hosting, added: readonly string[]): string[] {
  const { basePath } = hosting;
  return [
    'listen 80;',
    'listen [::]:80;',
    'server_name _;',
    ...(basePath === '/' ? ['root /var/www/six-digits;'] : []),
    'index index.html;',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    // Beside pages; the types that nginx knows by itself are not those of this site.
    'charset_types text/plain text/markdown;',
    'types {',
    ...Object.entries(FILE_TYPES).map(([type, endings]) => `    ${type} ${endings.join(' ')};`),
    '}',
    'default_type application/octet-stream;',
    '',
    '# Packed when the site was built with PRECOMPRESS=1. Without the module brotli_static take its line out.',
    'gzip_static on;',
    'gzip_vary on;',
    'brotli_static on;',
    '',
    ...added,
    '',
    ...locationLines(hosting),
  ];
}

/** Where addresses lead that are not just a file. */
function locationLines(hosting: Hosting): string[] {
  const { basePath, redirects, foldersWithMissingPage } = hosting;
  const missingIn = (folder: string): string[] => {
    const page = fullPath(hosting, `${folder}404.html`);
    return [`error_page 404 ${page};`, `error_page 403 =404 ${page};`];
  };
  return [
    ...missingIn('/'),
    ...foldersWithMissingPage.map((folder) => {
      const files = basePath === '/' ? [] : [`alias /var/www/six-digits${folder};`];
      return `location ${fullPath(hosting, folder)} { ${[...files, ...missingIn(folder)].join(' ')} }`;
    }),
    ...redirects.map(
      ({ from, to, status }) =>
        `location = ${fullPath(hosting, from)} { return ${String(status)} ${fullPath(hosting, to)}; }`,
    ),
    'location ~ \\.(?:br|gz)$ { return 404; }',
    ...(basePath === '/'
      ? []
      : [
          `location = ${basePath.slice(0, -1)} { return 301 ${basePath}; }`,
          `location ${basePath} { alias /var/www/six-digits/; }`,
          'location / { return 404; }',
        ]),
  ];
}

function quoted(value: string): string {
  if (/["\\$\n]/u.test(value.replaceAll('\\.', '').replace(/\$$/u, '')))
    throw new Error(`nginx.conf: cannot say ${value}`);
  if (value.length > NGINX_CHARACTERS)
    throw new Error(
      `nginx.conf: ${String(value.length)} characters, but nginx reads ${String(NGINX_CHARACTERS)}: shorten "${value.slice(0, 40)}…"`,
    );
  return `"${value}"`;
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
