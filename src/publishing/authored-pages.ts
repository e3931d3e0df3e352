import { planAddress, questionAddress } from '../knowledge/diagnosis-addresses.ts';
import type { Library } from '../knowledge/library.ts';
import type { RulesData } from './rules-data.ts';
import type { AuthoredText } from './words.ts';

/** Where the words of a page stand, and whether the length of articles binds it. */
export interface AuthoredPage extends AuthoredText {
  readonly isArticle: boolean;
}

/**
 * Finds the author's text for every page that has one.
 *
 * @param library - articles, questions, guides and tools.
 * @param rules - the diagnosis and the messages.
 * @returns the texts by the address of their page.
 */
export function authoredPages(
  library: Library,
  { diagnosis, messages }: Pick<RulesData, 'diagnosis' | 'messages'>,
): Map<string, AuthoredPage> {
  const found = new Map<string, AuthoredPage>();
  for (const { path, kind, file, body, bodyLine } of library.pages) {
    found.set(path, { file, body, bodyLine, isArticle: kind === 'article' });
  }
  const tree = diagnosis.value;
  const whole = (source: { file: string; text: string }): AuthoredPage => ({
    file: source.file,
    body: source.text,
    bodyLine: 1,
    isArticle: false,
  });
  if (tree !== undefined) {
    for (const id of Object.keys(tree.questions)) found.set(questionAddress(tree, id), whole(diagnosis));
    for (const id of Object.keys(tree.plans)) found.set(planAddress(id), whole(diagnosis));
  }
  for (const id of messages.entries.keys()) found.set(`/messages/${id}/`, whole(messages));
  return found;
}
