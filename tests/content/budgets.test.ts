import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { attribute, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { withoutLanguage } from '../support/built-pages.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { all, example } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

/**
 * Bytes on the wire that a page may take, by its address or else by its kind. The search page reads nothing but
 * carries its script, and still comes in one round trip: the step lies between 14.0 and 15.5 kB on the wire.
 */
const BY_ADDRESS: Readonly<Record<string, number>> = {
  '/': 10_000,
  '/sources/': 30_000,
  '/messages/': 30_000,
  '/diagnose/map/': 30_000,
  '/tools/link/': 70_000,
};
const BY_KIND: Readonly<Record<string, number>> = {
  reading: 13_000,
  search: 14_200,
  tool: 45_000,
  sealed: 45_000,
};
/** On the wire, by itself; within its page it takes less. */
const INLINE_SCRIPT = 1024;
const ICON = 1000;

const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'speculationrules']);

const kindOf = ({ html }: FinishedPage): string => /<html[^>]* data-page-kind="(\w+)"/u.exec(html)?.[1] ?? '';

/** Bytes of a page on the wire; the build has packed those of the site already. */
function bytesOf({ file, html }: FinishedPage): number {
  const packed = join(SITE_ROOT, `${file}.br`);
  return existsSync(packed) ? statSync(packed).size : brotliCompressSync(html).length;
}

/** Which budgets a page breaks. */
function faults(page: FinishedPage): string[] {
  const kind = kindOf(page);
  const budget = BY_ADDRESS[withoutLanguage(page.address)] ?? BY_KIND[kind];
  if (budget === undefined) return [`${page.address} has no budget`];
  const found: string[] = [];
  const bytes = bytesOf(page);
  if (bytes > budget) found.push(`${page.address} has ${String(bytes)} bytes, over ${String(budget)}`);
  const scripts = all(page, 'script').filter((script) => !DATA_TYPES.has(attribute(script, 'type') ?? ''));
  if (kind === 'reading') {
    if (scripts.length !== 1) found.push(`${page.address} has ${String(scripts.length)} scripts`);
    for (const script of scripts) {
      const size = brotliCompressSync(textOf(script)).length;
      if (size > INLINE_SCRIPT) found.push(`${page.address} has a script of ${String(size)} bytes`);
    }
  }
  return [...found, ...requests(page).map((address) => `${page.address} asks for ${address}`)];
}

/**
 * Everything that a browser fetches with the page. An icon for a home screen comes later, if at all, and the page in another
 * language when somebody goes there.
 */
function requests(page: FinishedPage): string[] {
  return all(page).flatMap((element) => {
    const { tagName } = element;
    const rel = attribute(element, 'rel') ?? '';
    const names =
      tagName === 'link'
        ? ['apple-touch-icon', 'canonical', 'alternate'].includes(rel)
          ? []
          : ['href', 'imagesrcset']
        : tagName === 'a' || tagName === 'area' || tagName === 'base'
          ? []
          : ['src', 'srcset', 'poster', 'data', 'href', 'xlink:href', 'background'];
    const imports = tagName === 'style' ? (textOf(element).match(/@import[^;]*|url\([^)]*\)/gu) ?? []) : [];
    return names
      .flatMap((name) => attribute(element, name) ?? [])
      .concat(imports)
      .filter((address) => !/^(?:url\(["']?)?(?:data:|#)/u.test(address));
  });
}

test('every page keeps within its budget and asks for nothing more', () => {
  expect(pagesOfAllLanguages.flatMap(faults)).toEqual([]);
});

test('the icon is small', () => {
  expect(statSync(join(SITE_ROOT, 'favicon.svg')).size).toBeLessThan(ICON);
});

/** Text that does not shrink. */
const noise = (length: number): string =>
  Array.from({ length: length / 8 }, (_, index) => ((index * 2_654_435_761) % 2 ** 32).toString(16)).join('');

const page = (inside: string, kind = 'reading'): string =>
  `<html data-page-kind="${kind}"><head></head><body><script>a()</script>${inside}</body></html>`;

for (const [name, html, fault] of [
  ['too heavy', page(noise(60_000)), /^\/example\/ has \d+ bytes, over 13000$/u],
  ['a tool page too heavy', page(noise(200_000), 'tool'), /^\/example\/ has \d+ bytes, over 45000$/u],
  ['of no kind', page('', 'other'), /^\/example\/ has no budget$/u],
  ['with two scripts', page('<script>b()</script>'), /has 2 scripts$/u],
  ['with a heavy script', page(`<script>${noise(4000)}</script>`), /has a script of \d{4} bytes$/u],
  ['with a script file', page('<script src="/x.js"></script>'), /asks for \/x\.js$/u],
  ['with a style file', page('<link rel="stylesheet" href="/x.css">'), /asks for \/x\.css$/u],
  ['with a file fetched early', page('<link rel="preload" href="/x.js">'), /asks for \/x\.js$/u],
  ['with an icon file', page('<link rel="icon" href="/x.svg">'), /asks for \/x\.svg$/u],
  ['with a list of icons', page('<link rel="manifest" href="/x">'), /asks for \/x$/u],
  ['with a picture', page('<img src="/x.png" alt="">'), /asks for \/x\.png$/u],
  ['with pictures to choose from', page('<img srcset="/x.png 2x" alt="">'), /asks for \/x\.png 2x$/u],
  ['with a drawing from a file', page('<svg><use href="/x.svg#y"></use></svg>'), /asks for \/x\.svg#y$/u],
  ['with a font', page('<style>@font-face{src:url(/x.woff2)}</style>'), /asks for url\(\/x\.woff2\)$/u],
  ['with an imported style', page('<style>@import "/x.css";</style>'), /asks for @import "\/x\.css"$/u],
] as const) {
  test(`a page ${name} is refused`, () => {
    expect(faults(example(html))).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}

test('a sound page keeps within its budget', () => {
  expect(
    faults(example(page('<p>Words</p><link rel="icon" href="data:,x"><img src="data:," alt="">'))),
  ).toEqual([]);
});
