import { request, type IncomingHttpHeaders } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** As sent. */
  readonly sent: Buffer;
  /** As a browser reads it. */
  readonly bytes: Buffer;
}

/**
 * Asks a host for one address, as a browser does, without following where it leads.
 *
 * @param address - a whole http address.
 * @param headers - sent with the request; encodings that browsers read are asked for unless others are named.
 * @returns the answer.
 */
export function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sending = request(
      address,
      { headers: { 'Accept-Encoding': 'gzip, br', ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          const sent = Buffer.concat(parts);
          const bytes = unpacked(sent, response.headers['content-encoding']);
          resolve({ status: response.statusCode ?? 0, headers: response.headers, sent, bytes });
        });
      },
    );
    sending.on('error', reject);
    sending.end();
  });
}

function unpacked(sent: Buffer, encoding: string | undefined): Buffer {
  // An answer without a body may still name the encoding of what it stands for.
  if (sent.length === 0 || encoding === undefined) return sent;
  return encoding === 'br' ? brotliDecompressSync(sent) : gunzipSync(sent);
}
