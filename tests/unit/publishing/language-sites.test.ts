import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { languageSites, pagesOf, placeMissingPages } from '../../../src/publishing/language-sites.ts';

const SITES = languageSites('/built', ['en', 'pt-BR'], '/below/');
const [english, portuguese] = SITES;
if (english === undefined || portuguese === undefined) throw new Error('Two languages have two parts');

test('the default language is at the top, and every other one in its folder', () => {
  expect(english).toMatchObject({ folder: '', basePath: '/below/' });
  expect(portuguese).toEqual({
    language: 'pt-BR',
    root: '/built/pt-BR/',
    folder: 'pt-BR/',
    basePath: '/below/pt-BR/',
  });
});

test('each page belongs to one language, with its address from the top of that', () => {
  const pages = [
    'index.html',
    'faq/x/index.html',
    'pt-BR/index.html',
    'pt-BR/faq/x/index.html',
    '404.html',
  ].map((file) => finishedPage(file, '<p>x'));
  const addresses = SITES.map((own) => pagesOf(pages, own, SITES).map(({ address }) => address));
  expect(addresses).toEqual([
    ['/', '/faq/x/', '/404.html'],
    ['/', '/faq/x/'],
  ]);
  expect(pagesOf(pages, portuguese, SITES).map(({ file }) => file)).toEqual([
    'index.html',
    'faq/x/index.html',
  ]);
});

test('the page for what is missing in a folder is put where hosts look for it', () => {
  const root = mkdtempSync(join(tmpdir(), 'language-sites-'));
  try {
    mkdirSync(join(root, 'pt-BR/404'), { recursive: true });
    writeFileSync(join(root, 'pt-BR/404/index.html'), 'não existe');
    writeFileSync(join(root, '404.html'), 'not here');
    placeMissingPages(languageSites(root, ['en', 'pt-BR'], '/'));
    expect(readFileSync(join(root, 'pt-BR/404.html'), 'utf8')).toBe('não existe');
    expect(existsSync(join(root, 'pt-BR/404'))).toBe(false);
    expect(readFileSync(join(root, '404.html'), 'utf8')).toBe('not here');
  } finally {
    rmSync(root, { recursive: true });
  }
});
