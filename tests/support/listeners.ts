import { createHash } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer, type IncomingMessage } from 'node:http';
import { createServer as createTcpServer, type AddressInfo } from 'node:net';

/** Servers of somebody else, who wants what is typed on a page. */
export interface Listeners {
  /** Such as `127.0.0.1:40123`: answers HTTP and WebSockets. */
  readonly web: string;
  /** Such as `127.0.0.1:40124`: a host to which nobody connects but by a road that opens a bare connection. */
  readonly bare: string;
  /** Such as `127.0.0.1:40125`: takes packets. */
  readonly packets: string;
  /** Everything that arrived so far, as text. */
  heard(): string;
  close(): Promise<void>;
}

/**
 * Starts servers that write down whatever arrives.
 *
 * @returns where they listen, and what they heard.
 */
export async function startListeners(): Promise<Listeners> {
  const heard: string[] = [];
  const web = createServer((request, response) => {
    heard.push(`${request.url ?? ''} ${JSON.stringify(request.headers)}`);
    request.on('data', (chunk: Buffer) => heard.push(chunk.toString('latin1')));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end('');
  });
  web.on('upgrade', (request: IncomingMessage, socket) => {
    heard.push(request.url ?? '');
    const key = `${request.headers['sec-websocket-key'] ?? ''}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`;
    const accept = createHash('sha1').update(key).digest('base64');
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
    );
  });
  const bare = createTcpServer((socket) => {
    heard.push('bare connection');
    socket.destroy();
  });
  const packets = createSocket('udp4', (message) => heard.push(`packet ${message.toString('latin1')}`));
  await Promise.all([
    new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve)),
    new Promise<void>((resolve) => packets.bind(0, '127.0.0.1', resolve)),
  ]);
  const at = (address: AddressInfo): string => `127.0.0.1:${String(address.port)}`;
  return {
    web: at(web.address() as AddressInfo),
    bare: at(bare.address() as AddressInfo),
    packets: at(packets.address()),
    heard: () => heard.join('\n'),
    close: async () => {
      web.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => web.close(resolve)),
        new Promise((resolve) => bare.close(resolve)),
        new Promise<void>((resolve) => {
          packets.close(resolve);
        }),
      ]);
    },
  };
}
