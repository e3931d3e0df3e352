import { interpolate, pluralText, type PluralTexts } from '../../i18n/format.ts';
import { addressFor, type Asked } from './search-address.client.ts';
import type { Answer } from './search-engine.client.ts';

/** The sentences of the search page; {words in braces} are filled in. */
export type SearchTexts = Readonly<
  Record<
    'idle' | 'loading' | 'none' | 'usual' | 'ofKind' | 'removed' | 'failed' | 'readAs' | 'change' | 'exactly',
    string
  > & { found: PluralTexts }
>;

/**
 * Says what was found.
 *
 * @param texts - the sentences.
 * @param answer - what was found.
 * @param words - what was asked for.
 * @param language - that of the sentences, as a BCP 47 tag.
 * @param chosen - how many of them are of the one kind that is shown, and its name.
 */
export function sentenceFor(
  texts: SearchTexts,
  { ranked, isFallback }: Answer,
  words: string,
  language: string,
  chosen?: { readonly count: number; readonly kind: string },
): string {
  const { none, found } = texts;
  const count = ranked.length;
  if (chosen !== undefined) return interpolate(texts.ofKind, { all: count, ...chosen, words });
  const text = isFallback ? texts.usual : count === 0 ? none : pluralText(found, count, language);
  return interpolate(text, { count, words });
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
  const words = corrections.map((correction) => interpolate(texts.change, correction)).join(', ');
  const link = document.createElement('a');
  link.href = addressFor({ words: asked.words, exact: true });
  link.textContent = interpolate(texts.exactly, { words: asked.words });
  place.replaceChildren(interpolate(texts.readAs, { words }), ' ', link);
}
