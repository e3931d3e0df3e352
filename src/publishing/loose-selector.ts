import { generate, List, type CssNode, type Selector } from 'css-tree';

/** What an element is for as long as the page stands, however the page is used. */
const LASTING =
  /^(?:root|(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)|is|where|has|not)$/u;
/** Attributes that stay as they were served; others come and go, such as `hidden` and `open`. */
const KEPT = /^(?:data-.+|dir|lang|href|type|role)$/u;

const ANYTHING: CssNode = { type: 'TypeSelector', name: '*' };

const isState = (part: CssNode): boolean =>
  part.type === 'PseudoElementSelector' ||
  (part.type === 'PseudoClassSelector' && !LASTING.test(part.name)) ||
  (part.type === 'AttributeSelector' && !KEPT.test(part.name.name));

const childrenOf = (part: CssNode): CssNode[] =>
  'children' in part && part.children !== null ? [...part.children] : [];

const hasState = (part: CssNode): boolean => isState(part) || childrenOf(part).some(hasState);

const isNot = (part: CssNode): boolean => part.type === 'PseudoClassSelector' && part.name === 'not';

/**
 * Takes from a selector what depends on how a page is used, such as `:hover`, `:checked` or `::before`.
 *
 * @param selector - parsed; left as it is.
 * @returns a selector that matches whatever the given one may ever match, as text.
 */
export function looseSelector(selector: Selector): string {
  return generate(loosened(selector));
}

function loosened<Part extends CssNode>(part: Part): Part {
  const children = childrenOf(part);
  if (children.length === 0 || isNot(part)) return part;
  const loose = part.type === 'Selector' ? looseParts(children) : children.map(loosened);
  return { ...part, children: new List<CssNode>().fromArray(loose) };
}

function looseParts(parts: readonly CssNode[]): CssNode[] {
  const loose: CssNode[] = [];
  // Where nothing is left of what stood beside a sign such as `>`, anything may stand.
  const nothingYet = (): boolean => loose.length === 0 || loose.at(-1)?.type === 'Combinator';
  for (const part of parts) {
    // A state within `:not` would rule out more without what is ruled out.
    if (isState(part) || (isNot(part) && hasState(part))) continue;
    if (part.type === 'Combinator' && nothingYet()) loose.push(ANYTHING);
    loose.push(loosened(part));
  }
  if (nothingYet()) loose.push(ANYTHING);
  return loose;
}
