import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { faultsWith } from '../../support/content.ts';

const CLAIMS = 'src/content/claims.yaml';
const SOURCES = 'src/content/sources.yaml';
const ARTICLE = 'src/content/en/fixes/codes/refused.mdx';

const replace = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`no sound file has no "${from}"`);
  return text.replace(from, to);
};

test('sound facts and pages have no faults', () => {
  expect(faultsWith()).toEqual([]);
});

test('a day without quotes is the same day: the parser makes no other of it', () => {
  expect(faultsWith({ [SOURCES]: replace('seen: "2026-11-23"', 'seen: 2026-11-23') })).toEqual([]);
});

/** Each row: what the author did, how, and what the author is told. */
const BAD_EXAMPLES: [string, Parameters<typeof faultsWith>[0], string][] = [
  [
    'an article that cites an unknown claim',
    { [ARTICLE]: replace('code-has-six-digits', 'no-such-claim') },
    `${ARTICLE}:12  Cite: no claim is called "no-such-claim": correct it or add it to claims.yaml`,
  ],
  [
    'a citation without a claim',
    { [ARTICLE]: replace('<Cite id="code-has-six-digits" />', '<Cite id="code-has-six-digits" /><Cite />') },
    `${ARTICLE}:12  Cite: has no claim: write <Cite id="claim-id" />`,
  ],
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
    'an article about an unknown problem',
    { [ARTICLE]: replace('[code-refused]', '[no-such-problem]') },
    `${ARTICLE}:6  problems: no problem is called "no-such-problem": write one of the names in problems.yaml`,
  ],
  [
    'an article in a chapter that does not exist',
    { 'src/content/en/fixes/codes/index.mdx': () => 'no fields' },
    `${ARTICLE}  no chapter has the address /fix/codes/: move the file, or write an index.mdx beside it`,
  ],
  [
    'a file without fields',
    { 'src/content/en/fixes/codes/index.mdx': () => 'no fields' },
    'src/content/en/fixes/codes/index.mdx:1  start the file with its fields between two lines of ---',
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
    'an article without a title',
    { [ARTICLE]: replace('title: My code is refused\n', '') },
    `${ARTICLE}:2  title: is missing: write words; in quotes if they could be taken for a number or hold a colon`,
  ],
  [
    'a title that YAML takes for a number',
    { [ARTICLE]: replace('title: My code is refused', 'title: 32665') },
    `${ARTICLE}:2  title: write words; in quotes if they could be taken for a number or hold a colon`,
  ],
  [
    'an order in words',
    { [ARTICLE]: replace('order: 1', 'order: first') },
    `${ARTICLE}:4  order: write a number`,
  ],
  [
    'problems that are no list',
    { [ARTICLE]: replace('problems: [code-refused]', 'problems: code-refused') },
    `${ARTICLE}:6  problems: write a list of one to three problems, best first`,
  ],
  [
    'a description too long for a list of results',
    { [ARTICLE]: replace('description: What to do.', `description: ${'Word '.repeat(60)}`) },
    `${ARTICLE}:3  description: write at most 200 characters`,
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
    'an unknown field of an article',
    { [ARTICLE]: replace('order: 1', 'order: 1\nauthor: me') },
    `${ARTICLE}:5  unknown field author: remove or correct the name`,
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
    'an article that cites nothing',
    {
      [ARTICLE]: (sound: string) =>
        sound
          .replace('1. Open <Path id="to-next" />. Tap <Label id="next" />.\n', '')
          .replace('<Cite id="code-has-six-digits" />', ''),
    },
    `${ARTICLE}  Cite: cites no claim: write <Cite id="claim-id" /> after each fact`,
  ],
  [
    'an article about no problem',
    { [ARTICLE]: replace('[code-refused]', '[]') },
    `${ARTICLE}:6  problems: has 0: write 1 to 3, best first`,
  ],
  [
    'an article about four problems',
    { [ARTICLE]: replace('[code-refused]', '[a, b, c, code-refused]') },
    `${ARTICLE}:6  problems: has 4: write 1 to 3, best first`,
  ],
  [
    'an article that names a problem twice',
    { [ARTICLE]: replace('[code-refused]', '[code-refused, code-refused]') },
    `${ARTICLE}:6  problems: names one twice: write each problem once`,
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
  [
    'an article that does not open with its steps',
    { [ARTICLE]: replace('## First', 'A word before.\n\n## First') },
    `${ARTICLE}:9  headings: has the headings "First", "Then": open with the first and write "First", "Then"`,
  ],
  [
    'an article with its parts in another order',
    {
      [ARTICLE]: (text) =>
        text.replace('## First', '## X').replace('## Then', '## First').replace('## X', '## Then'),
    },
    `${ARTICLE}:9  headings: has the headings "Then", "First": open with the first and write "First", "Then"`,
  ],
  [
    'an import among the words',
    { [ARTICLE]: replace('Done.', "import x from 'y'\n\nDone.") },
    `${ARTICLE}:16  content holds words only: remove the import, export or {braces}`,
  ],
  [
    'an expression among the words',
    { [ARTICLE]: replace('Done.', 'Done {1 + 1}.') },
    `${ARTICLE}:16  content holds words only: remove the import, export or {braces}`,
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
