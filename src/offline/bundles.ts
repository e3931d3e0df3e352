/** One file inside a bundle: its address below the base path, its length in bytes, the number of its headers. */
export type BundledFile = readonly [address: string, bytes: number, headers: number];

/** Several files behind each other in one, so that a slow line asks once. */
export interface Bundle {
  /** Address of the bundle, from the folder of the worker. */
  readonly url: string;
  /** In the order in which their bytes follow each other, without anything between them. */
  readonly files: readonly BundledFile[];
}

/** What the worker of one build knows of that build's bundles. */
export interface CopyIndex {
  /** Sets of response headers; files name theirs by number. */
  readonly headers: readonly Readonly<Record<string, string>>[];
  readonly bundles: readonly Bundle[];
}

/** Where a file lies. */
export interface Place {
  readonly url: string;
  readonly start: number;
  readonly end: number;
  readonly headers: Readonly<Record<string, string>>;
}

/** A file before it is bundled. */
export interface LooseFile {
  readonly address: string;
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Parts files, in their order, so that no part is larger than a slow line brings in one go.
 *
 * @param files - the files.
 * @param mostBytes - what a part may hold; a file that is larger by itself is a part of its own.
 * @returns the parts, none of them empty.
 */
export function inParts(files: readonly LooseFile[], mostBytes: number): LooseFile[][] {
  const parts: LooseFile[][] = [];
  let room = 0;
  for (const file of files) {
    const last = parts.at(-1);
    if (last === undefined || file.bytes.length > room) {
      parts.push([file]);
      room = mostBytes - file.bytes.length;
    } else {
      last.push(file);
      room -= file.bytes.length;
    }
  }
  return parts;
}

/**
 * Puts files behind each other.
 *
 * @param files - the files.
 * @returns their bytes in the same order.
 */
export function joined(files: readonly LooseFile[]): Uint8Array {
  const all = new Uint8Array(files.reduce((sum, { bytes }) => sum + bytes.length, 0));
  let end = 0;
  for (const { bytes } of files) {
    all.set(bytes, end);
    end += bytes.length;
  }
  return all;
}

/**
 * Writes the index of bundles.
 *
 * @param bundles - the files of each bundle, in their order, with the bundle's address.
 * @returns the index, which names each set of headers once.
 */
export function indexOf(
  bundles: readonly { readonly url: string; readonly files: readonly LooseFile[] }[],
): CopyIndex {
  const numbers = new Map<string, number>();
  const numberOf = (headers: LooseFile['headers']): number => {
    const text = JSON.stringify(headers);
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const indexed = bundles.map(({ url, files }) => ({
    url,
    files: files.map(({ address, bytes, headers }): BundledFile => [
      address,
      bytes.length,
      numberOf(headers),
    ]),
  }));
  return {
    headers: [...numbers.keys()].map((text) => JSON.parse(text) as Readonly<Record<string, string>>),
    bundles: indexed,
  };
}

/**
 * Reads the index of bundles.
 *
 * @param index - as {@link indexOf} wrote it.
 * @returns the place of each file by its address.
 */
export function placesIn({ headers, bundles }: CopyIndex): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const { url, files } of bundles) {
    let start = 0;
    for (const [address, bytes, number] of files) {
      places.set(address, { url, start, end: start + bytes, headers: headers[number] ?? {} });
      start += bytes;
    }
  }
  return places;
}
