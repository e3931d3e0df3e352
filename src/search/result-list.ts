import type { FoundPage } from './pagefind.ts';

/** Names of the kinds of page, in the reader's language. */
export type KindNames = Readonly<Record<string, string | undefined>>;

/**
 * Builds one line of the result list: title, kind, chapter, and the passage with the found words marked.
 *
 * @param page - what was found.
 * @param kindNames - the name for each kind.
 * @returns a list item; nothing in it is parsed as HTML of this page.
 */
export function resultItem(page: FoundPage, kindNames: KindNames): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.textContent = page.meta['title'] ?? page.url;
  const label = document.createElement('div');
  label.className = 'label';
  const kind = document.createElement('b');
  kind.textContent = kindNames[page.meta['kind'] ?? 'page'] ?? '';
  label.append(kind);
  if (page.meta['chapter'] !== undefined) label.append(` ${page.meta['chapter']}`);
  const passage = document.createElement('p');
  passage.append(...markedText(page.excerpt));
  item.append(link, label, passage);
  return item;
}

/** Takes text and marks out of an excerpt; any other markup counts as its text. */
function markedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof Element) || node.tagName !== 'MARK')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
