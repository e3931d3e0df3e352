import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { firstParagraph, plainText } from '../../../src/knowledge/wording.ts';

for (const [markdown, words] of [
  ['Type **six** digits, _now_, in `code`.', 'Type six digits, now, in code.'],
  ['See [the list](/fix/codes/) and [this](https://a.example/b).', 'See the list and this.'],
  ['## First\n\n1. Open **Settings**.', 'First 1. Open Settings.'],
  ['One code.<Cite id="a" />', 'One code.'],
  ['One code <Cite id="a" />, or two <Cite id="b" />!', 'One code, or two!'],
  ['<Stop>Do not log out.</Stop>\n\n\tReally.', 'Do not log out. Really.'],
  ['Channel #1 stays', 'Channel #1 stays'],
  ['With `/login/two_factor` in it, or a_b and c_d.', 'With /login/two_factor in it, or a_b and c_d.'],
  ['Of _their_ app, (_or_ not), _so_', 'Of their app, (or not), so'],
  ['', ''],
] as const) {
  test(`the words of ${JSON.stringify(markdown)} are ${JSON.stringify(words)}`, () => {
    expect(plainText(markdown)).toBe(words);
  });
}

test('plain text is one line without spaces at its ends', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('ab.# \n\t[]()<>*_`')) }), (markdown) => {
      expect(plainText(markdown)).toMatch(/^(?:\S(?: ?\S)*)?$/u);
    }),
  );
});

for (const [markdown, words] of [
  ['\n\nBecause **it** is.<Cite id="a" />\nSo it is.\n\nAnd more.', 'Because it is. So it is.'],
  ['One.\n  \t\nTwo.', 'One.'],
  ['Only one.', 'Only one.'],
  ['', ''],
] as const) {
  test(`the first paragraph of ${JSON.stringify(markdown)} is ${JSON.stringify(words)}`, () => {
    expect(firstParagraph(markdown)).toBe(words);
  });
}
