import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { elements, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';

const BLOCKS: Readonly<Record<string, string>> = {
  h1: '# ',
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  p: '',
  li: '- ',
};

const CONFIG = `import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mdx()] });
`;
const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { pages: defineCollection({ loader: glob({ base: 'src/content', pattern: '**/*.mdx' }) }) };
`;
const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((page) => ({ params: { path: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{page.data.title}</title></head><body><main><Content /></main></body></html>
`;

/**
 * Writes a project that does nothing but turn the same text into pages.
 *
 * @param folder - where it goes.
 * @param pages - the finished pages whose text it has.
 */
export function writeBareProject(folder: string, pages: readonly FinishedPage[]): void {
  const files: Record<string, string> = {
    'package.json': '{ "type": "module", "private": true }\n',
    'astro.config.mjs': CONFIG,
    'src/content.config.ts': COLLECTION,
    'src/pages/[...path].astro': PAGE,
  };
  for (const page of pages)
    files[join('src/content', `${page.address.replace(/\/$|\.html$/u, '') || '/home'}.mdx`)] = asMdx(page);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
}

function asMdx({ document }: FinishedPage): string {
  const main = elements(document).find(({ tagName }) => tagName === 'main');
  const blocks = main === undefined ? [] : innermost(main);
  const [title = ''] = blocks.filter(({ tagName }) => tagName === 'h1').map(plainText);
  const body = blocks.map(
    (block) => (BLOCKS[block.tagName] ?? '') + plainText(block).replace(/[\\`*_{}<>[\]#|~&]/gu, '\\$&'),
  );
  return `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body.join('\n\n')}\n`;
}

/** Blocks that hold no other block, so that no text comes twice. */
const innermost = (main: Html.Element): Html.Element[] =>
  elements(main).filter(
    (element) => element.tagName in BLOCKS && !elements(element).some(({ tagName }) => tagName in BLOCKS),
  );

const plainText = (element: Html.Element): string => textOf(element).replace(/\s+/gu, ' ').trim();
