import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS, SITE_ROOT } from '../support/builds.ts';
import { text } from '../support/facts.ts';
import { all, example, faultsOf } from '../support/html.ts';
import { pngSize } from '../support/png.ts';
import { expect, pages, test } from '../support/site.ts';

interface Manifest {
  readonly name?: string;
  readonly lang?: string;
  readonly start_url?: string;
  readonly scope?: string;
  readonly display?: string;
  readonly background_color?: string;
  readonly icons?: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

/** What is wrong with a manifest. */
function manifestFaults(json: string, folder: string, basePath: string): string[] {
  const manifest = JSON.parse(json) as Manifest;
  const found: string[] = [];
  if (manifest.name !== text('site', 'name')) found.push('has another name');
  if (manifest.lang !== 'en') found.push('has another language');
  for (const field of ['start_url', 'scope'] as const) {
    if (manifest[field] !== basePath) found.push(`has the ${field} ${String(manifest[field])}`);
  }
  if (!['minimal-ui', 'browser'].includes(manifest.display ?? '')) found.push('hides the address');
  if (!/^#[0-9a-f]{6}$/u.test(manifest.background_color ?? '')) found.push('has no background');
  const icons = manifest.icons ?? [];
  for (const [sizes, purpose] of [
    ['192x192', 'any'],
    ['512x512', 'any'],
    ['512x512', 'maskable'],
  ]) {
    if (!icons.some((icon) => icon.sizes === sizes && icon.purpose === purpose))
      found.push(`has no icon of ${String(sizes)}, ${String(purpose)}`);
  }
  for (const { src, sizes, type } of icons) {
    const file = join(folder, src.slice(basePath.length));
    if (!src.startsWith(basePath) || !existsSync(file)) {
      found.push(`has no file ${src}`);
      continue;
    }
    const { width, height } = pngSize(file);
    if (type !== 'image/png' || sizes !== `${String(width)}x${String(height)}`)
      found.push(`is wrong about ${src}`);
  }
  return found;
}

/** What is wrong with how a page names its icons. The list is named by a script, once the page is idle. */
function linkFaults(page: FinishedPage): string[] {
  const links = (rel: string, name = 'href'): string =>
    all(page, 'link')
      .filter((link) => attribute(link, 'rel') === rel)
      .map((link) => attribute(link, name) ?? '')
      .join('|');
  const sealed = /<html[^>]* data-page-kind="sealed"/u.test(page.html);
  const apple = links('apple-touch-icon');
  const list = links('apple-touch-icon', 'data-manifest');
  const found: string[] = [];
  if (!links('icon').startsWith('data:image/svg+xml,')) found.push(`names the icon "${links('icon')}"`);
  if (apple !== (sealed ? '' : '/apple-touch-icon.png')) found.push(`names the icon for Apple "${apple}"`);
  if (list !== (sealed ? '' : '/manifest.webmanifest')) found.push(`has the list "${list}" for later`);
  if (links('manifest') !== '') found.push(`asks for "${links('manifest')}" at once`);
  return found;
}

for (const [name, { folder, environment }] of Object.entries(BUILDS)) {
  test(`the manifest of the build "${name}" is whole, and its icons are there`, () => {
    const json = readFileSync(join(folder, 'manifest.webmanifest'), 'utf8');
    const basePath = 'BASE_PATH' in environment ? environment.BASE_PATH : '/';
    expect(manifestFaults(json, folder, basePath)).toEqual([]);
  });
}

test('the icon for Apple has the size that Apple asks for', () => {
  expect(pngSize(join(SITE_ROOT, 'apple-touch-icon.png'))).toMatchObject({ width: 180, height: 180 });
});

test('every page holds its icon and names the list for later, and a sealed page none', () => {
  expect(faultsOf(pages, linkFaults)).toEqual([]);
});

const WHOLE = (): string => readFileSync(join(SITE_ROOT, 'manifest.webmanifest'), 'utf8');

for (const [name, from, to, fault] of [
  ['starts elsewhere', '"start_url": "/"', '"start_url": "/six-digits/"', 'has the start_url /six-digits/'],
  ['hides the address', 'minimal-ui', 'fullscreen', 'hides the address'],
  ['lacks a maskable icon', '"maskable"', '"any"', 'has no icon of 512x512, maskable'],
  ['names a missing icon', '/icon-192.png', '/icon.png', 'has no file /icon.png'],
  ['gives another size', '"192x192"', '"512x512"', 'is wrong about /icon-192.png'],
] as const) {
  test(`a manifest that ${name} is refused`, () => {
    const spoiled = WHOLE().replace(from, to);
    expect(spoiled).not.toBe(WHOLE());
    expect(manifestFaults(spoiled, SITE_ROOT, '/')).toContain(fault);
  });
}

const LATER = '<link rel="apple-touch-icon" href="/a.png" data-manifest="/m">';
for (const [name, markup, fault] of [
  ['a sealed page with a list', `sealed">${LATER}`, 'has the list "/m" for later'],
  ['a sealed page with an icon for Apple', `sealed">${LATER}`, 'names the icon for Apple "/a.png"'],
  ['a sealed page with an icon file', 'sealed"><link rel="icon" href="/i.svg">', 'names the icon "/i.svg"'],
  ['a page with an icon file', 'reading"><link rel="icon" href="/i.svg">', 'names the icon "/i.svg"'],
  ['a page without a list', 'reading">', 'has the list "" for later'],
  ['a page that asks at once', 'reading"><link rel="manifest" href="/m">', 'asks for "/m" at once'],
] as const) {
  test(`${name} is refused`, () => {
    expect(linkFaults(example(`<html data-page-kind="${markup}</html>`))).toContain(fault);
  });
}
