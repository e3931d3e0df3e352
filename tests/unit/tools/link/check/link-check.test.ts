import { expect, test } from 'playwright/test';
import { checkLink, LONGEST_TEXT } from '../../../../../src/tools/link/check/link-check.ts';
import type { Judgement, LinkCheck } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';
import { NONE, NOT_OFFICIAL, OFFICIAL } from './link-cases.ts';
import { LOOK_ALIKE } from './look-alike-cases.ts';

const CASES = [
  ...OFFICIAL.map((each) => ['official', ...each] as const),
  ...LOOK_ALIKE.map((each) => ['look-alike', ...each] as const),
  ...NOT_OFFICIAL.map((each) => ['not-official', ...each] as const),
];

function leading(check: LinkCheck): Judgement | undefined {
  return check.verdict === 'not-an-address' ? undefined : check.judgements[0];
}

for (const [verdict, typed, domain, reasons = []] of CASES) {
  test(`${JSON.stringify(typed)} is ${verdict}: ${domain} ${reasons.join(' ')}`, () => {
    const check = checkLink(typed, known);
    const first = leading(check);
    expect(check.verdict).toBe(verdict);
    expect(first?.shown.domain).toBe(domain);
    const found = verdict === 'look-alike' ? first?.tricks.map(({ kind }) => kind) : first?.remarks;
    expect([...(found ?? [])].sort()).toEqual([...reasons].sort());
  });
}

for (const [typed, reason] of NONE) {
  test(`${JSON.stringify(typed)} is not an address: ${reason}`, () => {
    expect(checkLink(typed, known)).toMatchObject({ verdict: 'not-an-address', reason });
  });
}

test('the table is long enough, and has every verdict', () => {
  expect(CASES.length + NONE.length).toBeGreaterThanOrEqual(120);
  for (const list of [OFFICIAL, LOOK_ALIKE, NOT_OFFICIAL, NONE]) expect(list.length).toBeGreaterThan(20);
});

test('each imitated letter is named with its place, what it looks like and its alphabet', () => {
  const letters = (typed: string) =>
    leading(checkLink(typed, known))?.tricks.flatMap((trick) => trick.confusables);
  expect(letters('\u0456nst\u0430grarn.example')).toEqual([
    { position: 1, shown: '\u0456', looksLike: 'i', script: 'Cyrillic' },
    { position: 5, shown: '\u0430', looksLike: 'a', script: 'Cyrillic' },
    { position: 9, shown: 'rn', looksLike: 'm' },
  ]);
  expect(letters('help-lnstagram.example')).toEqual([{ position: 6, shown: 'l', looksLike: 'i' }]);
  expect(letters('support-rneta.example')).toEqual([{ position: 9, shown: 'rn', looksLike: 'm' }]);
});

test('an address in other letters is told in both kinds of letters', () => {
  expect(leading(checkLink('https://www.inst\u0430gram.example/', known))).toMatchObject({
    shown: { before: 'https://www.', domain: 'inst\u0430gram.example', after: '' },
    asciiDomain: 'xn--instgram-46g.example',
    punycode: 'www.xn--instgram-46g.example',
  });
});

test('an address that carries another is judged by that one, unless it is itself the worse', () => {
  const first = (typed: string) => leading(checkLink(typed, known));
  expect(first('https://l.instagram.com/?u=https%3A%2F%2Fevil.example')).toMatchObject({
    shown: { domain: 'evil.example' },
    carriedBy: 'instagram.com',
  });
  expect(first('https://evil.example/?u=https%3A%2F%2Finstagram.com')).toMatchObject({
    shown: { domain: 'evil.example' },
    carries: 'instagram.com',
  });
  expect(first('https://l.instagram.com/?u=https%3A%2F%2Finstagram.com%2F')).toMatchObject({
    verdict: 'official',
    carriedBy: 'instagram.com',
  });
});

test('of several addresses the worst leads, and each has its verdict once', () => {
  const check = checkLink(
    'See https://help.instagram.com/1 and https://evil.example and https://evil.example or https://lnstagram.example!',
    known,
  );
  expect(check).toMatchObject({ verdict: 'look-alike', amongWords: true });
  expect('judgements' in check ? check.judgements.map(({ verdict }) => verdict) : []).toEqual([
    'look-alike',
    'official',
    'not-official',
  ]);
});

test('whose address it is stands between what comes before and after', () => {
  expect(leading(checkLink('https://a:b@x.evil.example:81/p?q#r', known))?.shown).toEqual({
    before: 'https://a:b@x.',
    domain: 'evil.example',
    after: ':81/p?q#r',
  });
});

test('only the beginning of a long text is read, and the answer says so', () => {
  const long = `https://instagram.com/ ${'a '.repeat(LONGEST_TEXT)} https://evil.example/`;
  expect(checkLink(long, known)).toMatchObject({ verdict: 'official', readInPart: true });
  expect(checkLink('instagram.com', known).readInPart).toBe(false);
});
