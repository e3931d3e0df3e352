import { fill } from '../../knowledge/wording.ts';
import { addressFor, type Asked } from './address.ts';
import type { Answer } from './engine.ts';

/** The sentences of the search page; {words in braces} are filled in. */
export type SearchTexts = Readonly<
  Record<
    | 'idle'
    | 'loading'
    | 'found'
    | 'foundOne'
    | 'none'
    | 'usual'
    | 'removed'
    | 'failed'
    | 'readAs'
    | 'change'
    | 'exactly',
    string
  >
>;

/** @returns a sentence that says what was found. */
export function sentenceFor(texts: SearchTexts, { ranked, isFallback }: Answer, words: string): string {
  const { none, foundOne, found } = texts;
  const count = ranked.length;
  const text = isFallback ? texts.usual : count === 0 ? none : count === 1 ? foundOne : found;
  return fill(text, { count, words });
}

/**
 * Shows which words were read as others, with a link that searches for them as they were typed.
 *
 * @param place - where to show it; hidden when every word was taken as it stands.
 * @param texts - the sentences.
 * @param answer - what was found.
 * @param asked - what was asked for.
 */
export function showCorrections(place: HTMLElement, texts: SearchTexts, answer: Answer, asked: Asked): void {
  const corrections = answer.query?.corrections ?? [];
  place.hidden = corrections.length === 0;
  if (place.hidden) return;
  const words = corrections.map((correction) => fill(texts.change, correction)).join(', ');
  const link = document.createElement('a');
  link.href = addressFor({ words: asked.words, exact: true });
  link.textContent = fill(texts.exactly, { words: asked.words });
  place.replaceChildren(fill(texts.readAs, { words }), ' ', link);
}
