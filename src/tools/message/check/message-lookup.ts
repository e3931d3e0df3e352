import { withoutInvisible } from '../../../text/invisible.ts';
import { findAddresses, judgeAddresses } from './page-addresses.ts';
import { lettersOf } from './message-letters.ts';
import { exactForm } from './screen-index.ts';
import type { ScreenIndex } from './screen-index.ts';
import type { Finding, MessageLookup } from './message-verdicts.ts';
import { matchWording, holdsFake } from './wording-match.ts';

export { UNKNOWN_REASONS, VERDICTS } from './message-verdicts.ts';
export type * from './message-verdicts.ts';
export { indexOf } from './screen-index.ts';
export type * from './screen-index.ts';

/** Only the beginning of a longer text is read, in UTF-16 units. A page of words with a message on it fits in. */
export const LONGEST_TEXT = 4_000;

/**
 * Says which screen a message or the address of a page belongs to.
 *
 * `exact` and `close` name one wording, `screen-known` a screen, `fake` a sentence that only fakes show, `unknown` nothing. Letters are compared alone, in
 * small, without accents, with one sign for every run of digits; so case, quotes, spaces, punctuation, codes and
 * countdowns make no difference. A wording is recognised when all of it stands in the text, when the text is a telling
 * part of it, or when nearly all of it stands among other words; one to three typing errors are allowed by its length.
 * Where two screens fit equally, the answer is `unknown` and never a guess.
 *
 * It throws nothing. Its work grows with the length of the text, times the fixed length of all that is known.
 *
 * @param typed - what was typed or pasted; only its first 4,000 UTF-16 units are read.
 * @returns the verdict; it carries nothing of what was typed but the host of an address.
 */
export function lookUpMessage(typed: string, index: ScreenIndex): MessageLookup {
  const readInPart = typed.length > LONGEST_TEXT;
  const text = typed.slice(0, LONGEST_TEXT);
  return { ...((readInPart ? undefined : findExact(text, index)) ?? find(text, index)), readInPart };
}

function findExact(text: string, index: ScreenIndex): Finding | undefined {
  const [found, ...more] = index.byText.get(exactForm(text)) ?? [];
  if (found === undefined) return undefined;
  const { screen, number, copiedByPhishing } = found;
  if (more.some((other) => other.screen !== screen)) return { verdict: 'unknown', reason: 'tie' };
  return { verdict: 'exact', screen, wording: number, copiedByPhishing };
}

function find(text: string, index: ScreenIndex): Finding {
  const found = findAddresses(text, index);
  const letters = lettersOf(found.rest, LONGEST_TEXT);
  // Whatever stands beside it, and at whatever address: who reads such words is at a fake.
  if (holdsFake(letters, index.fakes)) return { verdict: 'fake' };
  const page = judgeAddresses(found, index);
  if (page?.verdict === 'unknown' && page.reason === 'foreign-host') return page;
  const words = matchWording(letters, index);
  if (words.verdict !== 'unknown') return words;
  return page ?? withReason(words, text, letters.text);
}

/** Says more plainly why nothing was found where there was nothing to find. */
function withReason(unknown: Finding, text: string, letters: string): Finding {
  if (letters === '0') return { verdict: 'unknown', reason: 'digits' };
  const isEmpty = withoutInvisible(text).trim() === '';
  return isEmpty ? { verdict: 'unknown', reason: 'empty' } : unknown;
}
