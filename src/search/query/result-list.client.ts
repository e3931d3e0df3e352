import type { SearchPage } from '../search-data.ts';

/** Names of the kinds of page, in the reader's language. */
export type KindNames = Readonly<Record<string, string | undefined>>;

/**
 * Builds one line of the result list: title, kind, chapter, and a passage.
 *
 * @param page - what was found.
 * @param base - the path below which the site stands; starts and ends with a slash.
 * @param kindNames - the name for each kind.
 * @param excerpt - Pagefind's passage with the found words in `<mark>`; without one, what the page says it is about.
 * @returns a list item; nothing in it is parsed as HTML of this page.
 */
export function resultItem(
  page: SearchPage,
  base: string,
  kindNames: KindNames,
  excerpt?: string,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + page.url.replace(/^\//u, '');
  link.textContent = page.title;
  const label = document.createElement('div');
  label.className = 'label';
  const kind = document.createElement('b');
  kind.textContent = kindNames[page.kind] ?? '';
  label.append(kind);
  if (page.chapter !== undefined) label.append(` ${page.chapter}`);
  const passage = document.createElement('p');
  passage.append(...(excerpt === undefined ? [page.passage] : markedText(excerpt)));
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
