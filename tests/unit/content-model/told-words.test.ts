import { expect, test } from 'playwright/test';
import { composed } from '../../../src/content-model/composed-page.ts';
import { parseMdx } from '../../../src/content-model/mdx-tree.ts';
import { sequenceSchema } from '../../../src/content-model/schemas/sequences.ts';
import { toldWords } from '../../../src/content-model/told-words.ts';
import { entriesOf, yamlSaying } from '../../support/content.ts';

const step = (id: string, says = `Do ${id}.`): object => ({ id, do: `${says}[^${id}-claim]` });
const door = sequenceSchema.parse({
  name: 'Shut the door',
  box: 'care',
  asks: 'Is the door open?',
  home: '/fix/codes/first/',
  rest: 'The rest',
  parts: [
    { name: 'Now', urgent: true, steps: [step('one'), step('two', 'Open **Settings** > **Security**.')] },
    { name: 'Later', steps: [step('three'), step('four')] },
  ],
});
const sequences = {
  ...yamlSaying('sequences.yaml', undefined, 1),
  entries: entriesOf('sequences.yaml', { door }, () => 1),
};
const shared = { sequences, checklist: yamlSaying<never>('checklist.yaml', undefined, 1) };
const told = (mdx: string, address = '/faq/x/') => toldWords(composed(parseMdx(mdx).tree, address, shared));

test('the words of a page are told in one line, each item with its number or dash', () => {
  expect(told('First **of all**.<Cite id="a" />\n\n1. Look.\n   - At it\n2. Wait.\n\nLast.')).toBe(
    'First of all. 1. Look. - At it 2. Wait. Last.',
  );
});

test('a sequence is told in its place, with the way to its rest, and a row of taps without arrows', () => {
  expect(told('First.\n\n<Sequence id="door" urgent />\n\nLast.')).toBe(
    'First. Do one. Open Settings, Security. The rest Last.',
  );
  expect(told('<Sequence id="door" from="four" />')).toBe('Later Do four.');
  expect(told('<Sequence id="door" />', '/fix/codes/first/')).toBe(
    'Do one. Open Settings, Security. Later Do three. Do four.',
  );
  expect(told('<Sequence id="lost" />')).toBe('');
});
