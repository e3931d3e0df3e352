import type { SearchPage } from '../search-data.ts';
import type { TextPart } from './marked-words.ts';

/** Names of the kinds of page, in the reader's language. */
export type KindNames = Readonly<Record<string, string | undefined>>;

/** What every line of the list needs. */
export interface ListTexts {
  readonly kind: KindNames;
  /** Stands before a page's first step. */
  readonly first: string;
}

/** The words of one line, taken apart at those that were looked for. */
export interface ItemWords {
  /** Who the page is for. */
  readonly lead: readonly TextPart[];
  /** What it says to do first. */
  readonly firstStep?: readonly TextPart[] | undefined;
  /** A sentence of it that says more of what was looked for. */
  readonly passage?: readonly TextPart[] | undefined;
}

/**
 * Builds one line of the result list: title, kind, chapter, who the page is for, and its first step.
 *
 * @param page - what was found.
 * @param base - the path below which the site stands; starts and ends with a slash.
 * @param texts - what stands around the page's own words.
 * @param words - the page's own words.
 * @returns a list item; nothing in it is parsed as HTML.
 */
export function resultItem(
  page: SearchPage,
  base: string,
  texts: ListTexts,
  words: ItemWords,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = base + page.url.replace(/^\//u, '');
  link.textContent = page.title;
  const label = document.createElement('div');
  label.className = 'label';
  const kind = document.createElement('b');
  kind.textContent = texts.kind[page.kind] ?? '';
  label.append(kind);
  if (page.chapter !== undefined) label.append(` ${page.chapter}`);
  item.append(link, label, paragraph(words.lead));
  if (words.passage !== undefined) item.append(paragraph(words.passage));
  if (words.firstStep !== undefined) item.append(paragraph(words.firstStep, `${texts.first} `));
  return item;
}

function paragraph(parts: readonly TextPart[], before = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  if (before !== '') {
    const label = document.createElement('b');
    label.textContent = before;
    element.append(label);
  }
  for (const { text, marked } of parts) {
    if (!marked) {
      element.append(text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = text;
    element.append(mark);
  }
  return element;
}
