/**
 * One file inside a bundle: its address below the base path, the number of its headers, and its pieces in their order.
 * A piece from 0 upwards is as many bytes of its own; -1 is the first of what the files of the bundle share.
 */
export type BundledFile = readonly [address: string, headers: number, ...pieces: number[]];

/** Several files behind each other in one, so that a slow line asks once. */
export interface Bundle {
  /** Address of the bundle, from the folder of the worker. */
  readonly url: string;
  /** Lengths in bytes of what several files share; it stands once, at the beginning. */
  readonly shared: readonly number[];
  /** In the order in which their own bytes follow each other, without anything between them. */
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
  /** Its pieces, in their order. */
  readonly ranges: readonly (readonly [start: number, end: number])[];
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
 * Parts that stand apart from the rest of their page, kind by kind, since hosts that pack a bundle do not look back as
 * far as the page before. Pages of one template carry the same scripts, header and footer; what begins pages, what else may
 * be true and notes are like those of the next page all but for numbers, and so are styles all but for a few rules.
 */
const SAME = /<script>[^]*?<\/script>|<header[^]*?<\/header>|<footer[^]*?<\/footer>/gu;
const ALIKE = [
  /<style[^>]*>[^<]*<\/style>/gu,
  /<head>[^]*?(?=<(?:style|script|header|footer)|<\/head>)/gu,
  /<details class="also[^]*?(?=<\/section>)/gu,
  /<section class="grounds"[^]*?<\/section>/gu,
];
/** One byte, one character; which one does not matter, as only places are taken from it. */
const BYTES = new TextDecoder('latin1');

/** What the files of a bundle share, and each file in pieces of its own and pieces shared. */
interface Layout {
  readonly shared: readonly Uint8Array[];
  readonly files: readonly (readonly (Uint8Array | number)[])[];
}

/** A part of a file that may stand apart from the rest. */
interface Part {
  readonly index: number;
  readonly text: string;
  /** Its place in the row of kinds: 0 for what is worth it only where several files have the very same. */
  readonly kind: number;
}

function partsOf({ bytes }: LooseFile): Part[] {
  const html = BYTES.decode(bytes);
  return [SAME, ...ALIKE]
    .flatMap((pattern, kind) =>
      [...html.matchAll(pattern)].map(({ index, 0: text }) => ({ index, text, kind })),
    )
    .sort((a, b) => a.index - b.index);
}

function layOut(files: readonly LooseFile[]): Layout {
  const found = files.map(partsOf);
  const counts = new Map<string, number>();
  for (const { text } of found.flat()) counts.set(text, (counts.get(text) ?? 0) + 1);
  const apart = found.map((parts) =>
    parts.reduce<Part[]>((kept, part) => {
      const last = kept.at(-1);
      const isWithin = last !== undefined && part.index < last.index + last.text.length;
      const isWorthIt = part.kind > 0 ? files.length > 1 : (counts.get(part.text) ?? 0) > 1;
      return isWithin || !isWorthIt ? kept : [...kept, part];
    }, []),
  );
  const shared = new Map<string, Uint8Array>();
  const byKind = apart
    .flatMap((parts, file) => parts.map((part) => ({ ...part, bytes: files[file]?.bytes })))
    .sort((a, b) => a.kind - b.kind);
  for (const { text, index, bytes } of byKind)
    if (bytes !== undefined) shared.set(text, bytes.subarray(index, index + text.length));
  const places = new Map([...shared.keys()].map((text, place) => [text, place]));
  const pieces = files.map(({ bytes }, file) => {
    const own: (Uint8Array | number)[] = [];
    let end = 0;
    for (const { index, text } of apart[file] ?? []) {
      if (index > end) own.push(bytes.subarray(end, index));
      end = index + text.length;
      own.push(-1 - (places.get(text) ?? 0));
    }
    if (end < bytes.length || own.length === 0) own.push(bytes.subarray(end));
    return own;
  });
  return { shared: [...shared.values()], files: pieces };
}

/** Puts files behind each other, and before them, once, what several of them share. */
export function joined(files: readonly LooseFile[]): Uint8Array {
  const layout = layOut(files);
  const own = layout.files.flat().filter((piece) => typeof piece !== 'number');
  const all = [...layout.shared, ...own];
  const bytes = new Uint8Array(all.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of all) {
    bytes.set(piece, end);
    end += piece.length;
  }
  return bytes;
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
  const indexed = bundles.map(({ url, files }): Bundle => {
    const layout = layOut(files);
    return {
      url,
      shared: layout.shared.map(({ length }) => length),
      files: files.map(({ address, headers }, file): BundledFile => [
        address,
        numberOf(headers),
        ...(layout.files[file] ?? []).map((piece) => (typeof piece === 'number' ? piece : piece.length)),
      ]),
    };
  });
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
  for (const { url, shared, files } of bundles) {
    let end = 0;
    const next = (bytes: number): readonly [number, number] => [end, (end += bytes)];
    const sharedRanges = shared.map(next);
    for (const [address, number, ...pieces] of files) {
      const ranges = pieces.map((piece): readonly [number, number] =>
        piece < 0 ? (sharedRanges[-1 - piece] ?? [0, 0]) : next(piece),
      );
      places.set(address, { url, ranges, headers: headers[number] ?? {} });
    }
  }
  return places;
}
