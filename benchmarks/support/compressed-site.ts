import { existsSync, readFileSync, statSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveLocally, type LocalServer } from '../../tests/support/local-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** One answer of the server, as it went over the wire. */
export interface Sent {
  readonly path: string;
  /** Bytes of the body, compressed where it was. */
  readonly bytes: number;
  /** When it was asked for, in milliseconds of this process. */
  readonly at: number;
}

/** A running host. */
export interface CompressedSite extends LocalServer {
  /** Every answer so far, in the order of the requests. */
  readonly sent: readonly Sent[];
}

interface Packed {
  readonly body: Buffer;
  readonly brotli: boolean;
}

/** Compresses a file as a host does, unless that makes it larger; a `.br` file beside it is taken as it is. */
function packed(file: string): Packed {
  if (existsSync(`${file}.br`)) return { body: readFileSync(`${file}.br`), brotli: true };
  const plain = readFileSync(file);
  const small = brotliCompressSync(plain);
  return small.length < plain.length ? { body: small, brotli: true } : { body: plain, brotli: false };
}

/**
 * Serves folders on a free port of this machine as a static host would: Brotli, `404.html` for what is missing, and
 * a browser may keep what it has.
 *
 * @param roots - folders looked through in their order.
 * @param more - pages that stand in no folder, by their path: their HTML.
 * @param send - how the body of an answer goes over the line; at once by default.
 * @returns the running host.
 */
export async function serveCompressed(
  roots: readonly string[],
  more: Readonly<Record<string, string>> = {},
  send: (response: ServerResponse, body: Buffer) => unknown = (response, body) => response.end(body),
): Promise<CompressedSite> {
  const known = new Map<string, Packed | undefined>(
    Object.entries(more).map(([path, html]) => [path, { body: brotliCompressSync(html), brotli: true }]),
  );
  const found = (path: string): Packed | undefined => {
    if (!known.has(path)) {
      const below = normalize(path.endsWith('/') ? `${path}index.html` : path);
      const file = roots
        .map((root) => join(root, below))
        .find((candidate) => existsSync(candidate) && statSync(candidate).isFile());
      known.set(path, file === undefined ? undefined : packed(file));
    }
    return known.get(path);
  };
  const sent: Sent[] = [];
  const server = await serveLocally((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host.invalid').pathname);
    const asked = found(path);
    const answer = asked ?? found('/404.html');
    sent.push({ path, bytes: answer?.body.length ?? 0, at: performance.now() });
    response.writeHead(asked === undefined ? 404 : 200, {
      'Content-Type': TYPES[extname(path) || '.html'] ?? 'application/octet-stream',
      'Content-Length': answer?.body.length ?? 0,
      'Cache-Control': 'max-age=600',
      ...(answer?.brotli === true ? { 'Content-Encoding': 'br' } : {}),
    });
    if (request.method === 'HEAD' || answer === undefined) response.end();
    else send(response, answer.body);
  });
  return { ...server, sent };
}
