import { attribute, textOf, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { selectorsIn } from '../../src/publishing/page-styles.ts';
import { elementsByName, type LooseSelector } from '../../src/publishing/selector-matches.ts';
import { all, example } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

/** Classes that the styles of a page name. */
function styledIn(page: FinishedPage): Set<string> {
  const css = all(page, 'style').map(textOf).join('\n');
  // What stands between braces are values; a dot begins a class only in front of a name.
  const selectors = css.replaceAll(/\{[^{}]*\}/gu, ' ');
  return new Set([...selectors.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name = '']) => name));
}

/** Every rule of a site by the classes that it names, with what tells whether it would style an element of a page. */
type Rules = ReadonlyMap<string, readonly LooseSelector[]>;

function rulesByClass(styles: readonly string[]): Rules {
  const rules = new Map<string, LooseSelector[]>();
  for (const rule of new Set(styles.flatMap(selectorsIn)))
    for (const [, name = ''] of rule.text.matchAll(/\.([a-z][\w-]*)/giu))
      rules.set(name, [...(rules.get(name) ?? []), rule]);
  return rules;
}

/** Classes that stand on a page, have no style here, and would have one by the rules of other pages. */
function unstyled(page: FinishedPage, rules: Rules): string[] {
  const here = styledIn(page);
  const elements = elementsByName(all(page));
  const used = all(page).flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/u));
  const wouldStyle = ({ subject, matches }: LooseSelector) => (elements.get(subject) ?? []).some(matches);
  return [...new Set(used)]
    .filter((name) => !here.has(name) && (rules.get(name) ?? []).some(wouldStyle))
    .map((name) => `${page.address} has no style for .${name}`);
}

test('every page carries the styles of all that stands on it', () => {
  const rules = rulesByClass(pagesOfAllLanguages.flatMap((page) => all(page, 'style').map(textOf)));
  expect(rules.size).toBeGreaterThan(20);
  expect(pagesOfAllLanguages.flatMap((page) => unstyled(page, rules))).toEqual([]);
});

test('a class without its style is noticed', () => {
  const page = example('<style>.stop > .label{margin:.5em}</style><p class="stop boxes other">Words</p>');
  expect(styledIn(page)).toEqual(new Set(['stop', 'label']));
  const rules = rulesByClass(['.stop{margin:0}.boxes:hover{margin:0}.other > .label{margin:0}']);
  expect(unstyled(page, rules)).toEqual(['/example/ has no style for .boxes']);
});
