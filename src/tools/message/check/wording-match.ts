import { candidatesOf, wholeCandidatesOf } from './wording-candidates.ts';
import type { Candidate } from './wording-candidates.ts';
import type { Letters } from './message-letters.ts';
import type { IndexedWording, ScreenIndex, WordingIndex } from './screen-index.ts';
import { MOST_SCREENS } from './message-verdicts.ts';
import type { Finding, WordingKnown } from './message-verdicts.ts';

/**
 * What follows a whole wording among other words can agree with a longer one by chance; from so many letters on it is
 * taken for the longer one.
 */
const SURELY_AHEAD = 6;
/** The same where the text ends there. */
const SURELY_AHEAD_AT_END = 3;
/** A second whole text counts where it is at least this share of the first; short ones stand in any sentence. */
const RIVAL_SHARE = 1 / 2;
/** Stands for what was taken out of a text: no letter is like it, and it is too long to be a typing error. */
const HOLE = '\n'.repeat(8);

/**
 * Finds the wording that a text shows, or the screen that its words belong to.
 *
 * The wording with the most letters in agreement wins. A whole wording is preferred to a part of another that agrees in
 * as many letters. Where two screens agree equally there is no answer, because either would be a guess.
 *
 * @param letters - what was typed, reduced to its letters.
 * @returns the finding; `unknown` with its reason where nothing can be told.
 */
export function matchWording(letters: Letters, index: ScreenIndex): Finding {
  const candidates = candidatesOf(letters, index);
  const wholes = best(candidates.filter(({ extent }) => extent === 'whole'));
  const parts = best(candidates.filter(({ extent }) => extent !== 'whole'));
  const [whole] = wholes;
  const [part] = parts;
  if (whole === undefined) return part === undefined ? NOTHING_FITS : fromParts(parts);
  const ahead = part !== undefined && parts.some(({ telling }) => telling) ? part.letters - whole.stretch : 0;
  if (ahead < 1 || (part?.extent === 'piece' && ahead < SURELY_AHEAD))
    return fromWholes(wholes, letters.text, index);
  // A letter or two more may be the beginning of a longer wording, or a slip of the finger.
  if (ahead < SURELY_AHEAD_AT_END && screensOf([...wholes, ...parts]).length > 1)
    return several('tie', [...parts, ...wholes]);
  return fromParts(parts);
}

/** Where a lone word that looks like an address is a text without its spaces. */
const SPELLED_LETTERS = 16;

/**
 * Finds the wording of which a text has all letters, and no other.
 *
 * @returns the finding, or `undefined` where the text is too short or belongs to several screens.
 */
export function spelledWording({ text }: Letters, index: WordingIndex): WordingKnown | undefined {
  if (text.length < SPELLED_LETTERS) return undefined;
  const [wording, ...more] = index.byLetters.get(text) ?? [];
  return wording === undefined || more.some(({ screen }) => screen !== wording.screen)
    ? undefined
    : wordingKnown(wording);
}

/** A shorter part of a fake sentence may begin or end a harmless one. */
const FAKE_SHARE = 3 / 4;

/**
 * Says whether a sentence that only fake pages were seen with stands in a text, as a whole or nearly so.
 *
 * @param letters - what was typed, reduced to its letters.
 */
export function holdsFake(letters: Letters, fakes: WordingIndex): boolean {
  return candidatesOf(letters, fakes).some(
    ({ extent, stretch, wording }) =>
      extent === 'whole' || stretch >= wording.letters.text.length * FAKE_SHARE,
  );
}

const NOTHING_FITS: Finding = { verdict: 'unknown', reason: 'nothing-fits' };

/** Those with the most letters in agreement. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const most = candidates.reduce((letters, candidate) => Math.max(letters, candidate.letters), 0);
  return candidates.filter(({ letters }) => letters === most);
}

function fromWholes(wholes: readonly Candidate[], letters: string, index: ScreenIndex): Finding {
  const [first] = wholes;
  if (first === undefined) return NOTHING_FITS;
  if (screensOf(wholes).length > 1) return several('tie', wholes);
  const rest = letters.slice(0, first.start) + HOLE + letters.slice(first.end);
  const others = wholeCandidatesOf(rest, index).filter(
    (candidate) =>
      candidate.wording.screen !== first.wording.screen && candidate.letters >= first.letters * RIVAL_SHARE,
  );
  if (others.length === 0) return wordingKnown(first.wording);
  return several('several', [first, ...others.sort((one, other) => other.letters - one.letters)]);
}

function fromParts(parts: readonly Candidate[]): Finding {
  const [first] = parts;
  if (first === undefined || !parts.some(({ telling, opening }) => telling || opening)) return NOTHING_FITS;
  if (screensOf(parts).length > 1) return several('tie', parts);
  if (parts.length === 1 && first.telling) return wordingKnown(first.wording);
  return {
    verdict: 'screen-known',
    by: 'words',
    screen: first.wording.screen,
    copiedByPhishing: parts.some(({ wording }) => wording.copiedByPhishing),
  };
}

/** The screens are named, best first. */
function several(reason: 'tie' | 'several', candidates: readonly Candidate[]): Finding {
  return { verdict: 'unknown', reason, screens: screensOf(candidates).slice(0, MOST_SCREENS) };
}

/** @returns what is said of one wording. */
export function wordingKnown({ screen, number, copiedByPhishing }: IndexedWording): WordingKnown {
  return { verdict: 'close', screen, wording: number, copiedByPhishing };
}

function screensOf(candidates: readonly Candidate[]): readonly string[] {
  return [...new Set(candidates.map(({ wording }) => wording.screen))];
}
