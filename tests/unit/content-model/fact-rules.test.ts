import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { faultsWith } from '../../support/content.ts';
import { replace } from './replace.ts';

const CLAIMS = 'src/content/claims.yaml';
const SOURCES = 'src/content/sources.yaml';

test('sound facts and pages have no faults', () => {
  expect(faultsWith()).toEqual([]);
});

test('a day without quotes is the same day: the parser makes no other of it', () => {
  expect(faultsWith({ [SOURCES]: replace('seen: "2026-11-23"', 'seen: 2026-11-23') })).toEqual([]);
});

/** Each row: what the author did, how, and what the author is told. */
const BAD_EXAMPLES: [string, Parameters<typeof faultsWith>[0], string][] = [
  [
    'a claim with an unknown source',
    { [CLAIMS]: replace('[help-page]', '[no-such-page]') },
    `${CLAIMS}:2  code-has-six-digits.sources: no source is called "no-such-page": correct it or add it to sources.yaml`,
  ],
  [
    'a claim that follows from an unknown claim',
    { [CLAIMS]: replace('[code-has-six-digits]', '[no-such-claim]') },
    `${CLAIMS}:6  code-is-short.follows: no claim is called "no-such-claim": correct it or write that claim first`,
  ],
  [
    'a claim that follows from itself',
    { [CLAIMS]: replace('[code-has-six-digits]', '[code-is-short]') },
    `${CLAIMS}:6  code-is-short.follows: a claim cannot follow from itself: name the claims that it rests on`,
  ],
  [
    'a claim without a source',
    { [CLAIMS]: replace('  sources: [help-page]\n', '') },
    `${CLAIMS}:2  code-has-six-digits.sources: name at least one source, or write "confidence: unknown"`,
  ],
  [
    'a reasoned claim that follows from nothing',
    { [CLAIMS]: replace('  follows: [code-has-six-digits]\n', '') },
    `${CLAIMS}:6  code-is-short.follows: name the claims that this one follows from`,
  ],
  [
    'a claim that says to know more than its sources do',
    { [CLAIMS]: replace('confidence: vendor', 'confidence: official') },
    `${CLAIMS}:2  code-has-six-digits.confidence: none of its sources is "official": write vendor`,
  ],
  [
    'a source without its own date',
    { [SOURCES]: replace('  published: "2024"\n', '') },
    `${SOURCES}:2  help-page.published: is missing: write a date in quotes, such as "2024", "2024-09" or "2024-09-16", or write unknown`,
  ],
  [
    'a source that nobody is said to have read',
    { [SOURCES]: replace('  seen: "2026-11-23"\n', '') },
    `${SOURCES}:2  help-page.seen: is missing: write the day in quotes, such as "2026-11-23"`,
  ],
  [
    'a day that does not exist',
    { [SOURCES]: replace('seen: "2026-11-23"', 'seen: "2026-02-31"') },
    `${SOURCES}:9  help-page.seen: write a day that exists, in quotes, such as "2026-11-23"`,
  ],
  [
    'a document date that does not exist',
    { [SOURCES]: replace('published: "2024"', 'published: "2024-13"') },
    `${SOURCES}:7  help-page.published: write a date that exists, in quotes, such as "2024", "2024-09" or "2024-09-16", or write unknown`,
  ],
  [
    'a year without quotes',
    { [SOURCES]: replace('published: "2024"', 'published: 2024') },
    `${SOURCES}:7  help-page.published: write a date in quotes, such as "2024", "2024-09" or "2024-09-16", or write unknown`,
  ],
  [
    'an unknown field of a source',
    { [SOURCES]: replace('  copy: unknown', '  coppy: unknown\n  copy: unknown') },
    `${SOURCES}:8  help-page: unknown field coppy: remove or correct the name`,
  ],
  [
    'an unknown kind of source',
    { [SOURCES]: replace('kind: vendor', 'kind: hearsay') },
    `${SOURCES}:5  help-page.kind: write one of: official, official-old, official-quoted, support, standard, vendor, press, secondary, users-report, seen-in-code`,
  ],
  [
    'the same id twice',
    { [SOURCES]: (text) => `${text}blog:\n  title: Again\n` },
    `${SOURCES}:17  Map keys must be unique`,
  ],
  [
    'an id with capitals',
    { [CLAIMS]: replace('window-unknown:', 'Window_Unknown:') },
    `${CLAIMS}:10  Window_Unknown: write the id in small letters and digits with hyphens between`,
  ],
  [
    'a number on an independent site alone',
    {
      [CLAIMS]: replace(
        'confidence: vendor\n  sources: [help-page]',
        'confidence: secondary\n  sources: [blog]',
      ),
    },
    `${CLAIMS}:2  code-has-six-digits.says: states a number or an address on independent sites alone: add a better source or leave it out`,
  ],
];

for (const [name, changes, told] of BAD_EXAMPLES) {
  test(`the build refuses ${name}`, () => {
    expect(faultsWith(changes).map(faultLine)).toContain(told);
  });
}

for (const says of [
  'The number is 32665.',
  'Write to help@example.org.',
  'Open https://example.org.',
  'It costs $100.',
  'Wait twenty-four hours.',
  'It works in 70 % of cases.',
]) {
  test(`an independent site alone is no ground for “${says}”`, () => {
    const faults = faultsWith({
      [CLAIMS]: (text) =>
        text
          .replace('A code has six digits.', says)
          .replace('confidence: vendor\n  sources: [help-page]', 'confidence: secondary\n  sources: [blog]'),
    });
    expect(faults.map(({ field }) => field)).toEqual(['code-has-six-digits.says']);
  });
}

for (const says of [
  'The two-factor code changed in 2024.',
  'NIST SP 800-63B-4 codes are short.',
  'iOS 26 hides texts.',
]) {
  test(`an independent site may carry “${says}”, which states no quantity`, () => {
    const faults = faultsWith({
      [CLAIMS]: (text) =>
        text
          .replace('A code has six digits.', says)
          .replace('confidence: vendor\n  sources: [help-page]', 'confidence: secondary\n  sources: [blog]'),
    });
    expect(faults).toEqual([]);
  });
}
