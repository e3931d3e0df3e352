import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS, isPackedCopy, SITE_ROOT } from '../support/builds.ts';
import { text } from '../support/facts.ts';
import { all, example, faultsOf, metas, words } from '../support/html.ts';
import { pngSize } from '../support/png.ts';
import { expect, pages, test } from '../support/site.ts';

const SITE = BUILDS.site.environment.SITE_URL;
const MOST_BYTES = 60_000;

/** What the first heading of a page says. */
const titleAt = (address: string): string => {
  const page = pages.find((other) => other.address === address);
  const [heading] = page === undefined ? [] : all(page, 'h1');
  return heading === undefined ? '' : words(heading);
};

/** Which picture a page should name, and what that picture says. Written here a second time, on purpose. */
function expected(address: string): { picture: string; title: string } {
  const [, top, chapter] = address.split('/');
  if (top !== 'fix' || chapter === undefined) {
    return { picture: '/pictures/site.png', title: text('home', 'title') };
  }
  return { picture: `/pictures/${chapter}.png`, title: titleAt(`/fix/${chapter}/`) };
}

/** What is wrong with the picture that a page names. */
function faults(page: FinishedPage): string[] {
  const { picture, title } = expected(page.address);
  const found: string[] = [];
  const said = (name: string): string => metas(page, name).join('|');
  if (said('og:image') !== `${SITE}${picture}`) found.push(`names the picture ${said('og:image')}`);
  if (said('og:image:width') !== '1200' || said('og:image:height') !== '630')
    found.push('names another size');
  const alt = said('og:image:alt');
  for (const part of [title, text('site', 'name'), text('picture', 'independent')]) {
    if (part === '' || !alt.includes(part)) found.push(`does not say that the picture says "${part}"`);
  }
  if (said('twitter:card') !== 'summary_large_image') found.push('asks for a small picture');
  const file = join(SITE_ROOT, said('og:image').slice(SITE.length));
  if (said('og:image') === '' || !existsSync(file)) return [...found, 'names a picture that is not there'];
  const { width, height, bytes } = pngSize(file);
  if (width !== 1200 || height !== 630)
    found.push(`names a picture of ${String(width)} by ${String(height)}`);
  if (bytes > MOST_BYTES) found.push(`names a picture of ${String(bytes)} bytes`);
  return found;
}

const shared = pages.filter(({ file }) => file !== '404.html');

test('every page names the picture of its chapter, or that of the site, and what it says', () => {
  expect(faultsOf(shared, faults)).toEqual([]);
});

test('every chapter has a picture of its own, and there is no other picture', () => {
  const chapters = pages.filter(({ address }) => /^\/fix\/[^/]+\/$/u.test(address));
  const files = readdirSync(join(SITE_ROOT, 'pictures')).filter((file) => !isPackedCopy(file));
  expect(files.sort()).toEqual(
    [...chapters.map(({ address }) => `${address.split('/')[2] ?? ''}.png`), 'site.png'].sort(),
  );
  const prints = files.map((file) =>
    createHash('sha256')
      .update(readFileSync(join(SITE_ROOT, 'pictures', file)))
      .digest('hex'),
  );
  expect(new Set(prints).size).toBe(files.length);
});

test('the page for missing addresses names no picture', () => {
  const missing = pages.filter(({ file }) => file === '404.html');
  expect(missing.map((page) => metas(page, 'og:image'))).toEqual([[]]);
});

test('below a path, pictures lie below it', () => {
  const { folder, environment } = BUILDS.belowAPath;
  const html = readFileSync(join(folder, 'fix/text-messages/abroad/index.html'), 'utf8');
  const top = `${environment.SITE_URL}${environment.BASE_PATH}`;
  expect(metas(example(html), 'og:image')).toEqual([`${top}pictures/text-messages.png`]);
  expect(pngSize(join(folder, 'pictures/text-messages.png')).width).toBe(1200);
});

test('two builds draw the same bytes', () => {
  const read = (folder: string): Buffer => readFileSync(join(folder, 'pictures/text-messages.png'));
  expect(read(BUILDS.belowAPath.folder).equals(read(SITE_ROOT))).toBe(true);
});

test('with nothing set, no page names a picture and none is drawn', () => {
  const { folder } = BUILDS.bare;
  const html = readFileSync(join(folder, 'fix/text-messages/abroad/index.html'), 'utf8');
  expect(html).not.toContain('og:image');
  expect(html).not.toContain('twitter:');
  expect(existsSync(join(folder, 'pictures'))).toBe(false);
});

const SOUND = shared.find(({ address }) => address === '/fix/text-messages/abroad/');

/** Each row: what is wrong, what is written instead of what, what the check says. */
const BAD_EXAMPLES: [string, string | RegExp, string, RegExp][] = [
  ['no picture', /<meta property="og:image"[^>]*>/u, '', /^names the picture $/u],
  ['the picture of another chapter', 'text-messages.png', 'login-screen.png', /^names the picture https/u],
  ['a picture without its host', `${SITE}/pictures/`, '/pictures/', /^names the picture \/pictures/u],
  ['a picture that is not there', 'text-messages.png', 'none.png', /is not there$/u],
  ['another size', 'content="630"', 'content="600"', /^names another size$/u],
  ['other words', /og:image:alt" content="/u, 'og:image:alt" content="" title="', /does not say that the/u],
  ['a small card', 'summary_large_image', 'summary', /^asks for a small picture$/u],
];

for (const [name, from, to, fault] of BAD_EXAMPLES) {
  test(`a page with ${name} is refused`, () => {
    const html = SOUND?.html ?? '';
    const spoiled = html.replace(from, to);
    expect(spoiled).not.toBe(html);
    expect(faults(example(spoiled, SOUND?.address))).toEqual(
      expect.arrayContaining([expect.stringMatching(fault)]),
    );
  });
}

test('what is no PNG has no size', () => {
  expect(() => pngSize(join(SITE_ROOT, 'favicon.svg'))).toThrow('is no PNG');
});
