import { compile } from 'css-select';
import { generate, parse, walk, type CssNode, type List, type ListItem, type Selector } from 'css-tree';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, elements, textOf, type FinishedPage } from './finished-pages.ts';
import { looseSelector } from './loose-selector.ts';
import { pageKind } from './policies.ts';

/* A page carries its styles, and they are a quarter of its bytes. Astro puts in all that the page's components may need;
   what no element of the page can meet is left out here. */

type Options = NonNullable<Parameters<typeof compile<Html.Node, Html.Element>>[1]>;

/** How css-select finds its way in the tree of a page. */
const PAGE_TREE = {
  isTag: (node): node is Html.Element => tree.isElementNode(node),
  getAttributeValue: attribute,
  hasAttrib: (element, name) => attribute(element, name) !== undefined,
  getName: ({ tagName }) => tagName,
  getChildren: (node) => ('childNodes' in node ? node.childNodes : []),
  getParent: ({ parentNode }) => parentNode,
  getSiblings: (node) => ('parentNode' in node ? (node.parentNode?.childNodes ?? [node]) : [node]),
  // No selector of ours reads words, and none asks for several elements at once.
  getText: textOf,
  removeSubsets: (nodes) => nodes,
} satisfies Options['adapter'];

type Matches = (element: Html.Element) => boolean;

const compiled = new Map<string, Matches>();

/** @returns whether a selector, as text, matches an element. */
function matcherOf(selector: string): Matches {
  const matches =
    compiled.get(selector) ??
    compile<Html.Node, Html.Element>(selector, { adapter: PAGE_TREE, cacheResults: false });
  compiled.set(selector, matches);
  return matches;
}

/** Every selector of a style, each by itself, and the loose one beside it. */
function selectorsIn(sheet: CssNode): Map<Selector, string> {
  const found = new Map<Selector, string>();
  walk(sheet, function (this: { atrule: { name: string } | null }, node: CssNode) {
    // What stands in `@keyframes` are points in time.
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList' || this.atrule?.name === 'keyframes')
      return;
    for (const selector of node.prelude.children)
      if (selector.type === 'Selector') found.set(selector, looseSelector(selector));
  });
  return found;
}

/**
 * Finds in a style what no element of a page can meet, whatever state it is in.
 *
 * @param sheet - parsed.
 * @param all - every element of the page.
 * @returns the selectors, each with the loose one that was asked for, as text.
 * @throws css-select's error where a selector is none.
 */
export function unmetSelectors(sheet: CssNode, all: readonly Html.Element[]): Map<CssNode, string> {
  return new Map([...selectorsIn(sheet)].filter(([, loose]) => !all.some(matcherOf(loose))));
}

/**
 * Leaves out the rules that no element of a page can meet.
 *
 * @param css - as it stands in a `<style>`.
 * @param all - every element of the page.
 * @returns the rest, without the blanks that mean nothing.
 * @throws css-select's error where a selector is none.
 */
export function withoutUnmet(css: string, all: readonly Html.Element[]): string {
  const sheet = parse(css);
  const unmet = unmetSelectors(sheet, all);
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
  const shorter = new Map<string, string>();
  // Parsing a thousand pages a second time takes longer than building a hundred: the tree is changed as the text is.
  for (const style of all) {
    if (style.tagName !== 'style') continue;
    const css = textOf(style);
    const own = withoutUnmet(css, all);
    shorter.set(css, own);
    style.childNodes = [];
    tree.insertText(style, own);
  }
  return {
    ...page,
    html: page.html.replace(/(?<=<style>)[^]*?(?=<\/style>)/gu, (css) => shorter.get(css) ?? css),
  };
}
