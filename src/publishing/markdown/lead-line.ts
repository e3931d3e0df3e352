import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inlineNodes } from '../../content-model/inline-words.ts';
import type { Content } from '../../content-model/read-content.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { sentencesOf } from '../../i18n/sentences.ts';
import type { AnsweringPage } from '../answering-pages.ts';
import { plainTree } from './plain-tree.ts';

/** A shorter beginning says nothing yet, such as "This is no error.". */
const SHORTEST = 40;

/**
 * Says in one line what a page is for: its lead, or the words with which its answer begins.
 *
 * @param page - the page.
 * @returns as few sentences as say something, without citations and links.
 */
export function leadLine(page: AnsweringPage, content: Content, strings: UiStrings): string {
  const opening = page.tree.children.find(({ type }) => type === 'paragraph');
  const says: Root['children'] =
    page.lead !== undefined
      ? [{ type: 'paragraph', children: inlineNodes(page.lead) }]
      : page.kind === 'question' && opening !== undefined
        ? [opening]
        : [{ type: 'paragraph', children: inlineNodes(page.description) }];
  const words = toString(
    plainTree(
      { type: 'root', children: says },
      { content, strings, numbers: new Map(), address: page.address, writeOut: (address) => address },
    ),
  );
  const sentences = sentencesOf(words.replace(/\s+/gu, ' '), content.language);
  return sentences.reduce((said, next) => (said.length < SHORTEST ? `${said} ${next}` : said), '').trim();
}
