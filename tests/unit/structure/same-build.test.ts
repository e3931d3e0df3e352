import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

/** What gives another value each time. */
const CHANGES = /new Date\(\)|Date\.now\(\)|Math\.random\(|randomUUID\(/u;

/** Where a day is needed, and a commit or `SOURCE_DATE_EPOCH` comes before today. */
const MAY_ASK = ['src/publishing/finish-site.ts', 'src/publishing/for-machines.ts'];

/** Code of the build; what runs in browsers, and reports for editors, write nothing into the site. */
const FILES = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|astro)$/u.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => !/\.client\.ts$|freshness|^src\/(?:authoring|tools|offline|search\/query)\//u.test(file));

function asksForToday(code: string): boolean {
  return CHANGES.test(code.replace(/^\s*(?:\/\/|\*|\/\*).*$/gmu, ''));
}

test('no other code of the build asks what day it is, or for chance: two builds of one commit are the same', () => {
  expect(FILES.length).toBeGreaterThan(200);
  const asking = FILES.filter((file) => asksForToday(readFileSync(file, 'utf8')));
  expect(asking.sort()).toEqual(MAY_ASK);
});

test('code that asks for today or for chance would be noticed', () => {
  for (const code of ['const now = new Date();', 'x(Date.now())', 'const a = Math.random();'])
    expect(asksForToday(code)).toBe(true);
  expect(asksForToday('new Date(seconds * 1000)\n// not new Date()')).toBe(false);
});
