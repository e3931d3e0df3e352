import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { siteContent } from '../../support/site-content.ts';
import { FILE, SOUND, changed, told } from './search-words-file.ts';

test('a sound file has no faults', () => {
  expect(told(SOUND)).toEqual([]);
});

test('the site’s own file has no faults', () => {
  const { problems, pages } = siteContent();
  const text = readFileSync('src/content/en/search.yaml', 'utf8');
  expect(told(text, { problems, addresses: new Set(pages.map(({ path }) => path)) })).toEqual([]);
});

for (const [name, from, to, expected] of [
  [
    'a word of readers that means two words of ours',
    'provider,',
    'provider, otp,',
    ':4  synonyms.carrier: "otp" means code already: take one of the two out',
  ],
  [
    'a page that does not exist',
    '/fix/india/',
    '/fix/indie/',
    ':8  onlyFor./fix/indie/: no page has this address',
  ],
  [
    'words about an unknown problem',
    '  refused: ',
    '  lost: the phone\n  refused: ',
    ':11  about.lost: no problem is called "lost"',
  ],
  [
    'a problem without words about it',
    '  refused: the wrong code\n',
    '',
    ":9  about: write what refused is in the reader's words",
  ],
  [
    'an unknown problem in the fallback',
    'fallback: [late]',
    'fallback: [late, lost]',
    ':12  fallback.1: no problem is called "lost"',
  ],
] as const) {
  test(`the build refuses ${name}`, () => {
    expect(told(changed(from, to))).toEqual([`${FILE}${expected}`]);
  });
}

test('every fault is told at once', () => {
  const text = changed('/fix/india/', '/fix/x/').replace('fallback: [late]', 'fallback: [y]');
  expect(told(text)).toHaveLength(2);
});
