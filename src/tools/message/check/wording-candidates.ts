import { wordsIn } from './message-letters.ts';
import type { Letters } from './message-letters.ts';
import { bestPlace, longestRun } from './approximate-match.ts';
import { STRETCH, stretchesOf } from './screen-index.ts';
import type { IndexedWording, WordingIndex } from './screen-index.ts';
import type { Fit } from './likely-topics.ts';
import { namesIn, namingsIn, onlyName } from './namings.ts';

/** How a wording and a typed text agree. */
export interface Candidate {
  readonly wording: IndexedWording;
  /**
   * `whole`: all of the wording stands in the text. `cut`: all of the text stands in the wording. `piece`: they have a
   * stretch in common.
   */
  readonly extent: 'whole' | 'cut' | 'piece';
  /** Letters of the wording that the text has, typing errors overlooked. */
  readonly stretch: number;
  /** How well they agree: each typing error costs {@link LETTERS_LOST} letters. */
  readonly letters: number;
  /** Where the wording stands in the text; the whole text where it is a part of the wording. */
  readonly start: number;
  readonly end: number;
  /** Whether what stands there is enough to tell this wording. */
  readonly telling: boolean;
  /** Whether it is the beginning of the wording, and long enough to tell a screen. */
  readonly opening: boolean;
}

/** One typing error more is allowed from each of these numbers of letters on. */
const LETTERS_FOR_ERRORS = [8, 24, 40];
/** Among other words a shorter wording must stand without an error, or other words would be taken for it. */
const SHORT = 16;
/** What an error costs: so much that one more word of a longer wording does not make up for being another word. */
const LETTERS_LOST = 3;
/** A swap of two letters changes so many stretches. */
const STRETCHES_PER_ERROR = STRETCH + 1;
/** A beginning tells a wording however long the rest is. */
const TELLING_BEGINNING = { letters: 16, words: 4 };
/** A beginning tells a screen. */
const OPENING = { letters: 10, words: 2 };
/** A piece among other words must be nearly all of a wording. */
const TELLING_PIECE = { share: 2 / 3, words: 4, letters: 12 };

/**
 * Compares a text with every wording that has letters in common with it.
 *
 * A wording is compared closely only where enough stretches of four letters agree (the q-gram lemma: one error changes
 * at most five of them). So most texts are compared with few wordings or none, and the work is at most the length of
 * the text times the length of all wordings.
 *
 * A part of a wording does not fit where the text speaks of another secret than the wording's screen: "the code you
 * entered is incorrect" is no part of a refused password. Nor does a part from which just the name of the secret is
 * missing, where the text names it nowhere else. A text that says by which way its code comes fits no screen that says
 * another one.
 *
 * @returns how each wording fits; those that do not are left out.
 */
export function candidatesOf(letters: Letters, index: WordingIndex): readonly Candidate[] {
  const { text } = letters;
  const stretches = stretchesOf(text);
  const namings = namingsIn(letters, index.secretWords);
  const secret = onlyName(namings);
  const channels = namesIn(namingsIn(letters, index.channelWords));
  return sharedWith(stretches, index).flatMap(({ wording, shared }) => {
    const whole = wholeCandidate(text, wording, shared);
    if (whole !== undefined) return whole;
    if (!isFit(wording, secret, channels)) return [];
    const isNamed = wording.namings.some((own) => namings.some((typed) => typed.name === own.name));
    return (
      cutCandidate(text, wording, shared - stretches.size, isNamed) ??
      pieceCandidate(text, wording, shared, isNamed, agrees(wording, channels)) ??
      []
    );
  });
}

/**
 * Finds the wordings that stand in a text as a whole.
 *
 * @param text - letters of what was typed.
 * @returns where each of them stands.
 */
export function wholeCandidatesOf(text: string, index: WordingIndex): readonly Candidate[] {
  return sharedWith(stretchesOf(text), index).flatMap(
    ({ wording, shared }) => wholeCandidate(text, wording, shared) ?? [],
  );
}

/**
 * Compares the secret and the way that a text names with those of each screen, where it has none of their texts.
 *
 * @returns how a screen fits.
 */
export function fitOfScreens(letters: Letters, index: WordingIndex): (screen: string) => Fit {
  const secret = onlyName(namingsIn(letters, index.secretWords));
  const channels = namesIn(namingsIn(letters, index.channelWords));
  const fits = new Map<string, Fit>();
  for (const wording of index.wordings) {
    const isSame = agrees(wording, channels) || (secret !== undefined && secret === wording.secret);
    const fit = isFit(wording, secret, channels) ? (isSame ? 'same' : 'nothing') : 'other';
    if (fit !== 'nothing') fits.set(wording.screen, fit);
  }
  return (screen) => fits.get(screen) ?? 'nothing';
}

/** A text about one secret fits no screen about another, and so it is with the way by which a code comes. */
function isFit(wording: IndexedWording, secret: string | undefined, channels: ReadonlySet<string>): boolean {
  const isOtherSecret = secret !== undefined && wording.secret !== undefined && secret !== wording.secret;
  const isOtherWay = channels.size > 0 && wording.channels.size > 0 && !agrees(wording, channels);
  return !isOtherSecret && !isOtherWay;
}

function agrees(wording: IndexedWording, channels: ReadonlySet<string>): boolean {
  return [...channels].some((channel) => wording.channels.has(channel));
}

interface Shared {
  readonly wording: IndexedWording;
  /** How many stretches stand in both. */
  readonly shared: number;
}

function sharedWith(stretches: ReadonlySet<string>, index: WordingIndex): readonly Shared[] {
  const found = new Map<IndexedWording, number>();
  for (const stretch of stretches) {
    for (const wording of index.byStretch.get(stretch) ?? []) {
      found.set(wording, (found.get(wording) ?? 0) + 1);
    }
  }
  return Array.from(found, ([wording, shared]) => ({ wording, shared }));
}

function wholeCandidate(text: string, wording: IndexedWording, shared: number): Candidate | undefined {
  const own = wording.letters.text;
  const allowed = own.length < SHORT && text.length > own.length + 1 ? 0 : errorsAllowed(own);
  if (shared < wording.stretches - STRETCHES_PER_ERROR * allowed) return undefined;
  const place = bestPlace(own, text, allowed);
  if (place === undefined) return undefined;
  const { errors, start, end } = place;
  return {
    wording,
    extent: 'whole',
    ...agreement(own.length, errors),
    start,
    end,
    telling: true,
    opening: true,
  };
}

/**
 * `missing` is how many stretches of the text the wording does not have, as a negative number; `isNamed` whether the
 * text names the secret of the wording.
 */
function cutCandidate(
  text: string,
  wording: IndexedWording,
  missing: number,
  isNamed: boolean,
): Candidate | undefined {
  const own = wording.letters;
  const allowed = errorsAllowed(text);
  if (missing < -STRETCHES_PER_ERROR * allowed || text.length > own.text.length + allowed) return undefined;
  const place = bestPlace(text, own.text, allowed);
  if (place === undefined) return undefined;
  const { errors, start, end } = place;
  const isBeginning = start <= errors;
  if (!isBeginning && !isNamed && !namesItsSecret(wording, start, end)) return undefined;
  const size = { letters: end - start, words: wordsIn(own, start, end) };
  return {
    wording,
    extent: 'cut',
    ...agreement(size.letters, errors),
    start: 0,
    end: text.length,
    telling: size.letters * 2 > own.text.length || (isBeginning && reaches(size, TELLING_BEGINNING)),
    opening: isBeginning && reaches(size, OPENING),
  };
}

function pieceCandidate(
  text: string,
  wording: IndexedWording,
  shared: number,
  isNamed: boolean,
  isSameWay: boolean,
): Candidate | undefined {
  if (shared <= TELLING_PIECE.letters - STRETCH) return undefined;
  const own = wording.letters;
  const { length, end } = longestRun(own.text, text);
  if (length < TELLING_PIECE.letters) return undefined;
  if (!isNamed && !namesItsSecret(wording, end - length, end)) return undefined;
  const words = wordsIn(own, end - length, end);
  const telling = words >= TELLING_PIECE.words && length >= own.text.length * TELLING_PIECE.share;
  return {
    wording,
    extent: 'piece',
    ...agreement(length, 0),
    start: 0,
    end: text.length,
    telling,
    // The way by which the code comes is the telling word.
    opening: isSameWay && words >= TELLING_PIECE.words,
  };
}

/** Whether a stretch of a wording has the name of the secret in it that the wording is about, if it is about one. */
function namesItsSecret({ namings }: IndexedWording, start: number, end: number): boolean {
  return namings.length === 0 || namings.some((naming) => naming.start >= start && naming.end <= end);
}

function reaches(size: Size, least: Size): boolean {
  return size.letters >= least.letters && size.words >= least.words;
}

interface Size {
  readonly letters: number;
  readonly words: number;
}

function errorsAllowed(letters: string): number {
  return LETTERS_FOR_ERRORS.filter((least) => letters.length >= least).length;
}

function agreement(stretch: number, errors: number): { readonly stretch: number; readonly letters: number } {
  return { stretch, letters: stretch - LETTERS_LOST * errors };
}
