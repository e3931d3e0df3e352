import type { LanguageCode } from './languages.ts';

/** Words of English that sentences are held together by, and that none of the other languages has. */
const ENGLISH: ReadonlySet<string> = new Set([
  ...['the', 'and', 'you', 'your', 'with', 'that', 'this', 'these', 'from', 'when', 'have', 'which', 'what'],
  ...[
    'they',
    'there',
    'are',
    'of',
    'to',
    'it',
    'if',
    'does',
    'cannot',
    'because',
    'before',
    'after',
    'again',
  ],
]);
/** One such word may be a name's, two could be chance. */
const TELLING = 3;
/** So many words beside each other are no name. */
const LONGEST_NAME = 4;

/**
 * Tells whether a sentence was left in English.
 *
 * @param sentence - of a translation, without what screens say, which may be English.
 * @param language - of the translation.
 * @param english - the sentences of the same paragraph in English.
 * @returns the words by which it is told; `undefined` where it is none.
 */
export function leftoverEnglish(
  sentence: string,
  language: LanguageCode,
  english: readonly string[],
): string | undefined {
  const words = sentence.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  if (words.length >= LONGEST_NAME && english.includes(sentence)) return sentence;
  const telling = new Set(words.map((word) => word.toLowerCase()).filter((word) => ENGLISH.has(word)));
  if (telling.size >= TELLING) return [...telling].join(', ');
  if (new Intl.Locale(language).maximize().script === 'Latn') return undefined;
  return /(?:\p{Script=Latin}+[\s,]+){3,}\p{Script=Latin}+/u.exec(sentence)?.[0];
}
