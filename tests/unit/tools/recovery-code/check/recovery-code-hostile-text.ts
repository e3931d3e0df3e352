import type { SeededNumbers } from '../../../../support/seeded-numbers.ts';

const PIECES = [
  ...Array.from('0123456789'),
  ...Array.from('OoDQIl|ZzSsBbGTgq!$&'),
  ...Array.from(' \t\n\r\v\f.,;:/\\()[]{}<>-+=#@*\'"`~^%?_'),
  ...Array.from('٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३４５６𝟕𝟖𝟗①②③⒈⒉Ⅳ½²₃ªº№ﷺﬃ㏂'),
  ...Array.from(
    '\u0000\u0085\u00AD\u0300\u0336\u034F\u115F\u1160\u180E\u200B\u200D\u200E\u202E\u2028\u2029\u2066\u20E3\u2800\u3164\uFE0F\uFEFF\uFFFD',
  ),
  ...Array.from('😀🔑👨‍👩‍👧中文かなعبرית한국어Ω'),
  '\uD800',
  '\uDC00',
  '1️⃣',
  '1. ',
  '1234 5678',
  '12345678',
  '+49 ',
  '0049',
  'otpauth://',
  'otpauth-migration://offline?data=',
  'https://',
  'www.',
  'ABCD EFGH ',
  'JBSWY3DPEHPK3PXP',
  '1.2E7',
  '<script>alert(1)</script>',
  '${1+1}',
  '%s%n',
  '__proto__',
  'constructor',
  'toString',
  "'; DROP TABLE codes; --",
] as const;

/** Inputs that make careless patterns run for ever. */
const BOMBS = [
  '1 ',
  '1. ',
  'a',
  'aA1',
  '0',
  '((',
  '. ',
  ' - ',
  '1e',
  '\u200B',
  '𑛚',
  '\u0301',
  '||',
  '\n',
  '12345678',
  'AAAA ',
  '1️⃣',
  'ﷺ',
];

/**
 * Makes a text that nobody means well with: a soup of everything, or one short piece again and again.
 *
 * @param numbers - where chance comes from.
 * @returns mostly short texts, some longer than the check reads.
 */
export function hostileText(numbers: SeededNumbers): string {
  const kind = numbers.below(100);
  if (kind === 0) return numbers.oneOf(BOMBS).repeat(1 + numbers.below(3_000)) + numbers.oneOf(PIECES);
  if (kind < 5) return numbers.oneOf(BOMBS).repeat(1 + numbers.below(60)) + numbers.oneOf(PIECES);
  if (kind < 15) return randomUnits(numbers, numbers.below(60));
  let text = '';
  const pieces = kind < 90 ? numbers.below(25) : numbers.below(120);
  for (let count = 0; count < pieces; count += 1) text += numbers.oneOf(PIECES);
  return text;
}

function randomUnits(numbers: SeededNumbers, length: number): string {
  return String.fromCharCode(...Array.from({ length }, () => numbers.below(0x10000)));
}
