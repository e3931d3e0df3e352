import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A running server. */
export interface LocalServer {
  /** Such as `http://127.0.0.1:40123`, without a slash at its end. */
  readonly origin: string;
  /** Ends it; a second time does nothing. */
  readonly close: () => Promise<void>;
}

/**
 * Answers requests on a free port of this machine.
 *
 * @param answer - answers one request.
 * @returns the running server.
 */
export async function serveLocally(answer: RequestListener): Promise<LocalServer> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) {
          resolve();
          return;
        }
        server.close((error) => {
          if (error === undefined) resolve();
          else reject(error);
        });
        // Only now: a connection that comes after the others are closed would keep the server open.
        server.closeAllConnections();
      }),
  };
}

/** @returns a port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const { origin, close } = await serveLocally((_request, response) => response.end());
  await close();
  return Number(new URL(origin).port);
}
