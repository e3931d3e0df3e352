import type { LanguageCode } from '../../i18n/languages.ts';
import { tokensOf } from '../tokens.ts';

/** A part of a text: a word that was looked for, or what stands between such words. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

const WORDS = /[\p{L}\p{M}\p{Nd}]+/gu;
const SENTENCE_END = /([.!?]) /gu;
/** A passage is read at a glance, and says more than a heading. */
const PASSAGE_LENGTH = { least: 40, most: 180 };
/** Two words that a page's markup put side by side: "lockedYou". */
const GLUED = /\p{Ll}\p{Lu}\p{Ll}/u;

/**
 * Finds the words of a query in a text.
 *
 * @param text - as it is shown.
 * @param stems - of the words that were looked for.
 * @param language - that of the text.
 * @returns the text in parts; joined they are the text.
 */
export function markedParts(text: string, stems: ReadonlySet<string>, language: LanguageCode): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORDS)) {
    if (!tokensOf(word, language).some(({ stem }) => stems.has(stem))) continue;
    if (index > end) parts.push({ text: text.slice(end, index), marked: false });
    parts.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

/**
 * Chooses the sentence of a page that says most of what was looked for.
 *
 * @param content - the page's text, sentence after sentence.
 * @param stems - of the words that were looked for.
 * @param language - that of the text.
 * @returns a whole sentence; nothing where none is fit to be read by itself.
 */
export function passageOf(
  content: string,
  stems: ReadonlySet<string>,
  language: LanguageCode,
): string | undefined {
  let best: { readonly sentence: string; readonly words: number } | undefined;
  for (const sentence of content.replace(SENTENCE_END, '$1\n').split('\n')) {
    const { length } = sentence;
    if (length < PASSAGE_LENGTH.least || length > PASSAGE_LENGTH.most) continue;
    if (GLUED.test(sentence) || !/^\p{Lu}.*[.!?]$/su.test(sentence)) continue;
    const found = tokensOf(sentence, language).filter(({ stem }) => stems.has(stem));
    const words = new Set(found.map(({ stem }) => stem)).size;
    if (words > (best?.words ?? 0)) best = { sentence, words };
  }
  return best?.sentence;
}
