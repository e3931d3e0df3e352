import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { respelled } from '../../../../src/search/query/spelling.ts';
import { editDistance } from '../../../../src/text/edit-distance.ts';

const KNOWN = new Map([
  ['code', 9],
  ['text', 9],
  ['phone', 9],
  ['number', 9],
  ['instagram', 9],
  ['authenticator', 9],
  ['disabled', 3],
  ['recover', 2],
  ['received', 5],
]);

for (const [name, typed, meant] of [
  ['one letter too many', 'phonne', 'phone'],
  ['one letter too few', 'numbr', 'number'],
  ['another letter', 'phome', 'phone'],
  ['two letters swapped', 'nubmer', 'number'],
  ['two slips in a long word', 'instagarmm', 'instagram'],
  ['two slips far apart', 'autenticater', 'authenticator'],
  ['a longer word than the one that was meant', 'codee', 'code'],
] as const) {
  test(`${name}: “${typed}” is read as “${meant}”`, () => {
    expect(respelled(typed, KNOWN)).toBe(meant);
  });
}

for (const [name, typed] of [
  ['another first letter', 'fhone'],
  ['the first two letters swapped', 'hpone'],
  ['two slips in a short word', 'phomme'],
  ['three slips in a long word', 'instgarmms'],
  ['a word of four letters', 'cdoe'],
  ['no letters at all', ''],
  ['digits', '12345'],
  ['digits among letters', 'ph0ne'],
  ['a word of another script', 'приходит'],
] as const) {
  test(`${name}: “${typed}” stays as it is`, () => {
    expect(respelled(typed, KNOWN)).toBeUndefined();
  });
}

test('a word of three letters is never what was meant', () => {
  expect(respelled('texxt', new Map([['tex', 1]]))).toBeUndefined();
  expect(respelled('apppp', new Map([['app', 1]]))).toBeUndefined();
});

test('the nearer word wins over the commoner one, and of two as near the commoner one', () => {
  const near = new Map([
    ['recoverings', 90],
    ['recovering', 1],
  ]);
  expect(respelled('recoverig', near)).toBe('recovering');
  for (const [cart, card] of [
    [1, 2],
    [2, 1],
  ] as const) {
    const known = new Map([
      ['cartes', cart],
      ['cardes', card],
    ]);
    expect(respelled('carxes', known)).toBe(cart > card ? 'cartes' : 'cardes');
  }
});

test('of two as near and as common, the one that is known first wins', () => {
  const known = new Map([
    ['cartes', 1],
    ['cardes', 1],
  ]);
  expect(respelled('carxes', known)).toBe('cartes');
});

test('what a word is read as is known, begins alike, and lies at most two slips away', () => {
  const typed = fc.string({
    unit: fc.constantFrom('c', 'o', 'd', 'e', 'p', 'h', 'n', 'r', '1'),
    maxLength: 9,
  });
  fc.assert(
    fc.property(typed, (text) => {
      const read = respelled(text, KNOWN);
      if (read === undefined) return true;
      const near =
        editDistance(text, read, { equal: (a, b) => a === b, substitution: 1, most: 9 }) <=
        (text.length >= 8 ? 2 : 1);
      return KNOWN.has(read) && read.startsWith(text.charAt(0)) && near;
    }),
    { numRuns: 5_000 },
  );
});
