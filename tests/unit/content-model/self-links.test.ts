import { expect, test } from 'playwright/test';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { selfLinkFaults } from '../../../src/content-model/rules/self-links.ts';

function faults(mdx: string): string[] {
  const words = { address: '/page/', file: 'page.mdx', kind: 'article' as const, tree: parseMdx(mdx).tree };
  return selfLinkFaults([words]).map(({ line, field }) => `${String(line)} ${field ?? ''}`);
}

test('a page that sends its reader to itself is told with its line', () => {
  expect(faults('Words.\n\n- Changed? [Act now](/page/).')).toEqual(['3 Act now']);
});

test('a place of the page, another page, and what stands on many pages have no fault', () => {
  expect(faults('[Here](#list), [there](/page/#list), [elsewhere](/page/more/).')).toEqual([]);
  expect(faults('<Sequence id="theft">\n\n[Act now](/page/)\n\n</Sequence>')).toEqual([]);
});
