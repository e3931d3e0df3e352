import type { SeededNumbers } from '../../../../support/seeded-numbers.ts';
import { fakes, messages } from './known-screens.ts';

const TEXTS = [...messages.map(({ text }) => text), ...fakes];
const WORDS = [...new Set(TEXTS.flatMap((text) => text.split(' ')))];

const PIECES = [
  ...Array.from('0123456789 \t\n\r.,;:/\\()[]{}<>-+=#@*\'"`~^%?_&|'),
  ...Array.from('٠١٢۳४５𝟕①Ⅳ½²ªº№ﷺﬃ㏂İıßđæ'),
  ...Array.from(
    '\u0000\u0085\u00AD\u0300\u034F\u115F\u180E\u200B\u200D\u202E\u2028\u2066\u3164\uFE0F\uFEFF\uFFFD',
  ),
  ...Array.from('😀🔑中文かなعبرית한국어Ω'),
  '\uD800',
  '\uDC00',
  'xx',
  'XXXXXX',
  'https://',
  'http://[',
  'https:\\\\',
  'www.',
  'instagram.com',
  'www.instagram.com/challenge/',
  'https://www.instagram.com/accounts/login/two_factor',
  'l.instagram.com/?u=https%3A%2F%2F',
  'evil.example',
  'https://evil.example/',
  'instagram.com@',
  '/challenge/',
  '%ff%00',
  '<script>alert(1)</script>',
  '__proto__',
  'constructor',
  '${1+1}',
] as const;

/** Each leads to an answer that chance seldom finds. */
const PLAIN = [
  'https://www.instagram.com/p/1/',
  '123456',
  ' ',
  'Try another way',
  'send me the code',
  'too many codes were asked for today, it says to wait',
];

/** Inputs that make careless patterns and tables run for ever. */
const BOMBS = [
  'a',
  'a.',
  'a/',
  '/',
  'https://',
  'x',
  '0',
  '0a',
  '\u0301',
  'ﷺ',
  'code ',
  'a@',
  ':',
  '“',
  '\u200B',
  '....',
];

/**
 * Makes a text that nobody means well with: words and pieces of messages among anything else, or one short piece again
 * and again.
 *
 * @param numbers - where chance comes from.
 * @returns mostly short texts, some longer than the look-up reads.
 */
export function hostileText(numbers: SeededNumbers): string {
  const kind = numbers.below(1_000);
  if (kind < 4) return numbers.oneOf(BOMBS).repeat(1 + numbers.below(3_000)) + numbers.oneOf(PIECES);
  if (kind < 6) return several(numbers, 200, TEXTS, ' ');
  if (kind < 20) return numbers.oneOf(PLAIN);
  if (kind < 100) return randomUnits(numbers, numbers.below(60));
  if (kind < 300) return several(numbers, 12, WORDS, ' ');
  if (kind < 450)
    return (
      pieceOf(numbers, numbers.oneOf(TEXTS)) + numbers.oneOf(PIECES) + pieceOf(numbers, numbers.oneOf(TEXTS))
    );
  if (kind < 550) return numbers.oneOf(TEXTS).slice(0, 1 + numbers.below(40));
  if (kind < 600) return numbers.oneOf(TEXTS);
  return several(numbers, 25, PIECES, '');
}

function several(numbers: SeededNumbers, most: number, items: readonly string[], between: string): string {
  return Array.from({ length: numbers.below(most) }, () => numbers.oneOf(items)).join(between);
}

function pieceOf(numbers: SeededNumbers, text: string): string {
  const start = numbers.below(text.length);
  return text.slice(start, start + numbers.below(text.length));
}

function randomUnits(numbers: SeededNumbers, length: number): string {
  return String.fromCharCode(...Array.from({ length }, () => numbers.below(0x10000)));
}
