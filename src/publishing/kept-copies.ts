import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { folderBeside } from './folders.ts';

const BROTLI_QUALITY = 11;
const GZIP_LEVEL = 9;
/** What is packed already, as pictures and Pagefind's parts are, hardly shrinks: it is left alone. */
const LARGEST_SHARE = 0.95;

/** Copies that other rules of packing made are none of ours. */
const RULES = [BROTLI_QUALITY, GZIP_LEVEL, LARGEST_SHARE].join();

/** Endings of packed copies, as hosts look for them. */
export const PACKED_ENDINGS = ['.br', '.gz'] as const;

/**
 * Packed copies, kept from one build to the next by what is in the file: packing as hard as Brotli can takes longer
 * than all the rest of a build.
 */
export class KeptCopies {
  readonly #folder: string;
  readonly #used = new Set<string>();
  /** By the name of the copies: files that are alike are packed once. */
  readonly #packed = new Map<string, Promise<void>>();

  /** @param site - folder of the finished site; what is kept lies beside it. */
  constructor(site: string) {
    this.#folder = folderBeside(site, 'packed');
    mkdirSync(this.#folder, { recursive: true });
  }

  /** How many files had to be packed, because no earlier build had one like them. */
  get packedAnew(): number {
    return this.#packed.size;
  }

  /**
   * Puts both packed copies beside a file, if it gets smaller by it.
   *
   * @param file - path of the file.
   * @param bytes - what is in it.
   * @returns how large it is under Brotli, in bytes; `undefined` where it is left alone.
   */
  async putBeside(file: string, bytes: Buffer): Promise<number | undefined> {
    const name = createHash('sha256').update(`${RULES}\n`).update(bytes).digest('hex');
    const [br, gz] = PACKED_ENDINGS.map((ending) => join(this.#folder, `${name}${ending}`)) as [
      string,
      string,
    ];
    this.#used.add(br).add(gz);
    if (!existsSync(br) || !existsSync(gz)) {
      const packed = this.#packed.get(name) ?? pack(bytes, br, gz);
      this.#packed.set(name, packed);
      await packed;
    }
    const { size } = statSync(br);
    if (size === 0) return undefined;
    copyFileSync(br, `${file}.br`);
    copyFileSync(gz, `${file}.gz`);
    return size;
  }

  /** Removes what no file of this build needed. */
  removeUnused(): void {
    for (const name of readdirSync(this.#folder)) {
      const kept = join(this.#folder, name);
      if (!this.#used.has(kept)) rmSync(kept);
    }
  }
}

/** Writes both copies of a file, or two empty ones: that it is left alone is kept too. */
async function pack(bytes: Buffer, brName: string, gzName: string): Promise<void> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, { params }),
    promisify(gzip)(bytes, { level: GZIP_LEVEL }),
  ]);
  // Both or none: a host that finds only one would send it to browsers that read the other.
  const worthIt = Math.max(br.length, gz.length) <= bytes.length * LARGEST_SHARE;
  await Promise.all([
    writeWhole(brName, worthIt ? br : Buffer.alloc(0)),
    writeWhole(gzName, worthIt ? gz : Buffer.alloc(0)),
  ]);
}

/** A build that breaks off leaves no half copy under the name of a whole one. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await writeFile(unfinished, bytes);
  renameSync(unfinished, file);
}
