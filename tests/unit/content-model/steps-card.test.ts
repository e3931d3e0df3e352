import { expect, test } from 'playwright/test';
import { mdxToJs } from 'satteri';
import { pairsList } from '../../../src/content-model/pairs-list.ts';
import { stepsCard } from '../../../src/content-model/steps-card.ts';

const ARTICLE = 'file:///six-digits/src/content/en/fixes/codes/refused.mdx';

/** The elements and components of a page, in their order, as `<name attribute>` and `</name>`. */
function markup(text: string, address = ARTICLE): string {
  const { code } = mdxToJs(text, {
    mdastPlugins: [stepsCard, pairsList],
    jsx: true,
    fileURL: new URL(address),
  });
  const body = code.slice(code.indexOf('return <'));
  return (body.match(/<[^>]*>/gu) ?? []).join('').replaceAll('_components.', '');
}

test('the first part of an article is a section of its own, to the next heading, and can be handed on', () => {
  expect(markup('## Do this\n\n1. One\n\n## It worked\n\nYes.')).toContain(
    '<section class="do"><h2></h2><ol><li></li></ol></section><HandOn /><h2></h2><p></p>',
  );
});

test('a chapter, an answer and a page without headings are left as they are', () => {
  const text = '## Do this\n\n1. One';
  for (const address of ['fixes/codes/index.mdx', 'faq/why.mdx'])
    expect(markup(text, `file:///six-digits/src/content/en/${address}`)).not.toContain('section');
  expect(markup('Only words.')).not.toContain('section');
});

test('sequences before the first list are folded, those after it stand open', () => {
  const text = '## Do this\n\n<Sequence id="a" />\n\n1. One\n\n<Sequence id="b" />';
  expect(markup(text)).toContain('<Sequence id="a" folded /><ol><li></li></ol><Sequence id="b" /></section>');
});

test('choices that come first are in an order, later points are not', () => {
  expect(markup('## Do this\n\n- One\n\nAnd\n\n- Two')).toContain(
    '<ol className="choose"><li></li></ol><p></p><ul><li></li></ul></section>',
  );
});

test('a table of two columns becomes a list of pairs, in a step too; one of three stays a table', () => {
  const table = '| a | b |\n| --- | --- |\n| c | d |';
  const pairs = '<dl class="pairs"><div><dt></dt><dd></dd></div><div><dt></dt><dd></dd></div></dl>';
  expect(markup(table)).toContain(pairs);
  expect(markup(`1. One\n\n   ${table.replaceAll('\n', '\n   ')}`)).toContain(pairs);
  expect(markup('| a | b | c |\n| --- | --- | --- |\n| d | e | f |')).toContain('<table>');
});
