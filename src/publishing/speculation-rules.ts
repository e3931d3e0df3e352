import { defaultTreeAdapter as tree, html as names, type DefaultTreeAdapterTypes as Html } from 'parse5';
import type { FinishedPage } from './finished-pages.ts';
import { pageKind } from './policies.ts';

/**
 * Tells browsers which page may be fetched while a finger or button is still down on its link: any of this site but
 * the sealed ones. Conservative means just that press; no browser fetches for a link that is merely seen or passed,
 * and those that know these rules leave them aside when data is to be saved.
 *
 * @param pages - every finished page.
 * @param basePath - path below which the site is served; starts and ends with a slash.
 * @returns the rules as JSON, safe inside a `<script>` element.
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html#speculation-rules
 */
export function speculationRules(pages: readonly FinishedPage[], basePath: string): string {
  const sealed = pages
    .filter((page) => pageKind(page) === 'sealed')
    .map(({ address }) => `${basePath}${address.slice(1)}*`);
  const own = { href_matches: `${basePath}*` };
  const where = sealed.length === 0 ? own : { and: [own, { not: { href_matches: sealed } }] };
  return JSON.stringify({ prefetch: [{ where, eagerness: 'conservative' }] }).replace(/</gu, '\\u003c');
}

/**
 * Puts the rules into a page that may have them.
 *
 * @param rules - what {@link speculationRules} wrote.
 * @returns the page with the rules last in its body; a sealed page as it was.
 * @throws Error naming the page when its body does not end.
 */
export function withSpeculationRules(page: FinishedPage, rules: string): FinishedPage {
  if (pageKind(page) === 'sealed') return page;
  const end = page.html.lastIndexOf('</body>');
  if (end === -1) throw new Error(`${page.file}: has no </body>`);
  const markup = `<script type="speculationrules">${rules}</script>`;
  const script = tree.createElement('script', names.NS.HTML, [{ name: 'type', value: 'speculationrules' }]);
  tree.insertText(script, rules);
  return {
    ...page,
    html: page.html.slice(0, end) + markup + page.html.slice(end),
    // Parsing a thousand pages a second time takes longer than building a hundred.
    document: withLast(page.document, script) as Html.Document,
  };
}

/** Copies the way from the document to the body, with one element more at its end; all else is shared. */
function withLast(node: Html.ParentNode, last: Html.Element): Html.ParentNode {
  if ('tagName' in node && node.tagName === 'body')
    return { ...node, childNodes: [...node.childNodes, last] };
  const onTheWay = node.childNodes.map((child) =>
    tree.isElementNode(child) && ['html', 'body'].includes(child.tagName)
      ? (withLast(child, last) as Html.Element)
      : child,
  );
  return { ...node, childNodes: onTheWay };
}
