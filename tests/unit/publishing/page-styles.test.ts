import { expect, test } from 'playwright/test';
import { elements, finishedPage, textOf } from '../../../src/publishing/finished-pages.ts';
import { withOwnStyles, withoutUnmet } from '../../../src/publishing/page-styles.ts';
import { elementsByName } from '../../../src/publishing/selector-matches.ts';

const pageWith = (body: string, css = '', kind = 'reading') =>
  finishedPage(
    'a/index.html',
    `<!doctype html><html data-page-kind="${kind}"><head><style>${css}</style></head><body>${body}</body></html>`,
  );
const left = (css: string, body: string): string =>
  withoutUnmet(css, elementsByName(elements(pageWith(body).document)));

const BODY = '<main><ul class="rows"><li><a href="/">One</a></li></ul><details><p>Two</p></details></main>';

for (const [name, rule] of [
  ['an element', 'li{margin:0}'],
  ['a class', '.rows{margin:0}'],
  ['a state', 'a:hover{margin:0}'],
  ['what is drawn before it', '.rows>li:before{content:"a"}'],
  ['an attribute that comes and goes', 'details[open]{margin:0}'],
  ['what must not be there', 'li:not(.wide){margin:0}'],
  ['one of several', 'table,.rows{margin:0}'],
  ['a ground that all have', ':root{--a:1px}'],
] as const)
  test(`a rule for ${name} stays`, () => {
    expect(left(rule, BODY)).toBe(rule.replace('table,', ''));
  });

for (const [name, rule] of [
  ['an element that is not there', 'table{margin:0}'],
  ['a class that is not there', '.pairs>div:hover{margin:0}'],
  ['elements that stand otherwise', 'details>li{margin:0}'],
  ['a neighbour that is not there', 'ul+ul{margin:0}'],
  ['another value of a mark', '[data-letter=narrow]{margin:0}'],
] as const)
  test(`a rule for ${name} goes`, () => {
    expect(left(rule, BODY)).toBe('');
  });

test('a group of rules goes with its last rule, and points in time stay', () => {
  expect(left('@media print{table{margin:0}}@supports selector(:has(*)){table{margin:0}}', BODY)).toBe('');
  const turn = '@keyframes turn{from{rotate:0deg}to{rotate:90deg}}';
  expect(left(`@media print{table{margin:0}li{margin:0}}${turn}`, BODY)).toBe(
    `@media print{li{margin:0}}${turn}`,
  );
});

test('a page and its tree have the same styles', () => {
  const page = withOwnStyles(pageWith(BODY, 'li{margin:0}table{margin:0}'));
  expect(page.html).toContain('<style>li{margin:0}</style>');
  const [style] = elements(page.document).filter(({ tagName }) => tagName === 'style');
  expect(style === undefined ? '' : textOf(style)).toBe('li{margin:0}');
});

test('the page of a tool, whose script makes elements, keeps all of them', () => {
  const page = pageWith(BODY, 'table{margin:0}', 'tool');
  expect(withOwnStyles(page)).toBe(page);
});
