import { expect, test } from 'playwright/test';
import { isInvisible, withoutInvisible } from '../../../src/text/invisible.ts';

for (const [name, mark] of [
  ['a zero-width space', '\u200B'],
  ['a joiner', '\u200D'],
  ['a mark that turns the direction', '\u202E'],
  ['a soft hyphen', '\u00AD'],
  ['a byte order mark', '\uFEFF'],
  ['a Hangul filler, a letter to Unicode', '\u3164'],
  ['a combining grapheme joiner', '\u034F'],
  ['a Mongolian vowel separator', '\u180E'],
  ['a variation selector', '\uFE0F'],
  ['a variation selector beyond the first plane', '\u{E0101}'],
  ['a tag', '\u{E0041}'],
  ['an anchor of an annotation', '\uFFF9'],
] as const) {
  test(`${name} takes no place`, () => {
    expect(isInvisible(mark)).toBe(true);
    expect(withoutInvisible(`${mark}co${mark}${mark}de${mark}`)).toBe('code');
  });
}

test('letters, spaces, accents and control characters stay', () => {
  const text = 'Code\n\t 12 co\u0301digo \u00A0\u0000\u{1F511}';
  expect(withoutInvisible(text)).toBe(text);
});
