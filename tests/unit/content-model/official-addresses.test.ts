import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { confusablesOf } from '../../../src/content-model/confusables.ts';
import { readOfficialAddresses } from '../../../src/content-model/read-content.ts';
import { officialAddressFaults } from '../../../src/content-model/rules/official-addresses.ts';
import { siteContent } from '../../support/site-content.ts';

const FILE = 'src/content/official-addresses.yaml';
const written = readFileSync(FILE, 'utf8');
const { claims } = siteContent();

/** What the author is told of the list when a part of it reads otherwise. */
function faultsWith(from: string, to: string): string[] {
  expect(written).toContain(from);
  const root = mkdtempSync(join(tmpdir(), 'addresses-'));
  try {
    mkdirSync(dirname(join(root, FILE)), { recursive: true });
    writeFileSync(join(root, FILE), written.replace(from, to));
    const officialAddresses = readOfficialAddresses(root);
    return [...officialAddresses.faults, ...officialAddressFaults({ officialAddresses, claims })].map(
      ({ field, message }) => `${field ?? ''}: ${message}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('every official domain and sender of the site stands on a claim that names it', () => {
  expect(faultsWith('# Domains', '# Domains')).toEqual([]);
});

const META = 'meta.com: { owner: meta, claims: [scam-genuine-web-domains] }';

for (const [name, to, fault] of [
  [
    'without a claim',
    'meta.com: { owner: meta, claims: [] }',
    /meta\.com\.claims: name the claims that say so/u,
  ],
  [
    'with a claim that is not there',
    'meta.com: { owner: meta, claims: [no-such-claim] }',
    /no claim is called "no-such-claim"/u,
  ],
  [
    'with a claim that does not name it',
    'meta.com: { owner: meta, claims: [sms-code-six-digits] }',
    /does not name meta\.com/u,
  ],
  [
    'with a claim of which nothing is known',
    'meta.com: { owner: meta, claims: [sms-sender-list-unknown] }',
    /something is not known/u,
  ],
  [
    'of nobody that is known',
    'meta.com: { owner: somebody, claims: [scam-genuine-web-domains] }',
    /write one of: instagram/u,
  ],
  [
    'that is only a part of a domain',
    'about.meta.com: { owner: meta, claims: [scam-genuine-web-domains] }',
    /write the domain that is registered/u,
  ],
  [
    'that is an ending of many',
    'co.uk: { owner: meta, claims: [scam-genuine-web-domains] }',
    /write the domain that is registered/u,
  ],
  ['in capitals', 'Meta.com: { owner: meta, claims: [scam-genuine-web-domains] }', /Meta\.com: Invalid key/u],
  [
    'that only ends like one that a claim names',
    'eta.com: { owner: meta, claims: [scam-genuine-web-domains] }',
    /does not name eta\.com/u,
  ],
] as const) {
  test(`a domain ${name} is refused`, () => {
    expect(faultsWith(META, to)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}

test('a sender without a claim, or below a domain that is not official, is refused', () => {
  const sender = 'security@mail.instagram.com: [mail-genuine-security-sender]';
  expect(faultsWith(sender, 'security@mail.instagram.com: []')).toEqual([
    expect.stringContaining('name the claims'),
  ]);
  expect(faultsWith(sender, 'security@instagram.com: [mail-genuine-security-sender]')).toEqual([
    expect.stringContaining('does not name security@instagram.com'),
  ]);
  expect(faultsWith(META, '')).toEqual(
    expect.arrayContaining(['senders.@meta.com: meta.com does not stand among the domains']),
  );
});

test('a domain for which nobody but an independent site speaks is refused', () => {
  const secondary = [...claims].find(([, { value }]) => value.confidence === 'secondary')?.[0] ?? '';
  expect(faultsWith(META, `meta.com: { owner: meta, claims: [${secondary}] }`)).toEqual(
    expect.arrayContaining([expect.stringContaining('an independent site alone')]),
  );
});

test('the table of look-alike letters has those of other alphabets that browsers keep in an address, and no others', () => {
  const found = confusablesOf(['instagram', 'facebook']);
  for (const [letter, like] of [
    ['a', '\u0430'],
    ['i', '\u0456'],
    ['s', '\u0455'],
    ['o', '\u043E'],
    ['g', '\u0261'],
    ['t', '\u1D1B'],
    ['k', '\u043A'],
    ['o', '\u03BF'],
  ] as const) {
    expect(found[letter], `${like} for ${letter}`).toContain(like);
  }
  const all = Object.values(found).join('');
  // Full-width and mathematical letters are made plain by browsers; accents are seen through without a table.
  for (const letter of ['ａ', '𝐚', 'á', 'a', 'А', '中', '-']) expect(all, letter).not.toContain(letter);
  expect(all.length).toBeLessThan(1_000);
});

for (const [name, from, to, fault] of [
  [
    'a wrapper without the field of its link',
    'fields: [url] }',
    'fields: [] }',
    /wrappers\.0.*name the fields/u,
  ],
  [
    'a wrapper in no known form',
    'form: proofpoint',
    'form: other',
    /write one of: field, base64, path-part, proofpoint, hidden/u,
  ],
  ['a wrapper without a host', 'hosts: [google.com]', 'hosts: []', /wrappers\.1\.hosts/u],
  [
    'a path with a slash at its end',
    'path: /url, form: field, fields: [q',
    'path: /url/, form: field, fields: [q',
    /without a slash/u,
  ],
  ['a mark that any link may have', 'marks: [uidb36=', 'marks: [u=', /loginLinks\.marks\.0/u],
  ['a label with its colon', 'senders: [from,', 'senders: ["from:",', /without a colon/u],
] as const) {
  test(`${name} is refused`, () => {
    expect(faultsWith(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}
