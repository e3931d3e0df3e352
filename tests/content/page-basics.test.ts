import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { text } from '../support/facts.ts';
import { all, example, faultsOf, metas, titleOf, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

const DESCRIPTION = { least: 50, most: 200 };

/** What is wrong with one page, whatever stands on it. */
function faults(page: FinishedPage): string[] {
  const elements = all(page);
  const found: string[] = [];
  const html = all(page, 'html')[0];
  if (html === undefined || attribute(html, 'lang') !== 'en') found.push('does not say its language');
  if (!/^[^|]+$/u.test(titleOf(page).trim())) found.push('has not one title');

  const descriptions = metas(page, 'description');
  const { length } = descriptions[0] ?? '';
  if (descriptions.length !== 1) found.push(`has ${String(descriptions.length)} descriptions`);
  if (length < DESCRIPTION.least || length > DESCRIPTION.most) {
    found.push(`has a description of ${String(length)} characters`);
  }

  const headings = all(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
  if (levels.filter((level) => level === 1).length !== 1) found.push('has not one h1');
  levels.forEach((level, index) => {
    if (level > (levels[index - 1] ?? 0) + 1) found.push(`skips to h${String(level)}`);
  });
  for (const heading of headings) {
    if (words(heading) === '') found.push(`has an empty ${heading.tagName}`);
  }

  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  for (const id of repeated(ids)) found.push(`has the id ${id} twice`);
  for (const { tagName, attrs } of elements) {
    for (const { name } of attrs) {
      if (name === 'style' || name.startsWith('on')) found.push(`has <${tagName} ${name}>`);
    }
  }
  for (const promise of [text('site', 'independent'), text('site', 'noCode')]) {
    if (!words(page.document).includes(promise)) found.push(`does not say: ${promise}`);
  }
  return found;
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

test('every page has the basics of a page', () => {
  expect(faultsOf(pages, faults)).toEqual([]);
});

test('no two pages have the same title', () => {
  expect(repeated(pages.map(titleOf))).toEqual([]);
});

test('no two pages have the same description', () => {
  expect(repeated(pages.flatMap((page) => metas(page, 'description')))).toEqual([]);
});

const SOUND = `<!doctype html><html lang="en"><head><title>Codes</title>
<meta name="description" content="What to do when a code is refused, step by step, and why."></head>
<body><h1>Codes</h1><h2 id="first">First</h2><h3>Then</h3><h2>Last</h2>
<footer>${text('site', 'independent')} ${text('site', 'noCode')}</footer></body></html>`;

test('a sound page has no faults', () => {
  expect(faults(example(SOUND))).toEqual([]);
});

/** Each row: what is wrong, what is written instead of what, what the check says. */
const BAD_EXAMPLES: [string, string | RegExp, string, string][] = [
  ['no language', ' lang="en"', '', 'does not say its language'],
  ['another language', 'lang="en"', 'lang="de"', 'does not say its language'],
  ['no title', '<title>Codes</title>', '', 'has not one title'],
  ['an empty title', '<title>Codes', '<title>', 'has not one title'],
  ['two titles', '<title>', '<title>Old</title><title>', 'has not one title'],
  [
    'the title of a drawing alone',
    /<title>.*<\/title>/u,
    '<svg><title>Box</title></svg>',
    'has not one title',
  ],
  ['no description', /<meta[^>]*>/u, '', 'has 0 descriptions'],
  ['a short description', /content="[^"]*"/u, 'content="Codes."', 'has a description of 6 characters'],
  [
    'a long description',
    /content="[^"]*"/u,
    `content="${'x'.repeat(201)}"`,
    'has a description of 201 characters',
  ],
  ['no h1', '<h1>Codes</h1>', '', 'has not one h1'],
  ['two h1', '<h2>Last</h2>', '<h1>Last</h1>', 'has not one h1'],
  ['a skipped level', '<h2 id="first">First</h2>', '', 'skips to h3'],
  ['an empty heading', '<h2>Last', '<h2>', 'has an empty h2'],
  ['an id twice', '<h3>', '<h3 id="first">', 'has the id first twice'],
  ['a style attribute', '<h3>', '<h3 style="color:red">', 'has <h3 style>'],
  ['a handler attribute', '<h3>', '<h3 onclick="x()">', 'has <h3 onclick>'],
  [
    'nothing about whose site it is',
    text('site', 'independent'),
    '',
    `does not say: ${text('site', 'independent')}`,
  ],
];

for (const [name, from, to, fault] of BAD_EXAMPLES) {
  test(`a page with ${name} is refused`, () => {
    const spoiled = SOUND.replace(from, to);
    expect(spoiled).not.toBe(SOUND);
    expect(faults(example(spoiled))).toContain(fault);
  });
}

test('a repeated title or description is noticed', () => {
  expect(repeated(['a', 'b', 'a'])).toEqual(['a']);
});
