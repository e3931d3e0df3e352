import { withoutInvisible } from '../../../text/invisible.ts';
import { findAddresses, judgeAddresses } from './typed-addresses.ts';
import { fakeSignsIn } from './fake-signs.ts';
import { lettersOf } from './message-letters.ts';
import type { Letters } from './message-letters.ts';
import { methodsOn, rawNamesIn, withoutOffFields } from './raw-replies.ts';
import { exactForm } from './screen-index.ts';
import type { ScreenIndex } from './screen-index.ts';
import { LABEL_SHARE, sharedLabelIn } from './shared-labels.ts';
import { MOST_SCREENS } from './message-verdicts.ts';
import type { Finding, MessageLookup } from './message-verdicts.ts';
import { fitOfScreens } from './wording-candidates.ts';
import { matchWording, holdsFake, spelledWording, wordingKnown } from './wording-match.ts';

export { UNKNOWN_REASONS, VERDICTS } from './message-verdicts.ts';
export type * from './message-verdicts.ts';
export { indexOf } from './screen-index.ts';
export type * from './screen-index.ts';
export { FAKE_SIGNS } from './fake-signs.ts';
export type { FakeSign } from './fake-signs.ts';
export { METHODS } from './raw-replies.ts';
export { problemTopic } from './likely-topics.ts';
export type { TopicsKnown } from './likely-topics.ts';

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
  const screens = [...new Set([found, ...more].map(({ screen }) => screen))];
  if (screens.length > 1)
    return { verdict: 'unknown', reason: 'tie', screens: screens.slice(0, MOST_SCREENS) };
  return { ...wordingKnown(found), verdict: 'exact' };
}

function find(typed: string, index: ScreenIndex): Finding {
  const text = withoutOffFields(typed);
  const found = findAddresses(text, index);
  const letters = lettersOf(found.rest, LONGEST_TEXT);
  // Whatever stands beside it, and at whatever address: who reads such words is at a fake.
  const isKnown = holdsFake(letters, index.fakes);
  if (isKnown) return { verdict: 'fake', isKnown, signs: [] };
  const page = judgeAddresses(found, index);
  const isForeign = page?.verdict === 'unknown' && page.reason === 'foreign-host';
  // A fake may begin with real words; what it wants gives it away. A known text and nothing else is none.
  const isAllKnown = index.byLetters.has(letters.text) && !isForeign;
  const signs = isAllKnown ? [] : fakeSignsIn(found.rest, letters, index.signs, isForeign);
  if (signs.length > 0) return { verdict: 'fake', isKnown, signs };
  if (isForeign) return spelledWording(lettersOf(text, LONGEST_TEXT), index) ?? page;
  const words = judgeWords(found.rest, letters, index, isAllKnown);
  if (words.verdict !== 'unknown' || words.reason !== 'nothing-fits') return withMethods(words, text);
  // Of an address that tells no page, with words beside it, the words are what is not known.
  const isOfWords = page === undefined || (page.verdict === 'unknown' && letters.text.length >= WORDS_BESIDE);
  if (!isOfWords) return page;
  const topics = index.topicsOf(found.rest, fitOfScreens(letters, index));
  return topics.length > 0 ? { verdict: 'likely', topics } : withReason(words, text, letters.text);
}

/** So many letters beside an address are a message with a link in it. */
const WORDS_BESIDE = 12;

function judgeWords(rest: string, letters: Letters, index: ScreenIndex, isAllKnown: boolean): Finding {
  const [raw, ...more] = rawNamesIn(rest, index);
  if (raw !== undefined && more.length === 0) return wordingKnown(raw);
  if (raw !== undefined) {
    const screens = [raw, ...more].map(({ screen }) => screen);
    return { verdict: 'unknown', reason: 'several', screens: screens.slice(0, MOST_SCREENS) };
  }
  const words = matchWording(letters, index);
  // The name of a button is no part of a longer text; but it may be all of one.
  if (isAllKnown) return words;
  const share = words.verdict === 'unknown' ? LABEL_SHARE.withoutWords : LABEL_SHARE.alone;
  return sharedLabelIn(letters, index, share) ?? words;
}

/** A raw reply says which methods are on. */
function withMethods(finding: Finding, text: string): Finding {
  const methods = methodsOn(text);
  if (methods.length === 0 || (finding.verdict !== 'exact' && finding.verdict !== 'close')) return finding;
  return { ...finding, methods };
}

/** Says more plainly why nothing was found where there was nothing to find. */
function withReason(unknown: Finding, text: string, letters: string): Finding {
  if (letters === '0') return { verdict: 'unknown', reason: 'digits' };
  const isEmpty = withoutInvisible(text).trim() === '';
  return isEmpty ? { verdict: 'unknown', reason: 'empty' } : unknown;
}
