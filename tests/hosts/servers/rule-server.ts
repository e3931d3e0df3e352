import { createReadStream, existsSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { createBrotliCompress, createGzip } from 'node:zlib';
import { serveLocally } from '../../support/local-server.ts';
import type { RunningHost } from '../host.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'application/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
  '.ics': 'text/calendar; charset=utf-8',
};

/** How a host departs from the others. */
export interface Rules {
  /** Path below which the folder lies on the host. */
  readonly basePath: string;
  readonly encodings: readonly ('br' | 'gzip')[];
  /** Headers for a path, and where it leads on to, if it does. */
  headers(path: string): Readonly<Record<string, string>>;
  redirect?(path: string): { readonly to: string; readonly status: number } | undefined;
  /** Files that the host reads for itself. */
  readonly notServed: readonly string[];
}

/**
 * Serves a folder in the manner of a host that cannot be started here.
 *
 * @param folder - the published folder.
 * @param rules - the host's documented rules.
 * @returns the running host.
 */
export async function startRuleServer(folder: string, rules: Rules): Promise<RunningHost> {
  const { origin, close } = await serveLocally((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    for (const [name, value] of Object.entries(rules.headers(path))) response.setHeader(name, value);
    const led = rules.redirect?.(path) ?? slashAdded(folder, rules, path);
    if (led !== undefined) {
      response.writeHead(led.status, { Location: led.to }).end();
      return;
    }
    const file = fileFor(folder, rules, path);
    if (file === undefined) send(request, response, 404, join(folder, '404.html'), rules);
    else send(request, response, 200, file, rules);
  });
  return { origin, stop: close };
}

function placeOf(folder: string, { basePath, notServed }: Rules, path: string): string | undefined {
  if (!path.startsWith(basePath)) return undefined;
  const below = path.slice(basePath.length);
  return below.split('/').includes('..') || notServed.includes(below) ? undefined : join(folder, below);
}

function fileFor(folder: string, rules: Rules, path: string): string | undefined {
  const place = placeOf(folder, rules, path);
  if (place === undefined) return undefined;
  const file = path.endsWith('/') ? join(place, 'index.html') : place;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function slashAdded(folder: string, rules: Rules, path: string): { to: string; status: number } | undefined {
  const index = path.endsWith('/') ? undefined : fileFor(folder, rules, `${path}/`);
  return index === undefined ? undefined : { to: `${path}/`, status: 301 };
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  file: string,
  rules: Rules,
): void {
  const type = TYPES[extname(file)];
  response.setHeader('Content-Type', type ?? 'application/octet-stream');
  response.setHeader('Vary', 'Accept-Encoding');
  const accepted = (request.headers['accept-encoding'] ?? '').split(/, */u);
  const encoding = type === undefined ? undefined : rules.encodings.find((name) => accepted.includes(name));
  if (encoding !== undefined) response.setHeader('Content-Encoding', encoding);
  response.writeHead(status);
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  const bytes = createReadStream(file);
  if (encoding === undefined) bytes.pipe(response);
  else bytes.pipe(encoding === 'br' ? createBrotliCompress() : createGzip()).pipe(response);
}
