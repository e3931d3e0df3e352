import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import { PublishingError } from '../../../src/content-model/faults.ts';
import { pageAddresses } from '../../../src/content-model/page-addresses.ts';
import { readContent } from '../../../src/content-model/read-content.ts';
import { ownContent, type OwnContent } from '../../support/own-content.ts';

/** Nothing of what the site has in this language counts here. */
const OTHER = 'src/content/pt-BR';

/** A content folder with a second language: what no page can do without, and a few pages. */
const test = base.extend<{ content: OwnContent }>({
  content: async ({}, use) => {
    const content = ownContent();
    rmSync(join(content.root, OTHER), { recursive: true, force: true });
    copy(content, ...['messages', 'checklist', 'diagnosis', 'hedges', 'look-up', 'ui', 'search'].map(yaml));
    copy(content, ...['sequences', 'banned-phrases', 'sample-queries', 'tools/clock'].map(yaml));
    copy(content, 'tools/clock.mdx', 'guides/about.mdx');
    await use(content);
    content.remove();
  },
});

const yaml = (name: string): string => `${name}.yaml`;

function copy({ root }: OwnContent, ...files: readonly string[]): void {
  for (const file of files) {
    const to = join(root, OTHER, file);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, 'src/content/en', file), to);
  }
}

const CHAPTER = 'fixes/text-messages/index.mdx';
const ARTICLE = 'fixes/text-messages/abroad.mdx';

test('a language has the pages that are written in it, at the addresses that they have in English', ({
  content,
}) => {
  const english = pageAddresses(readContent(content.root, 'en'));
  const other = pageAddresses(readContent(content.root, 'pt-BR'));
  for (const address of ['/', '/about/', '/tools/clock/', '/search/', '/diagnose/', '/messages/'])
    expect(other).toContain(address);
  for (const address of ['/myths/', '/tools/link/', '/sources/', '/sources/facts/codes/']) {
    expect(english).toContain(address);
    expect(other).not.toContain(address);
  }
  expect([...other].filter((address) => !english.has(address))).toEqual([]);
});

test('an article is made where its chapter is', ({ content }) => {
  copy(content, ARTICLE);
  expect(pageAddresses(readContent(content.root, 'pt-BR'))).not.toContain('/fix/text-messages/abroad/');
  copy(content, CHAPTER);
  expect(pageAddresses(readContent(content.root, 'pt-BR'))).toContain('/fix/text-messages/abroad/');
});

test('a file that no page can do without is told with what to write, each of them', ({ content }) => {
  for (const name of ['ui.yaml', 'tools/clock.yaml']) rmSync(join(content.root, 'src/content/pt-BR', name));
  const read = () => readContent(content.root, 'pt-BR');
  expect(read).toThrow(PublishingError);
  expect(read).toThrow(
    'src/content/pt-BR/ui.yaml  is missing: write it in the shape of src/content/en/ui.yaml',
  );
  expect(read).toThrow('src/content/pt-BR/tools/clock.yaml  is missing');
});
