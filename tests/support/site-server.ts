import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';
import { serveLocally, type LocalServer } from './local-server.ts';

/** A running site. */
export type ServedSite = LocalServer;

/** How a server departs from a plain one. */
export interface ServeOptions {
  /** Folder of the built site. */
  readonly root: string;
  /** Headers to add; a `Date` here replaces the server's own. An empty `Date` means that none is sent. */
  readonly headers?: (request: IncomingMessage) => Readonly<Record<string, string>>;
  /** Answers a request itself and returns true, or leaves it. */
  readonly intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
  /** Path under which the site is served; starts and ends with a slash. */
  readonly basePath?: string;
}

/**
 * Serves a built site on a free port of this machine, as a static host would: `404.html` for what is missing.
 *
 * @param options - what to serve, and how it departs from a plain server.
 * @returns the running site.
 */
export async function serveSite(options: ServeOptions): Promise<ServedSite> {
  const { root, headers, intercept, basePath = '/' } = options;
  const files = sirv(root, { dev: true, etag: false });
  return serveLocally((request, response) => {
    const extra = { ...headers?.(request) };
    if (extra['Date'] === '') {
      response.sendDate = false;
      delete extra['Date'];
    }
    for (const [name, value] of Object.entries(extra)) response.setHeader(name, value);
    if (intercept?.(request, response) === true) return;
    const path = request.url ?? '/';
    // A page without its slash is missing here: some hosts lead on, others do not, and no link may rely on it.
    const slashless = /\/[^/.?]+(?:\?|$)/u.test(path);
    const below = path.startsWith(basePath) && !slashless;
    request.url = below ? `/${path.slice(basePath.length)}` : '/nowhere-below-the-base-path';
    files(request, response, () => {
      request.url = '/404.html';
      const writeHead = response.writeHead.bind(response);
      response.writeHead = (_status: number, ...rest: never[]) => writeHead(404, ...rest);
      files(request, response);
    });
  });
}
