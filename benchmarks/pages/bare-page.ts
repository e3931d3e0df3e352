import { defaultTreeAdapter as tree, parse, serialize, type DefaultTreeAdapterTypes as Html } from 'parse5';

const LEFT_OUT: ReadonlySet<string> = new Set(['script', 'style', 'svg', 'template', 'meta', 'link']);
/** What makes text a heading, a link or a field, and no more. */
const KEPT_ATTRIBUTES: ReadonlySet<string> = new Set(['lang', 'href', 'type', 'id', 'for', 'alt']);

/**
 * Takes style and script out of a page: the same text under the same headings is left.
 *
 * @param html - a finished page.
 * @returns the bare page.
 */
export function barePage(html: string): string {
  const document = parse(html, { scriptingEnabled: false });
  strip(document);
  return serialize(document).replace(
    '<head>',
    '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">',
  );
}

function strip(node: Html.ParentNode): void {
  for (const child of [...node.childNodes]) {
    if (tree.isCommentNode(child)) tree.detachNode(child);
    if (!tree.isElementNode(child)) continue;
    if (LEFT_OUT.has(child.tagName)) tree.detachNode(child);
    else {
      child.attrs = child.attrs.filter(({ name }) => KEPT_ATTRIBUTES.has(name));
      strip(child);
    }
  }
}
