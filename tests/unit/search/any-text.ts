import fc from 'fast-check';

/** Pieces that have broken searches: halves of characters, marks, markup, braces, names that objects inherit. */
const AWKWARD = [
  '\uD83D',
  '\uDE00',
  '\u0000',
  '\u200D',
  '\u202E',
  '\u0301',
  '\uFDFA',
  '́́́',
  '😭',
  '<b>',
  '<code>',
  '* *',
  '{count}',
  '"; --',
  '%E0%A4%A',
  '\\',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  "can't",
  '２ｆａ',
  '٣٤',
  'İ',
  'ſ',
  '\n',
  ' ',
];

/** Anything that can come out of a keyboard, a paste or an address. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 3, arbitrary: fc.constantFrom(...AWKWARD) },
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''));
