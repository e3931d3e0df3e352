import { expect, test } from 'playwright/test';
import { expiry, securityContact } from '../../../src/publishing/security-contact.ts';

const TODAY = new Date('2026-11-23T18:04:05.678Z');
const CONTACT = { basePath: '/', contactUrl: 'https://sixdigits.example/tell' };

test('without a contact there is no file', () => {
  expect(
    securityContact({ basePath: '/', siteUrl: 'https://sixdigits.example' }, 'en', TODAY),
  ).toBeUndefined();
});

test('a contact alone gives no place', () => {
  expect(securityContact(CONTACT, 'en', TODAY)).toBe(
    'Contact: https://sixdigits.example/tell\nExpires: 2027-11-18T00:00:00Z\nPreferred-Languages: en\n',
  );
});

test('the place of the file has the base path in it', () => {
  const settings = { ...CONTACT, basePath: '/six-digits/', siteUrl: 'https://pages.example' };
  expect(securityContact(settings, 'en', TODAY)).toContain(
    '\nCanonical: https://pages.example/six-digits/.well-known/security.txt\n',
  );
});

for (const today of ['2026-01-01', '2027-03-01', '2028-02-29', '2027-12-31']) {
  test(`what is published on ${today} expires within a year, at midnight`, () => {
    const start = Date.parse(`${today}T23:59:59Z`);
    const until = expiry(new Date(start));
    expect(until).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/u);
    const days = (Date.parse(until) - start) / 86_400_000;
    expect(days).toBeGreaterThan(350);
    expect(days).toBeLessThan(365);
  });
}
