import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { markedParts, passageOf } from '../../../../src/search/query/marked-words.ts';

const marked = (text: string, ...stems: string[]): string =>
  markedParts(text, new Set(stems), 'en')
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

for (const [text, stems, shown] of [
  ['No code comes.', ['code'], 'No [code] comes.'],
  ['Codes, CODE; cÓdé!', ['code'], '[Codes], [CODE]; [cÓdé]!'],
  ['decode this', ['code'], 'decode this'],
  ['the 2FA code', ['fa'], 'the [2FA] code'],
  ['code', ['code'], '[code]'],
  ['', ['code'], ''],
  ['no words looked for', [], 'no words looked for'],
] as const)
  test(`“${text}” is shown as “${shown}”`, () => {
    expect(marked(text, ...stems)).toBe(shown);
  });

test('the parts joined are the text, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) =>
        markedParts(text, new Set(['a', 'code']), 'en')
          .map((part) => part.text)
          .join('') === text,
    ),
  );
});

const passage = (content: string, ...stems: string[]) => passageOf(content, new Set(stems), 'en');
const SENTENCE = 'Your carrier can block texts from short numbers.';

for (const [name, content, chosen] of [
  [
    'a sentence with the word',
    `Wait a day, then look at the screen again. ${SENTENCE} More of it follows.`,
    SENTENCE,
  ],
  ['no sentence without it', 'Wait a day, then look at the screen again.', undefined],
  ['no heading', 'Your carrier', undefined],
  [
    'no words that the markup glued',
    'Your carrier can block textsFrom short numbers of any kind.',
    undefined,
  ],
  ['no torn beginning', 'and your carrier can block texts from short numbers.', undefined],
  ['no torn end', 'Your carrier can block texts from short numbers and', undefined],
  ['no sentence that fills the screen', `Your carrier ${'very '.repeat(50)}often.`, undefined],
] as const)
  test(`a passage is ${name}`, () => {
    expect(passage(content, 'carrier')).toBe(chosen);
  });

test('the sentence with most of the words is chosen, the first of equals', () => {
  const both = 'A carrier in another country counts as roaming too.';
  expect(passage(`${SENTENCE} ${both} ${both.replace('A', 'One')}`, 'carrier', 'roam')).toBe(both);
});
