import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import {
  checkLink,
  LONGEST_TEXT,
  NO_ADDRESS_REASONS,
  VERDICTS,
} from '../../../../../src/tools/link/check/link-check.ts';
import type { LinkCheck } from '../../../../../src/tools/link/check/link-check.ts';
import { HOSTILE_TEXTS, MANY } from '../../../../support/hostile-texts.ts';
import { workCountOf } from '../../../../support/work-count.ts';
import { hostileText, REPEATED } from './link-hostile-text.ts';
import { known } from './known-addresses.ts';

/** The same cases on every run. */
const SEED = 20_261_123;
const domains = known.domains.map(({ domain }) => domain);

/** What is wrong with an answer, whatever was typed. */
function fault(check: LinkCheck): string | undefined {
  if (!VERDICTS.includes(check.verdict)) return 'no verdict';
  if (check.verdict === 'not-an-address') {
    return NO_ADDRESS_REASONS.includes(check.reason) ? undefined : 'no reason';
  }
  const rank = ['official', 'not-official', 'look-alike'];
  for (const { verdict, shown, asciiDomain, owner, tricks } of check.judgements) {
    if (shown.domain === '' || asciiDomain === '') return 'no domain';
    if (/[\s\p{Cf}/?#@]/u.test(shown.domain)) return 'no domain by itself';
    if (verdict === 'official' && !domains.includes(shown.domain)) return 'not one of the official domains';
    if ((verdict === 'official') !== (owner !== undefined)) return 'an owner without an official address';
    if ((verdict === 'look-alike') !== tricks.length > 0) return 'a look-alike without a trick';
    if (rank.indexOf(verdict) > rank.indexOf(check.verdict)) return 'a worse one that does not lead';
  }
  return check.judgements[0].verdict === check.verdict ? undefined : 'another leads';
}

test(`${MANY} hostile texts all get a sound answer, and every verdict is met`, () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(hostileText, (text) => {
      const check = checkLink(text, known);
      met.add(check.verdict);
      // The runner notes every expectation down, which a hundred thousand are too many for.
      const wrong = fault(check);
      if (wrong !== undefined) throw new Error(wrong);
    }),
    { numRuns: HOSTILE_TEXTS, seed: SEED },
  );
  expect([...met].sort()).toEqual([...VERDICTS].sort());
});

test('an answer that is not sound would be noticed', () => {
  const sound = checkLink('instagram.com', known);
  if (sound.verdict === 'not-an-address') throw new Error('no address');
  const [first] = sound.judgements;
  const bad = (changes: object, verdict = 'official') =>
    fault({ ...sound, verdict, judgements: [{ ...first, ...changes }] } as LinkCheck);
  expect(bad({})).toBeUndefined();
  expect(bad({}, 'perhaps')).toBe('no verdict');
  expect(bad({ asciiDomain: '' })).toBe('no domain');
  expect(bad({ shown: { before: '', domain: 'a b', after: '' } })).toBe('no domain by itself');
  expect(bad({ shown: { before: '', domain: 'evil.example', after: '' } })).toBe(
    'not one of the official domains',
  );
  expect(bad({ owner: undefined })).toBe('an owner without an official address');
  expect(bad({ tricks: ['x'] })).toBe('a look-alike without a trick');
  expect(bad({ verdict: 'not-official', owner: undefined })).toBe('a worse one that does not lead');
  expect(bad({}, 'look-alike')).toBe('another leads');
  expect(fault({ verdict: 'not-an-address', reason: 'tired' } as unknown as LinkCheck)).toBe('no reason');
});

const label = fc.stringMatching(/^[a-z](?:[a-z0-9-]{0,8}[a-z0-9])?$/u);
const port = fc.option(fc.integer({ min: 1, max: 65_535 }), { nil: undefined });
const path = fc.stringMatching(/^(?:\/[a-z0-9_]{1,8}){0,3}\/?$/u);
const below = fc.array(label, { maxLength: 3 });

/** In capitals here and there, as the bits of a number say. */
function mixed(text: string, bits: number): string {
  return Array.from(text, (letter, place) =>
    (bits >> (place % 31)) & 1 ? letter.toUpperCase() : letter,
  ).join('');
}

const official = fc
  .record({ domain: fc.constantFrom(...domains), below, port, path, bits: fc.nat(), http: fc.boolean() })
  .map((parts) => {
    const host = mixed([...parts.below, parts.domain].join('.'), parts.bits);
    return {
      ...parts,
      host,
      rest: `${parts.port === undefined ? '' : `:${String(parts.port)}`}${parts.path}`,
    };
  });

test('an official host comes out as nothing else, in any case, with any path and port, defanged or not', () => {
  fc.assert(
    fc.property(official, ({ host, rest, http }) => {
      const scheme = http ? 'http' : 'https';
      for (const typed of [
        `${scheme}://${host}${rest}`,
        `${host}${rest}`,
        `hxxp${http ? '' : 's'}://${host.replaceAll('.', '[.]')}${rest}`,
        `${scheme}://${host}.${rest}`,
        `<${scheme}://${host}${rest}>`,
        `somebody@${host}`,
        `Somebody <somebody@${host}>`,
      ]) {
        const { verdict } = checkLink(typed, known);
        if (verdict !== 'official') throw new Error(`${typed} is ${verdict}`);
      }
    }),
    { numRuns: 3_000, seed: SEED },
  );
});

test('an address whose domain is not official never comes out as official, whatever is put before or after it', () => {
  const before = fc.oneof(
    fc.constantFrom(
      ...domains.flatMap((domain) => [
        `${domain}@`,
        `${domain}.`,
        `${domain}:x@`,
        `www.${domain}%2F@`,
        `${domain}-`,
        `${domain}\\@`,
      ]),
      '',
    ),
    below.map((labels) => labels.map((each) => `${each}.`).join('')),
  );
  const after = fc.constantFrom(
    '',
    ...domains.flatMap((domain) => [
      `/${domain}`,
      `/?u=https://${domain}/`,
      `#https://${domain}`,
      `/@${domain}`,
      `?next=https%3A%2F%2F${domain}`,
      `:443/${domain}`,
    ]),
  );
  const own = label.map((each) => `${each}.example`);
  fc.assert(
    fc.property(
      before,
      own,
      after,
      fc.constantFrom('https://', 'http:\\\\', 'hxxps://', ''),
      (start, host, end, scheme) => {
        // Behind a backslash browsers see a path: then the host is what stands before it.
        if (start.includes('\\')) return;
        const typed = `${scheme}${start}${host}${end}`;
        if (checkLink(typed, known).verdict === 'official') throw new Error(`${typed} is official`);
      },
    ),
    { numRuns: 20_000, seed: SEED },
  );
});

test('an official address that carries another one is never better than that one', () => {
  const wrap = (inner: string, times: number): string =>
    Array.from({ length: times }).reduce<string>((text) => encodeURIComponent(text), inner);
  fc.assert(
    fc.property(
      fc.constantFrom(...domains),
      label,
      fc.integer({ min: 0, max: 4 }),
      fc.constantFrom('?u=', '?a=1&next=', '#'),
      (domain, name, times, field) => {
        const typed = `https://l.${domain}/${field}${wrap(`https://${name}.example/`, times)}`;
        if (checkLink(typed, known).verdict === 'official') throw new Error(`${typed} is official`);
      },
    ),
    { numRuns: 5_000, seed: SEED },
  );
});

test('twice the text takes at most about twice the work, on every road', () => {
  for (const piece of REPEATED) {
    const half = Math.max(1, Math.floor(LONGEST_TEXT / 2 / piece.length));
    const once = workCountOf(() => checkLink(piece.repeat(half), known));
    const twice = workCountOf(() => checkLink(piece.repeat(half * 2), known));
    const means = `from ${String(once)} to ${String(twice)} for ${JSON.stringify(piece)}`;
    expect(twice / once, means).toBeLessThan(2.5);
  }
});

test('beyond the longest text that is read, more text takes no more work', () => {
  for (const piece of REPEATED) {
    const enough = Math.ceil(LONGEST_TEXT / piece.length) + 1;
    const once = workCountOf(() => checkLink(piece.repeat(enough), known));
    const far = workCountOf(() => checkLink(piece.repeat(enough * 20), known));
    expect(far - once, JSON.stringify(piece)).toBeLessThanOrEqual(1);
  }
});
