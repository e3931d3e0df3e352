import { readFileSync } from 'node:fs';

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);

/**
 * Reads how large a picture is, without the project's own code.
 *
 * @param file - a PNG file.
 * @returns width and height in pixels, and the file's size in bytes.
 * @throws Error when it is no PNG.
 * @see https://www.w3.org/TR/png-3/#11IHDR
 */
export function pngSize(file: string): { width: number; height: number; bytes: number } {
  const data = readFileSync(file);
  if (!data.subarray(0, 8).equals(SIGNATURE) || data.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error(`${file} is no PNG`);
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), bytes: data.length };
}
