import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';

/** Servers of somebody else, who wants what is typed on a page. */
export interface Listeners {
  /** Such as `127.0.0.1:40123`: answers HTTP and WebSockets. */
  readonly web: string;
  /** Everything that the web server was sent so far, as text. */
  heard(): string;
  /** One bare host for each name, which takes connections and packets. */
  readonly bare: ReadonlyMap<string, BareHost>;
  close(): Promise<void>;
}

interface BareHost {
  /** Such as `127.0.0.1:40124`. */
  readonly host: string;
  /** Whether a connection was opened to it, or a packet came. */
  visited(): boolean;
  close(): Promise<void>;
}

/**
 * Starts servers that write down whatever arrives.
 *
 * @param names - for each of these a host of its own is started, to which nobody else has a reason to connect.
 * @returns where they listen, and what they heard.
 */
export async function startListeners(names: readonly string[]): Promise<Listeners> {
  const heard: string[] = [];
  const web = createServer((request, response) => {
    heard.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    request.on('data', (chunk: Buffer) => heard.push(chunk.toString('latin1')));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('');
  });
  web.on('upgrade', (request: IncomingMessage, socket) => {
    heard.push(request.url ?? '');
    // RFC 6455, section 1.3.
    const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const bare = new Map<string, BareHost>();
  for (const name of names) bare.set(name, await startBareHost());
  return {
    web: `127.0.0.1:${String((web.address() as AddressInfo).port)}`,
    heard: () => heard.join('\n'),
    bare,
    close: async () => {
      web.closeAllConnections();
      await new Promise((resolve) => web.close(resolve));
      for (const host of bare.values()) await host.close();
    },
  };
}

async function startBareHost(): Promise<BareHost> {
  let visits = 0;
  const connections = createTcpServer((socket) => {
    visits += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => connections.listen(0, '127.0.0.1', resolve));
  const { port } = connections.address() as AddressInfo;
  const packets = createSocket('udp4', () => {
    visits += 1;
  });
  await new Promise<void>((resolve) => packets.bind(port, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${String(port)}`,
    visited: () => visits > 0,
    close: async () => {
      await new Promise((resolve) => connections.close(resolve));
      await new Promise<void>((resolve) => {
        packets.close(resolve);
      });
    },
  };
}
