import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BUILDS } from '../support/builds.ts';
import { expect, test } from '../support/site.ts';

const FILE = '.well-known/security.txt';
const YEAR_MS = 366 * 86_400_000;
const { folder, environment } = BUILDS.belowAPath;

/** What is wrong with a `security.txt`, read by RFC 9116 without the project's own code. */
function faults(text: string): string[] {
  const found: string[] = [];
  const fields = new Map<string, string[]>();
  for (const line of text.split('\n').filter((written) => written !== '')) {
    const [, name = '', value = ''] = /^([A-Z][A-Za-z-]*): (\S.*)$/u.exec(line) ?? [];
    fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  if (fields.has('')) found.push('has a line that is no field');
  if (!text.endsWith('\n')) found.push('does not end its last line');
  if (fields.get('Contact')?.join('|') !== environment.CONTACT_URL) found.push('has another contact');
  const expires = fields.get('Expires') ?? [];
  if (expires.length !== 1 || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/u.test(expires.join()))
    found.push('has not one time of expiry');
  const left = Date.parse(expires.join()) - Date.now();
  if (!(left > 0 && left <= YEAR_MS)) found.push('is expired, or good for more than a year');
  const here = `${environment.SITE_URL}${environment.BASE_PATH}${FILE}`;
  if (fields.get('Canonical')?.join('|') !== here) found.push('names another place');
  return found;
}

const written = (): string => readFileSync(join(folder, FILE), 'utf8');

test('with a contact, the site says whom to tell about a security fault', () => {
  expect(faults(written())).toEqual([]);
});

test('without a contact, it names nobody', () => {
  expect(existsSync(join(BUILDS.site.folder, FILE))).toBe(false);
  expect(existsSync(join(BUILDS.bare.folder, FILE))).toBe(false);
});

for (const [name, from, to, fault] of [
  ['no contact', /^Contact.*\n/mu, '', 'has another contact'],
  ['an address without its scheme', 'mailto:', '', 'has another contact'],
  ['no expiry', /^Expires.*\n/mu, '', 'has not one time of expiry'],
  ['two expiries', /^Expires.*\n/mu, '$&$&', 'has not one time of expiry'],
  ['an expiry in the past', /^Expires.*$/mu, 'Expires: 2020-01-01T00:00:00Z', 'is expired, or'],
  ['an expiry too far ahead', /^Expires.*$/mu, 'Expires: 2999-01-01T00:00:00Z', 'good for more than a year'],
  ['another place', '/six-digits/', '/', 'names another place'],
  ['a stray line', /^/u, 'Hello\n', 'has a line that is no field'],
] as const) {
  test(`a file with ${name} is refused`, () => {
    expect(faults(written().replace(from, to))).toEqual(
      expect.arrayContaining([expect.stringContaining(fault)]),
    );
  });
}
