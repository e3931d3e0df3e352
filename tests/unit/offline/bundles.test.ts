import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { indexOf, inParts, joined, placesIn, type Place } from '../../../src/offline/bundles.ts';

const HEADERS = [{ 'Content-Type': 'text/html' }, { 'Content-Type': 'text/html', 'X-Sealed': 'yes' }, {}];

/** Bundles of files of any bytes, empty ones too; every address once. */
const bundles = fc
  .uniqueArray(
    fc.record({
      address: fc.string().map((name) => `/${encodeURI(name)}`),
      bytes: fc.uint8Array({ maxLength: 40 }),
      headers: fc.constantFrom(...HEADERS),
      bundle: fc.nat(3),
    }),
    { selector: ({ address }) => address },
  )
  .map((files) =>
    [0, 1, 2, 3].map((number) => ({
      url: `offline-copy/${String(number)}.txt`,
      files: files.filter(({ bundle }) => bundle === number),
    })),
  );

/** The bytes of a file, put together from its pieces. */
const bytesAt = (bundle: Uint8Array, place: Place | undefined): number[] =>
  (place?.ranges ?? []).flatMap(([start, end]) => [...bundle.subarray(start, end)]);

test('every file comes out of its bundle as it went in, with its own headers', () => {
  fc.assert(
    fc.property(bundles, (all) => {
      // As the worker gets it: through the text of its own file.
      const places = placesIn(JSON.parse(JSON.stringify(indexOf(all))) as ReturnType<typeof indexOf>);
      expect(places.size).toBe(all.reduce((sum, { files }) => sum + files.length, 0));
      for (const { url, files } of all) {
        const bytes = joined(files);
        for (const file of files) {
          const place = places.get(file.address);
          expect(place?.url).toBe(url);
          expect(place?.headers).toEqual(file.headers);
          expect(bytesAt(bytes, place)).toEqual([...file.bytes]);
        }
      }
    }),
  );
});

test('headers that many files share are written once', () => {
  const files = ['/a/', '/b/', '/c/'].map((address) => ({
    address,
    bytes: new Uint8Array(),
    headers: { A: 'b' },
  }));
  expect(indexOf([{ url: 'x', files }]).headers).toEqual([{ A: 'b' }]);
});

test('an address that no bundle holds has no place', () => {
  expect(placesIn({ headers: [], bundles: [] }).get('/about/')).toBeUndefined();
});

test('files are parted in their order, no part is too large, and none could have taken the next file', () => {
  fc.assert(
    fc.property(bundles, fc.integer({ min: 1, max: 60 }), (all, mostBytes) => {
      const files = all.flatMap((bundle) => bundle.files);
      const parts = inParts(files, mostBytes);
      expect(parts.flat()).toEqual(files);
      parts.forEach((part, number) => {
        const { length } = joined(part);
        expect(part.length).toBeGreaterThan(0);
        expect(length <= mostBytes || part.length === 1).toBe(true);
        const next = parts[number + 1]?.[0];
        if (next !== undefined) expect(length + next.bytes.length).toBeGreaterThan(mostBytes);
      });
    }),
  );
});

for (const [what, style] of [
  ['styles', `<style>${'p::before { content: "…€" } '.repeat(50)}</style>`],
  ['scripts', `<script>${'if (a < b) c();'.repeat(50)}</script>`],
  ['headers', `<header class="top">${'<a href="/">Home</a>'.repeat(50)}</header>`],
  ['footers', `<footer>${'<p>Words, “quoted” – für alle</p>'.repeat(50)}</footer>`],
] as const)
  test(`${what} that several pages share stand in a bundle once, and every page comes out whole`, () => {
    const html = ['a', 'b', 'c'].map(
      (name) => `<head>${style}</head><p>${name}é</p>${name === 'c' ? style : ''}`,
    );
    const own = `<style>q { color: red }</style>`;
    const files = [...html, `<head>${own}</head>`].map((text, number) => ({
      address: `/${String(number)}/`,
      bytes: new TextEncoder().encode(text),
      headers: {},
    }));
    const bytes = joined(files);
    const places = placesIn(indexOf([{ url: 'x', files }]));
    for (const file of files) expect(bytesAt(bytes, places.get(file.address))).toEqual([...file.bytes]);
    const text = new TextDecoder().decode(bytes);
    expect(text.split(style)).toHaveLength(2);
    expect(text.split(own)).toHaveLength(2);
  });
