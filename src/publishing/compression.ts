import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { extname, join } from 'node:path';
import { KeptCopies, PACKED_ENDINGS } from './kept-copies.ts';

/** Smaller files fit into the packet that carries the headers: packing them saves nothing. */
const SMALLEST_BYTES = 300;
/** Read by hosts and never sent to readers. */
const NOT_SENT: ReadonlySet<string> = new Set(['_headers', '_redirects', 'vercel.json']);

/** What packing came to. */
export interface Packed {
  /** How many files have a packed copy. */
  readonly files: number;
  /** How many files were packed for it, or tried; the others are as an earlier build knew them. */
  readonly packedAnew: number;
  readonly bytes: number;
  /** Bytes of the same files under Brotli. */
  readonly brotliBytes: number;
}

/**
 * Puts a `.br` and a `.gz` beside every file that gets smaller by it, for hosts that send such copies. It must be the
 * last step of the build: a file that changes afterwards would be sent as it was.
 *
 * @param site - folder of the finished site; the copies are also kept in a folder beside it, for the next build.
 */
export async function packSite(site: string): Promise<Packed> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && !NOT_SENT.has(entry.name))
    .filter((entry) => !PACKED_ENDINGS.some((ending) => ending === extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name));
  const copies = new KeptCopies(site);
  const packed: (readonly [bytes: number, brotliBytes: number])[] = [];
  // All at once would hold every file and its packer in memory, and be no faster.
  const queue = files.values();
  const packFromQueue = async (): Promise<void> => {
    for (const file of queue) {
      const bytes = await readFile(file);
      if (bytes.length < SMALLEST_BYTES) continue;
      const brotliBytes = await copies.putBeside(file, bytes);
      if (brotliBytes !== undefined) packed.push([bytes.length, brotliBytes]);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, packFromQueue));
  copies.removeUnused();
  return {
    files: packed.length,
    packedAnew: copies.packedAnew,
    bytes: packed.reduce((sum, [bytes]) => sum + bytes, 0),
    brotliBytes: packed.reduce((sum, [, brotliBytes]) => sum + brotliBytes, 0),
  };
}
