import { finishedPage, textOf, attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { inLanguage } from '../../src/content-model/routes.ts';
import { PUBLISHED_CODES } from '../../src/i18n/languages.ts';
import { all, faultsOf } from '../support/html.ts';
import { expect, pages, pagesOfAllLanguages, test } from '../support/site.ts';

/** Written here a second time, on purpose. */
const SEALED = PUBLISHED_CODES.flatMap((language) =>
  ['/tools/case-file/', '/tools/link/', '/tools/message/', '/tools/recovery-code/'].map((address) =>
    inLanguage(address, language),
  ),
).sort();

interface Rules {
  readonly prefetch?: readonly {
    readonly eagerness?: string;
    readonly where?: { readonly and?: readonly object[] };
  }[];
}

/** What is wrong with the rules by which a page lets others be fetched early. */
function faults(page: FinishedPage): string[] {
  const scripts = all(page, 'script').filter(
    (script) => attribute(script, 'type')?.toLowerCase() === 'speculationrules',
  );
  if (/<html[^>]* data-page-kind="sealed"/u.test(page.html))
    return scripts.length > 0 ? ['is sealed and has rules'] : [];
  const [script] = scripts;
  if (script === undefined || scripts.length > 1) return [`has ${String(scripts.length)} sets of rules`];
  const { prefetch = [], ...others } = JSON.parse(textOf(script)) as Rules;
  const found: string[] = Object.keys(others).map((name) => `has ${name} among its rules`);
  for (const { eagerness, where } of prefetch) {
    if (eagerness !== 'conservative') found.push('fetches before a press');
    const expected = [
      { href_matches: '/*' },
      { not: { href_matches: SEALED.map((address) => `${address}*`) } },
    ];
    if (JSON.stringify(where?.and) !== JSON.stringify(expected)) found.push('fetches other pages');
  }
  return prefetch.length === 1 ? found : [...found, 'has not one rule'];
}

test('every page but the sealed ones lets a pressed link be fetched, and never a sealed page', () => {
  expect(faultsOf(pagesOfAllLanguages, faults)).toEqual([]);
});

test('the sealed pages are those that the rules leave out', () => {
  const sealed = pagesOfAllLanguages.filter(({ html }) => /<html[^>]* data-page-kind="sealed"/u.test(html));
  expect(sealed.map(({ address }) => address)).toEqual(SEALED);
});

const SOUND = pages.find(({ address }) => address === '/')?.html ?? '';

for (const [name, spoil, fault] of [
  ['without rules', (html: string) => html.replace('"speculationrules"', '"other"'), 'has 0 sets of rules'],
  [
    'that is sealed and has them',
    (html: string) => html.replace('kind="reading"', 'kind="sealed"'),
    'is sealed and has rules',
  ],
  [
    'that fetches on sight',
    (html: string) => html.replace('conservative', 'moderate'),
    'fetches before a press',
  ],
  [
    'that fetches a sealed page',
    (html: string) => html.replace('/tools/link/*', '/x/*'),
    'fetches other pages',
  ],
  [
    'that runs pages early',
    (html: string) => html.replace('{"prefetch"', '{"prerender":[],"prefetch"'),
    'has prerender among its rules',
  ],
] as const) {
  test(`a page ${name} is refused`, () => {
    const html = spoil(SOUND);
    expect(html).not.toBe(SOUND);
    expect(faults(finishedPage('index.html', html))).toContain(fault);
  });
}
