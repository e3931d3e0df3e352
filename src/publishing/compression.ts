import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Smaller files fit into the packet that carries the headers: packing them saves nothing. */
const SMALLEST_BYTES = 300;
/** What is packed already, as pictures and Pagefind's parts are, hardly shrinks: it is left alone. */
const LARGEST_SHARE = 0.95;
/** Read by hosts and never sent to readers. */
const NOT_SENT: ReadonlySet<string> = new Set(['_headers', '_redirects', 'vercel.json']);

const METHODS = {
  '.br': (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  '.gz': (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
} as const;

/** What packing came to. */
export interface Packed {
  /** How many files have a packed copy. */
  readonly files: number;
  readonly bytes: number;
  /** Bytes of the same files under Brotli. */
  readonly brotliBytes: number;
}

/**
 * Puts a `.br` and a `.gz` beside every file that gets smaller by it, for hosts that send such copies. It must be the
 * last step of the build: a file that changes afterwards would be sent as it was.
 *
 * @param site - folder of the finished site.
 * @returns what it came to.
 */
export async function packSite(site: string): Promise<Packed> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !NOT_SENT.has(entry.name))
    .filter((entry) => !(extname(entry.name) in METHODS))
    .map((entry) => join(entry.parentPath, entry.name));
  const packed: (readonly [bytes: number, brotliBytes: number])[] = [];
  // All at once would hold every file and its packer in memory, and be no faster.
  const queue = files.values();
  const packFromQueue = async (): Promise<void> => {
    for (const file of queue) {
      const size = await packFile(file);
      if (size !== undefined) packed.push(size);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, packFromQueue));
  return {
    files: packed.length,
    bytes: packed.reduce((sum, [bytes]) => sum + bytes, 0),
    brotliBytes: packed.reduce((sum, [, brotliBytes]) => sum + brotliBytes, 0),
  };
}

async function packFile(file: string): Promise<readonly [bytes: number, brotliBytes: number] | undefined> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_BYTES) return undefined;
  const [br, gz] = await Promise.all([METHODS['.br'](bytes), METHODS['.gz'](bytes)]);
  // Both or none: a host that finds only one would send it to browsers that read the other.
  if (Math.max(br.length, gz.length) > bytes.length * LARGEST_SHARE) return undefined;
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return [bytes.length, br.length];
}
