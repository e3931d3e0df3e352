import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readLookUp } from '../../../src/content-model/read-content.ts';
import { lookUpFaults } from '../../../src/content-model/rules/look-up.ts';
import { siteContent } from '../../support/site-content.ts';

const FILE = 'src/content/en/look-up.yaml';
const written = readFileSync(FILE, 'utf8');
const { claims, labels, messages, screens } = siteContent();

/** What the author is told of the file when a part of it reads otherwise. */
function faultsWith(from: string | RegExp, to: string): string[] {
  const root = mkdtempSync(join(tmpdir(), 'look-up-'));
  try {
    mkdirSync(dirname(join(root, FILE)), { recursive: true });
    writeFileSync(join(root, FILE), written.replace(from, to));
    const lookUp = readLookUp(root);
    return [...lookUp.faults, ...lookUpFaults({ lookUp, screens, claims, labels, messages })].map(
      ({ field, line, message }) => `${field ?? ''} (${String(line)}): ${message}`,
    );
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('every sentence of fakes on the site is quoted by a claim, and stands on no screen', () => {
  expect(faultsWith('x', 'x')).toEqual([]);
  expect(readLookUp(process.cwd()).value?.fakes.length).toBeGreaterThanOrEqual(2);
});

const TEXT = 'two-factor authentication you entered is incorrect';
const CLAIM = 'claims: [scam-fake-only-sentences]';

for (const [name, from, to, fault] of [
  ['without a claim', CLAIM, 'claims: []', /name the claims that quote it/u],
  ['with a claim that is not there', CLAIM, 'claims: [no-such-claim]', /no claim is called "no-such-claim"/u],
  ['with a claim that does not quote it', CLAIM, 'claims: [sms-code-six-digits]', /does not quote/u],
  [
    'with a claim of which nothing is known',
    CLAIM,
    'claims: [scam-fake-only-sentences-genuine-unseen]',
    /says that something is not known/u,
  ],
  [
    'that a screen shows',
    TEXT,
    '"Please wait a few minutes before you try again"',
    /fakes\.0 \(6\): .*stands on a screen of screens\.yaml too/u,
  ],
  ['without words', TEXT, '""', /write some words/u],
  ['with a field that nobody knows', CLAIM, `${CLAIM}\n    note: x`, /unknown field note/u],
] as const) {
  test(`a sentence ${name} is refused`, () => {
    expect(written).toContain(from);
    expect(faultsWith(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}

test('a secret without words is refused', () => {
  expect(faultsWith(/password:\s+\[[^\]]*\]/u, 'password: []').join()).toContain('secrets.password');
});

for (const [name, from, to, fault] of [
  ['of a label that is not there', 'label: log-in', 'label: no-such', /no label is called "no-such"/u],
  [
    'of a screen that is not there',
    'screens: [login-page, logged-out]',
    'screens: [no-such, logged-out]',
    /no message is called "no-such"/u,
  ],
  [
    'of one screen alone',
    'screens: [login-page, logged-out]',
    'screens: [login-page]',
    /name at least two screens/u,
  ],
] as const) {
  test(`a shared label ${name} is refused`, () => {
    expect(written).toContain(from);
    expect(faultsWith(from, to)).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
  });
}
