import { isInvisible } from '../../../text/invisible.ts';

/** A text reduced to what tells it: small letters without accents, and one `0` for every run of digits. */
export interface Letters {
  /** Letters in a row, without spaces and punctuation. */
  readonly text: string;
  /** Places in `text` at which a word begins, in their order. */
  readonly wordStarts: readonly number[];
}

/** Stands for digits, however many: a code, a countdown, the end of a phone number. */
const DIGITS = '0';

/** Make no other word of a word, and are often left out. */
const ACCENT_OR_APOSTROPHE = /^[\p{M}'\u2018\u2019\u02BC\u00B4`]$/u;
const LETTER = /^\p{L}$/u;
const DIGIT = /^\p{N}$/u;

/** Letters whose stroke or ligature Unicode does not take apart. */
const PLAIN_FORMS: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ð', 'd'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
]);

/**
 * Reduces a text to its letters, so that case, accents, spaces, quotes, punctuation and digits make no difference.
 *
 * Compatibility normalisation (NFKC, Unicode Standard Annex #15) makes full-width and styled letters plain; canonical
 * decomposition (NFD) sets accents apart, which are then left out. Two and more `x` stand for digits somebody hid.
 *
 * @param text - any text, lone surrogates and all.
 * @param longest - how many letters to read at most, for texts that normalisation makes longer.
 * @returns its letters and where its words begin.
 */
export function lettersOf(text: string, longest = Infinity): Letters {
  const plain = text.normalize('NFKC').toLowerCase().replace(/x{2,}/gu, DIGITS).normalize('NFD');
  const wordStarts: number[] = [];
  let letters = '';
  let last = '';
  let inWord = false;
  for (const point of plain) {
    if (letters.length >= longest) break;
    if (isInvisible(point) || ACCENT_OR_APOSTROPHE.test(point)) continue;
    const letter = letterOf(point);
    if (letter === '') inWord = false;
    // A code in two halves is one run of digits.
    else if (letter !== DIGITS || last !== DIGITS) {
      if (!inWord) wordStarts.push(letters.length);
      inWord = true;
      letters += letter;
      last = letter;
    }
  }
  return { text: letters, wordStarts };
}

/**
 * Counts the words of which at least the beginning lies in a stretch.
 *
 * @param start - place of the stretch's first letter.
 * @param end - place after its last.
 * @returns how many words begin in it.
 */
export function wordsIn(letters: Letters, start: number, end: number): number {
  return letters.wordStarts.filter((place) => place >= start && place < end).length;
}

function letterOf(point: string): string {
  if (DIGIT.test(point)) return DIGITS;
  return LETTER.test(point) ? (PLAIN_FORMS.get(point) ?? point) : '';
}
