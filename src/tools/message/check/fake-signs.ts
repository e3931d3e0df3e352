import { lettersOf } from './message-letters.ts';
import type { Letters } from './message-letters.ts';

/**
 * The signs of a fake. `code`, `payment`, `demand` and `helper` are asked for by nobody but fakes, `name` is the name of
 * Instagram or Meta in letters of other alphabets or with an l for an I: each is enough. A deadline counts with a threat;
 * `bait`, and what `other` companies write, with a threat or a link.
 */
export const FAKE_SIGNS = [
  'name',
  'code',
  'payment',
  'demand',
  'helper',
  'deadline',
  'bait',
  'other',
] as const;

export type FakeSign = (typeof FAKE_SIGNS)[number];

/** Words by which a sign is known, by the kind of words. */
export const SIGN_WORDS = [
  'code',
  'payment',
  'demand',
  'helper',
  'deadline',
  'threat',
  'bait',
  'link',
  'other',
  'names',
] as const;

type SignWords = (typeof SIGN_WORDS)[number];

/**
 * Words and beginnings of words, in order and with other words between them where "…" stands. Of words with slashes
 * between them each may stand there.
 */
export type FakeSigns = Readonly<Partial<Record<SignWords, readonly string[]>>>;

/** The same, made ready. */
export type FakeSignIndex = ReadonlyMap<SignWords, readonly Phrase[]>;

/** Pieces of letters that follow each other. */
type Phrase = readonly string[];

/** So many letters may stand between the pieces of a phrase. */
const LETTERS_BETWEEN = 40;

/** Makes the words of the signs ready. */
export function fakeSignIndex(signs: FakeSigns): FakeSignIndex {
  return new Map(
    SIGN_WORDS.map((kind) => {
      const words = signs[kind] ?? [];
      return [kind, kind === 'names' ? words.map((name) => [name]) : words.flatMap(phrasesOf)];
    }),
  );
}

/** "send/give me" is "send me" and "give me". */
function phrasesOf(words: string): readonly Phrase[] {
  const each = words
    .split(' ')
    .reduce<string[]>(
      (begun, word) => begun.flatMap((before) => word.split('/').map((one) => `${before} ${one}`)),
      [''],
    );
  return each.map((phrase) => phrase.split('…').map((piece) => lettersOf(piece).text));
}

/**
 * Finds the signs of a fake in a text.
 *
 * @param text - as it was typed.
 * @param letters - the same, reduced to its letters.
 * @param leadsElsewhere - whether there is an address in it that is none of Instagram's.
 * @returns the signs that are enough for a verdict, alone or together; none where they are not.
 */
export function fakeSignsIn(
  text: string,
  letters: Letters,
  index: FakeSignIndex,
  leadsElsewhere: boolean,
): readonly FakeSign[] {
  const has = (kind: SignWords): boolean => (index.get(kind) ?? []).some((phrase) => holds(letters, phrase));
  const alone = (['code', 'payment', 'demand', 'helper'] as const).filter(has);
  const isThreat = has('threat');
  const isPressed = has('deadline') && isThreat;
  const isPushed = isThreat || leadsElsewhere || has('link');
  const isBait = isPushed && has('bait');
  const isOther = isPushed && has('other');
  const found: FakeSign[] = [
    ...(misspellsName(text, index) ? (['name'] as const) : []),
    ...alone,
    ...(isPressed ? (['deadline'] as const) : []),
    ...(isBait ? (['bait'] as const) : []),
    ...(isOther ? (['other'] as const) : []),
  ];
  return FAKE_SIGNS.filter((sign) => found.includes(sign));
}

/** Whether the pieces stand in the text in their order, each at the beginning of a word. */
function holds({ text, wordStarts }: Letters, phrase: Phrase): boolean {
  const [first = '', ...more] = phrase;
  if (first === '') return false;
  return wordStarts.some((start, at) => {
    if (!text.startsWith(first, start)) return false;
    let end = start + first.length;
    let next = at + 1;
    return more.every((piece) => {
      for (; (wordStarts[next] ?? Infinity) <= end + LETTERS_BETWEEN; next += 1) {
        const place = wordStarts[next] ?? 0;
        if (place < end || !text.startsWith(piece, place)) continue;
        end = place + piece.length;
        return true;
      }
      return false;
    });
  });
}

const WORD = /[\p{L}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
/** Letters of other alphabets that look like the letter, and what stands for an I or an m. */
const LOOKS: readonly (readonly [like: RegExp, letter: string])[] = [
  [/[аɑα]/gu, 'a'],
  [/[её]/gu, 'e'],
  [/[іӏι|1l]/gu, 'i'],
  [/[оοσ0]/gu, 'o'],
  [/[сϲ]/gu, 'c'],
  [/[тτ]/gu, 't'],
  [/[мΜ]/gu, 'm'],
  [/rn/gu, 'm'],
  [/[ѕ]/gu, 's'],
  [/[гᴦ]/gu, 'r'],
  [/[пηո]/gu, 'n'],
  [/[бԍ]/gu, 'g'],
  [/[кκ]/gu, 'k'],
  [/[ьЬβ]/gu, 'b'],
];

/**
 * Whether a word is a name of theirs in other letters: mixed alphabets, or an l or a 1 in the place of its I. A capital I
 * for an l, as in "Instagram" at the beginning of a word, is the name itself.
 */
function misspellsName(text: string, index: FakeSignIndex): boolean {
  const names = (index.get('names') ?? []).flat();
  return Array.from(text.normalize('NFC').matchAll(WORD), ([word]) => word).some((word) => {
    const small = word.toLowerCase();
    if (names.includes(small)) return false;
    const isMixed = FOREIGN.test(word);
    const isLForI = LATIN.test(word) && /^[l1|](?=nstagr)/u.test(small);
    if (!isMixed && !isLForI) return false;
    const plain = LOOKS.reduce((letters, [like, letter]) => letters.replace(like, letter), small);
    return names.some((name) => plain.startsWith(name.replaceAll('l', 'i')));
  });
}
