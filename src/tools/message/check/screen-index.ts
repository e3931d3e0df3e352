import type { Wrapper } from '../../../text/wrapped-link.ts';
import { lettersOf } from './message-letters.ts';
import type { Letters } from './message-letters.ts';
import { namingsIn, onlySecret, secretWords } from './secret-namings.ts';
import type { Naming, Secrets, SecretWord } from './secret-namings.ts';

/** One exact text that a screen shows. */
export interface KnownWording {
  readonly text: string;
  /** Language of two letters, such as `en`. */
  readonly language: string;
  /** Whether phishing pages show this text too. */
  readonly copiedByPhishing: boolean;
}

/** The beginning of page addresses that tell a screen, such as `/challenge/` on `instagram.com`. */
export interface KnownAddress {
  readonly host: string;
  readonly path: string;
}

/** One screen or meaning with all that tells it. */
export interface KnownScreen {
  readonly id: string;
  readonly wordings: readonly KnownWording[];
  readonly addresses: readonly KnownAddress[];
}

/** A wording, made ready to be compared. */
export interface IndexedWording {
  /** Id of its screen. */
  readonly screen: string;
  /** Its place among the wordings of the screen, counted from 1. */
  readonly number: number;
  readonly copiedByPhishing: boolean;
  readonly letters: Letters;
  /** How many different stretches of {@link STRETCH} letters it has. */
  readonly stretches: number;
  /** Where it names a secret, such as a password or a code. */
  readonly namings: readonly Naming[];
  /** The one secret that the texts of its screen speak of, where it is one. */
  readonly secret?: string;
}

/** Wordings, made ready to be looked up in. */
export interface WordingIndex {
  readonly wordings: readonly IndexedWording[];
  /** Wordings by their exact text. */
  readonly byText: ReadonlyMap<string, readonly IndexedWording[]>;
  /** Wordings by each stretch of letters in them. */
  readonly byStretch: ReadonlyMap<string, readonly IndexedWording[]>;
  /** The words that name a secret. */
  readonly secretWords: readonly SecretWord[];
}

/** Everything known, made ready to be looked up in. */
export interface ScreenIndex extends WordingIndex {
  readonly screens: readonly KnownScreen[];
  /** Domains of Instagram and Meta; everything below them counts. */
  readonly ownDomains: readonly string[];
  /** Sentences that only fake pages were seen with. */
  readonly fakes: WordingIndex;
  /** Addresses that mail programs put around a link. */
  readonly wrappers: readonly Wrapper[];
}

/** What is known beside the screens. */
export interface KnownBeside {
  /** Domains of Instagram and Meta, such as `instagram.com`. */
  readonly ownDomains: readonly string[];
  /** Sentences that only fake pages were seen with. */
  readonly fakes?: readonly string[];
  /** The words that name a secret; texts about one are kept apart from screens about another. */
  readonly secrets?: Secrets;
  /** Addresses that mail programs put around a link. */
  readonly wrappers?: readonly Wrapper[];
}

/** Letters in a stretch. Texts that share none have nothing in common. */
export const STRETCH = 4;

/** Makes known screens ready to be looked up in. */
export function indexOf(
  screens: readonly KnownScreen[],
  { ownDomains, fakes = [], secrets = {}, wrappers = [] }: KnownBeside,
): ScreenIndex {
  const texts = fakes.map((text) => ({ text, language: '', copiedByPhishing: true }));
  return {
    screens,
    ownDomains,
    wrappers,
    fakes: wordingIndex([{ id: 'fake', wordings: texts, addresses: [] }], []),
    ...wordingIndex(screens, secretWords(secrets)),
  };
}

function wordingIndex(screens: readonly KnownScreen[], secrets: readonly SecretWord[]): WordingIndex {
  const byText = new Map<string, IndexedWording[]>();
  const byStretch = new Map<string, IndexedWording[]>();
  const wordings = screens.flatMap(({ id, wordings: texts }) => {
    const read = texts.map(({ text }) => lettersOf(text));
    const secret = onlySecret(read.flatMap((letters) => namingsIn(letters, secrets)));
    return texts.map(({ text, copiedByPhishing }, place) => {
      const letters = read[place] ?? lettersOf(text);
      const stretches = stretchesOf(letters.text);
      const wording = {
        screen: id,
        number: place + 1,
        copiedByPhishing,
        letters,
        stretches: stretches.size,
        namings: namingsIn(letters, secrets),
        ...(secret === undefined ? {} : { secret }),
      };
      add(byText, exactForm(text), wording);
      for (const stretch of stretches) add(byStretch, stretch, wording);
      return wording;
    });
  });
  return { wordings, byText, byStretch, secretWords: secrets };
}

/**
 * The form in which a text is compared to the letter: what Unicode counts as the same text (NFC, Unicode Standard
 * Annex #15), without what surrounds it.
 */
export function exactForm(text: string): string {
  return text.normalize('NFC').trim();
}

/** @returns every different stretch of {@link STRETCH} letters in a row. */
export function stretchesOf(letters: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = 0; start + STRETCH <= letters.length; start += 1) {
    found.add(letters.slice(start, start + STRETCH));
  }
  return found;
}

function add(map: Map<string, IndexedWording[]>, key: string, wording: IndexedWording): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [wording]);
  else found.push(wording);
}
