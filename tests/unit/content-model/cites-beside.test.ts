import { expect, test } from 'playwright/test';
import { mdxToJs } from 'satteri';
import { citesBeside, isCiteBeside } from '../../../src/content-model/cites-beside.ts';
import { inlineNodes } from '../../../src/content-model/inline-words.ts';
import { stepsCard } from '../../../src/content-model/steps-card.ts';

/** The citations of a text, as they go on to the page. */
function cites(text: string): string[] {
  const fileURL = new URL('file:///six-digits/src/content/en/fixes/codes/refused.mdx');
  const { code } = mdxToJs(text, { mdastPlugins: [citesBeside, stepsCard], jsx: true, fileURL });
  return code.slice(code.indexOf('return <')).match(/<Cite [^>]*>/gu) ?? [];
}

test('a citation directly after another one says so, one after words does not', () => {
  expect(cites('## Do this\n\n1. One.<Cite id="a" /><Cite id="b" /> Two.<Cite id="c" />')).toEqual([
    '<Cite id="a" />',
    '<Cite id="b" beside />',
    '<Cite id="c" />',
  ]);
});

test('a path has a citation of its own', () => {
  expect(cites('Open <Path id="p" /><Cite id="a" />.')).toEqual(['<Cite id="a" beside />']);
});

test('in the sentences of a YAML file it is the same', () => {
  const nodes = inlineNodes('One.[^a][^b] Two.[^c] Open [[path:p]][^d].');
  const beside = nodes.map((_, index) => isCiteBeside(nodes, index));
  expect(beside.filter(Boolean)).toHaveLength(2);
  expect(beside.slice(0, 5)).toEqual([false, false, true, false, false]);
});
