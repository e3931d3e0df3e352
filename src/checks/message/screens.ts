import { lettersOf } from './letters.ts';
import type { Letters } from './letters.ts';

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
}

/** Everything known, made ready to be looked up in. */
export interface ScreenIndex {
  readonly screens: readonly KnownScreen[];
  /** Domains of Instagram and Meta; everything below them counts. */
  readonly ownDomains: readonly string[];
  readonly wordings: readonly IndexedWording[];
  /** Wordings by their exact text. */
  readonly byText: ReadonlyMap<string, readonly IndexedWording[]>;
  /** Wordings by each stretch of letters in them. */
  readonly byStretch: ReadonlyMap<string, readonly IndexedWording[]>;
}

/** Letters in a stretch. Texts that share none have nothing in common. */
export const STRETCH = 4;

/**
 * Makes known screens ready to be looked up in.
 *
 * @param screens - what is known.
 * @param ownDomains - domains of Instagram and Meta, such as `instagram.com`.
 * @returns an index over all wordings.
 */
export function indexOf(screens: readonly KnownScreen[], ownDomains: readonly string[]): ScreenIndex {
  const byText = new Map<string, IndexedWording[]>();
  const byStretch = new Map<string, IndexedWording[]>();
  const wordings = screens.flatMap(({ id, wordings: texts }) =>
    texts.map(({ text, copiedByPhishing }, place) => {
      const letters = lettersOf(text);
      const stretches = stretchesOf(letters.text);
      const wording = { screen: id, number: place + 1, copiedByPhishing, letters, stretches: stretches.size };
      add(byText, exactForm(text), wording);
      for (const stretch of stretches) add(byStretch, stretch, wording);
      return wording;
    }),
  );
  return { screens, ownDomains, wordings, byText, byStretch };
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
