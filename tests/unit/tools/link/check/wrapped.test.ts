import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { checkLink } from '../../../../../src/tools/link/check/link-check.ts';
import type { Judgement } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';

const SEED = 20_261_201;

const base64 = (text: string): string => btoa(text).replace(/\+/gu, '-').replace(/\//gu, '_');

/** How mail programs put an address of their own around a link, by the domain that then stands in front. */
const WRAPPED: readonly (readonly [by: string, wrap: (inner: string) => string])[] = [
  [
    'outlook.com',
    (inner) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=05%7C02%7Csomeone%40example.com%7C&sdata=x%3D&reserved=0`,
  ],
  ['google.com', (inner) => `https://www.google.com/url?q=${encodeURIComponent(inner)}&source=gmail&ust=1`],
  ['google.com', (inner) => `https://www.google.com/url?hl=en&url=${encodeURIComponent(inner)}&sa=D`],
  [
    'deref-gmx.net',
    (inner) =>
      `https://deref-gmx.net/mail/client/Ab1/dereferrer/?redirectUrl=${encodeURIComponent(inner)}&lm`,
  ],
  [
    'deref-web.de',
    (inner) => `https://deref-web.de/mail/client/Ab1/dereferrer/?redirectUrl=${encodeURIComponent(inner)}`,
  ],
  [
    'proofpoint.com',
    (inner) =>
      `https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(inner).replace(/-/gu, '%2D').replace(/_/gu, '%5F').replace(/%2F/gu, '_').replace(/%/gu, '-')}&d=DwMF&c=x&r=y&e=`,
  ],
  [
    'proofpoint.com',
    (inner) => `https://urldefense.proofpoint.com/v1/url?u=${encodeURIComponent(inner)}&k=x&e=y`,
  ],
  ['urldefense.com', (inner) => `https://urldefense.com/v3/__${inner}__;!!Ab1!c-d$`],
  [
    'urldefense.com',
    (inner) => `https://urldefense.com/v3/__${inner.replace(/[=%]/gu, '*')}__;${signsOf(inner)}!!Ab1!c$`,
  ],
  [
    'cudasvc.com',
    (inner) => `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(inner)}&c=E,1,x,,&typo=1`,
  ],
  [
    'sophos.com',
    (inner) =>
      `https://eu-central-1.protection.sophos.com/?d=example.com&u=${encodeURIComponent(base64(inner))}&p=m&i=x&h=y`,
  ],
  ['cisco.com', (inner) => `https://secure-web.cisco.com/1AbC-d_E/${encodeURIComponent(inner)}`],
  [
    'awstrack.me',
    (inner) => `https://abc.r.eu-west-1.awstrack.me/L0/${encodeURIComponent(inner)}/1/010-x/y=1`,
  ],
  [
    'trendmicro.com',
    (inner) =>
      `https://ca-1234.ctp.trendmicro.com/wis/clicktime/v1/query?url=${encodeURIComponent(inner)}&umid=x`,
  ],
  [
    'fireeye.com',
    (inner) => `https://protect2.fireeye.com/v1/url?k=a-b&q=1&e=c&u=${encodeURIComponent(inner)}`,
  ],
  ['slack-redir.net', (inner) => `https://slack-redir.net/link?url=${encodeURIComponent(inner)}`],
  [
    'yahoo.com',
    (inner) =>
      `https://r.search.yahoo.com/_ylt=Aw;_ylu=Y2/RV=2/RO=10/RU=${encodeURIComponent(inner)}/RK=2/RS=o-`,
  ],
];

/** The signs that the third form leaves out of an address, as it carries them. */
function signsOf(inner: string): string {
  return base64((inner.match(/[=%]/gu) ?? []).join('')).replace(/=+$/u, '');
}

const RESET = 'https://www.instagram.com/accounts/password/reset/confirm/?uidb36=3s1xx8p&token=7CO-BB_x';

function leading(typed: string): Judgement {
  const check = checkLink(typed, known);
  if (check.verdict === 'not-an-address') throw new Error(`${typed} is no address`);
  return check.judgements[0];
}

for (const [place, [by, wrap]] of WRAPPED.entries()) {
  test(`a link of Instagram's within one of ${by} (form ${String(place)}) is Instagram's`, () => {
    for (const inner of ['https://www.instagram.com/accounts/password/reset/', RESET]) {
      expect(leading(wrap(inner)), wrap(inner)).toMatchObject({
        verdict: 'official',
        shown: { domain: 'instagram.com', after: inner.slice('https://www.instagram.com'.length) },
        wrappedBy: by,
      });
    }
  });

  test(`a link of somebody else's within one of ${by} (form ${String(place)}) is not Instagram's`, () => {
    for (const inner of [
      'https://evil.example/login',
      'https://evil.example/?next=https://www.instagram.com/',
      'https://www.instagram.com@evil.example/',
      'https://www.instagram.com/accounts/login/?next=https://evil.example/',
      'https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2F',
    ]) {
      const first = leading(wrap(inner));
      expect(first.verdict, wrap(inner)).not.toBe('official');
      expect(first.shown.domain, wrap(inner)).toBe('evil.example');
    }
  });
}

test('one wrapper around another is taken off too', () => {
  const around = (inner: string) => WRAPPED.reduce((text, [, wrap]) => wrap(text), inner);
  const outlook = WRAPPED[0]?.[1] ?? String;
  const proofpoint = WRAPPED[7]?.[1] ?? String;
  expect(leading(outlook(proofpoint(RESET)))).toMatchObject({
    verdict: 'official',
    wrappedBy: 'outlook.com',
  });
  expect(leading(outlook(proofpoint('https://evil.example/x')))).toMatchObject({
    verdict: 'not-official',
    shown: { domain: 'evil.example' },
  });
  // More than can be undone is not taken for anything good.
  expect(leading(around(RESET)).verdict).not.toBe('official');
});

for (const typed of [
  // Somebody else's address that only looks like a wrapper, or carries one.
  'https://eur01.safelinks.protection.outlook.com.evil.example/?url=https%3A%2F%2Fwww.instagram.com%2F',
  'https://urldefense.com.evil.example/v3/__https://www.instagram.com/__;!!x$',
  'https://evil.example/?u=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fwww.instagram.com%2F',
  // Two addresses in one wrapper: the worse counts.
  'https://www.google.com/url?q=https://www.instagram.com/&url=https://evil.example/',
  'https://eur01.safelinks.protection.outlook.com/?url=https://www.instagram.com/&url=https://evil.example/',
  // What the third form leaves out of an address belongs to it: here it is an @, and percent signs.
  `https://urldefense.com/v3/__https://www.instagram.com*evil.example/__;${base64('@').replace(/=/gu, '')}!!x$`,
  `https://urldefense.com/v3/__https://l.instagram.com/?u=https*3A*2F*2Fevil.example__;${base64('%%%')}!!x$`,
] as const) {
  test(`${typed} is not Instagram's`, () => {
    const first = leading(typed);
    expect(first.verdict).not.toBe('official');
    expect(first.shown.domain).toBe('evil.example');
  });
}

test('other pages of the same hosts are no wrappers', () => {
  for (const typed of [
    'https://www.google.com/search?q=https%3A%2F%2Fwww.instagram.com%2F',
    'https://sites.google.com/url?q=https%3A%2F%2Fwww.instagram.com%2F',
    'https://outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2F',
    'https://search.yahoo.com/RU=https%3a%2f%2fwww.instagram.com%2f/RK=2',
  ]) {
    expect(leading(typed).verdict, typed).toBe('not-official');
    expect(leading(typed).remarks, typed).not.toContain('wrapper');
  }
});

test('a wrapper whose inside cannot be read is said to be one, and is not taken for anything good', () => {
  for (const typed of [
    'https://protect-eu.mimecast.com/s/AbC?domain=instagram.com',
    'https://url.uk.m.mimecastprotect.com/s/AbC?domain=instagram.com',
    'https://eur01.safelinks.protection.outlook.com/?data=x',
    'https://urldefense.com/v3/__broken',
    'https://urldefense.com/v3/__https://www.instagram.com*__;!!x$',
    'https://urldefense.com/v3/__https://www.instagram.com/**Ax__;!!x$',
  ]) {
    expect(leading(typed).verdict, typed).toBe('not-official');
    expect(leading(typed).remarks, typed).toContain('wrapper');
  }
});

test('no wrapper makes an address of somebody else official, whatever else it carries', () => {
  const label = fc.stringMatching(/^[a-z](?:[a-z0-9-]{0,8}[a-z0-9])?$/u);
  const extra = fc.constantFrom(
    '',
    '&url=https://www.instagram.com/',
    '&q=https%3A%2F%2Fwww.instagram.com%2F',
    '#https://www.instagram.com/',
    '/https://www.instagram.com/',
    '&a=https://www.instagram.com&u=https-3A__www.instagram.com',
  );
  fc.assert(
    fc.property(fc.constantFrom(...WRAPPED), label, extra, ([, wrap], name, end) => {
      for (const typed of [wrap(`https://${name}.example/`) + end, wrap(`https://${name}.example/${end}`)]) {
        if (checkLink(typed, known).verdict === 'official') throw new Error(`${typed} is official`);
      }
    }),
    { numRuns: 3_000, seed: SEED },
  );
});
