import { attribute, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { all, example } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

/** Classes that the styles of a page name. */
function styledIn(page: FinishedPage): Set<string> {
  const css = all(page, 'style').map(textOf).join('\n');
  // What stands between braces are values; a dot begins a class only in front of a name.
  const selectors = css.replaceAll(/\{[^{}]*\}/gu, ' ');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name = '']) => name));
}

/** Classes that are styled on some page, stand on this one, and have no style here. */
function unstyled(page: FinishedPage, known: ReadonlySet<string>): string[] {
  const here = styledIn(page);
  const used = all(page).flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/u));
  return [...new Set(used)]
    .filter((name) => known.has(name) && !here.has(name))
    .map((name) => `${page.address} has no style for .${name}`);
}

test('every page carries the styles of all that stands on it', () => {
  const known = new Set(pagesOfAllLanguages.flatMap((page) => [...styledIn(page)]));
  expect(known.size).toBeGreaterThan(20);
  expect(pagesOfAllLanguages.flatMap((page) => unstyled(page, known))).toEqual([]);
});

test('a class without its style is noticed', () => {
  const page = example('<style>.stop > .label{margin:.5em}</style><p class="stop boxes other">Words</p>');
  expect(styledIn(page)).toEqual(new Set(['stop', 'label']));
  expect(unstyled(page, new Set(['stop', 'boxes']))).toEqual(['/example/ has no style for .boxes']);
});
