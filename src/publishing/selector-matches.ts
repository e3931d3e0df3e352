import { compile } from 'css-select';
import { parse, type Selector } from 'css-tree';
import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, textOf } from './finished-pages.ts';
import { looseSelector } from './loose-selector.ts';

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

/** A selector without what depends on how the page is used. */
export interface LooseSelector {
  readonly text: string;
  /** A name that each element has which it matches, as selectors write it; `*` where it names none. */
  readonly subject: string;
  readonly matches: Matches;
}

/** Elements of a page, by the names by which selectors ask for them. */
export type ElementsByName = ReadonlyMap<string, readonly Html.Element[]>;

/** @returns the elements of a page under `*`, their tag names, `.classes` and `#ids`. */
export function elementsByName(all: readonly Html.Element[]): ElementsByName {
  const found = new Map<string, Html.Element[]>([['*', [...all]]]);
  for (const element of all) {
    const classes = (attribute(element, 'class') ?? '').split(/\s+/u).map((name) => `.${name}`);
    for (const name of [element.tagName, `#${attribute(element, 'id') ?? ''}`, ...classes]) {
      const same = found.get(name);
      if (same === undefined) found.set(name, [element]);
      else same.push(element);
    }
  }
  return found;
}

const compiled = new Map<string, LooseSelector>();

/**
 * Makes ready a selector, to be asked for in pages.
 *
 * @throws css-select's error where it is none.
 */
export function loosened(selector: Selector): LooseSelector {
  const text = looseSelector(selector);
  const known = compiled.get(text);
  if (known !== undefined) return known;
  const matches = compile<Html.Node, Html.Element>(text, { adapter: PAGE_TREE, cacheResults: false });
  const made = { text, subject: subjectOf(parse(text, { context: 'selector' }) as Selector), matches };
  compiled.set(text, made);
  return made;
}

/** What stands behind the last sign such as `>` is said of the element itself. */
function subjectOf({ children }: Selector): string {
  const parts = children.toArray();
  const own = parts.slice(parts.map(({ type }) => type).lastIndexOf('Combinator') + 1);
  const names = own.map((part) => {
    if (part.type === 'ClassSelector') return `.${part.name}`;
    if (part.type === 'IdSelector') return `#${part.name}`;
    return part.type === 'TypeSelector' ? part.name : '*';
  });
  return names.find((name) => name !== '*') ?? '*';
}
