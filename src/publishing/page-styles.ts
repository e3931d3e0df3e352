import { generate, parse, walk, type CssNode, type List, type ListItem, type Selector } from 'css-tree';
import { defaultTreeAdapter as tree } from 'parse5';
import { elements, textOf, type FinishedPage } from './finished-pages.ts';
import { pageKind } from './policies.ts';
import { elementsByName, loosened, type ElementsByName, type LooseSelector } from './selector-matches.ts';

/* A page carries its styles, and they are a quarter of its bytes. Astro puts in all that the page's components may need;
   what no element of the page can meet is left out here. */

/** Many pages have the same styles. */
const selectorsOfStyles = new Map<string, readonly LooseSelector[]>();

/** @returns every selector of a style, each by itself, in the order in which it stands there. */
export function selectorsIn(css: string): readonly LooseSelector[] {
  const found = selectorsOfStyles.get(css) ?? listedSelectors(parse(css)).map(loosened);
  selectorsOfStyles.set(css, found);
  return found;
}

function listedSelectors(sheet: CssNode): Selector[] {
  const found: Selector[] = [];
  walk(sheet, function (this: { atrule: { name: string } | null }, node: CssNode) {
    // What stands in `@keyframes` are points in time.
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList' || this.atrule?.name === 'keyframes')
      return;
    for (const selector of node.prelude.children) if (selector.type === 'Selector') found.push(selector);
  });
  return found;
}

/** @returns whether no element of a page can meet a selector, whatever state it is in. */
export const isUnmet = ({ subject, matches }: LooseSelector, page: ElementsByName): boolean =>
  !(page.get(subject) ?? []).some(matches);

/**
 * Finds in a style what no element of a page can meet, whatever state it is in.
 *
 * @param css - as it stands in a `<style>`.
 * @param page - the page's elements.
 * @returns the places of these selectors among all of the style, and what was asked for instead of each.
 * @throws css-select's error where a selector is none.
 */
export function unmetSelectors(css: string, page: ElementsByName): ReadonlyMap<number, string> {
  return new Map(
    [...selectorsIn(css).entries()]
      .filter(([, selector]) => isUnmet(selector, page))
      .map(([place, { text }]) => [place, text]),
  );
}

/**
 * Leaves out the rules that no element of a page can meet.
 *
 * @param css - as it stands in a `<style>`.
 * @param page - the page's elements.
 * @returns the rest, without the blanks that mean nothing.
 * @throws css-select's error where a selector is none.
 */
export function withoutUnmet(css: string, page: ElementsByName): string {
  const places = [...unmetSelectors(css, page).keys()];
  const key = `${places.join(' ')} ${css}`;
  const rest = shortened.get(key) ?? without(places, css);
  shortened.set(key, rest);
  return rest;
}

const shortened = new Map<string, string>();

function without(places: readonly number[], css: string): string {
  const sheet = parse(css);
  const listed = listedSelectors(sheet);
  const unmet = new Set<CssNode | undefined>(places.map((place) => listed[place]));
  walk(sheet, {
    leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
      if (unmet.has(node)) list.remove(item);
      const inside = node.type === 'Rule' ? node.prelude : node.type === 'Atrule' ? node.block : null;
      if (inside !== null && inside.type !== 'Raw' && inside.children.isEmpty) list.remove(item);
    },
  });
  return generate(sheet);
}

/**
 * Leaves in a reading page the styles that it can use. The scripts of other pages make elements.
 *
 * @returns the page with shorter `<style>` elements.
 */
export function withOwnStyles(page: FinishedPage): FinishedPage {
  if (pageKind(page) !== 'reading') return page;
  const all = elements(page.document);
  const byName = elementsByName(all);
  const shorter = new Map<string, string>();
  // Parsing a thousand pages a second time takes longer than building a hundred: the tree is changed as the text is.
  for (const style of all) {
    if (style.tagName !== 'style') continue;
    const css = textOf(style);
    const own = withoutUnmet(css, byName);
    shorter.set(css, own);
    style.childNodes = [];
    tree.insertText(style, own);
  }
  return {
    ...page,
    html: page.html.replace(/(?<=<style>)[^]*?(?=<\/style>)/gu, (css) => shorter.get(css) ?? css),
  };
}
