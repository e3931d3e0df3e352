import type {
  RecoveryCodeCheck,
  SeenThrough,
  WrongCharacter,
  WrongLength,
} from './check/recovery-code-check.ts';
import { interpolate, pluralText, readableList } from '../../i18n/format.ts';
import type { Tone } from '../kit/tone.ts';
import type { AdviceKind, RecoveryCodeAnswers } from './recovery-code-strings.ts';

/** The right shape is no promise, so it is not shown in green. */
export const TONES: Readonly<Partial<Record<RecoveryCodeCheck['verdict'], Tone>>> = {
  'looks-right': 'plain',
  empty: 'missing',
  'setup-key': 'stop',
  list: 'stop',
};

/** What is said about a check. */
export interface Said {
  /** The answer in a word; nothing where nothing was typed. */
  readonly word: string | undefined;
  readonly verdict: string;
  /** The first thing to do. */
  readonly action?: string;
  /** How the text was read, or where to look again. */
  readonly readAs?: string;
  /** Why it is so, and what was seen through. */
  readonly more: readonly string[];
}

/**
 * Says what a check found, and what to do first.
 *
 * @param check - the answer of the check.
 * @param texts - the sentences, with {places}.
 * @param language - BCP 47 tag, for lists of names.
 * @returns the sentences.
 */
export function sentencesFor(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers, language: string): Said {
  const kind = adviceKindOf(check);
  // Not every kind has an act.
  const action =
    kind === undefined ? undefined : (texts.actions as Partial<Record<AdviceKind, string>>)[kind];
  const readAs = readAsSentence(check, texts, language);
  return {
    word: kind === undefined ? undefined : texts.words[kind],
    verdict: check.verdict === 'not-a-code' ? texts.notACode[check.reason] : texts.verdicts[check.verdict],
    ...(action === undefined ? {} : { action }),
    ...(readAs === undefined ? {} : { readAs }),
    more: [
      ...(check.verdict === 'wrong-length' ? lengthSentences(check, texts) : []),
      ...('scripts' in check ? seenSentences(check, texts, language) : []),
    ],
  };
}

/** @returns under which name the advice for a check stands; undefined when there is none. */
export function adviceKindOf(check: RecoveryCodeCheck): AdviceKind | undefined {
  if (check.verdict === 'empty') return undefined;
  return check.verdict === 'not-a-code' && check.reason === 'mailed-code' ? 'mailed-code' : check.verdict;
}

function readAsSentence(
  check: RecoveryCodeCheck,
  texts: RecoveryCodeAnswers,
  language: string,
): string | undefined {
  if ('wrong' in check) return lookAgain(check.wrong, texts, language);
  return 'readAs' in check && check.readAs !== ''
    ? interpolate(texts.readAs, { code: check.readAs })
    : undefined;
}

/** Names the places of signs that are no digits; what they may stand for is not guessed. */
function lookAgain(
  wrong: readonly WrongCharacter[],
  texts: RecoveryCodeAnswers,
  language: string,
): string | undefined {
  if (wrong.length === 0) return undefined;
  const places = wrong.map(({ position, character }) =>
    interpolate(texts.wrongPlace, { position, character }),
  );
  return interpolate(pluralText(texts.lookAgain, wrong.length, language), {
    places: readableList(places, language),
  });
}

function lengthSentences(check: WrongLength, texts: RecoveryCodeAnswers): readonly string[] {
  const reasons = check.reasons.map((reason) => texts.lengthReasons[reason]);
  // A spreadsheet's number does not have the digits of the code any more.
  if (check.reasons.includes('spreadsheet-number')) return reasons;
  return [interpolate(texts.count, { digits: check.digits }), ...reasons];
}

function seenSentences(found: SeenThrough, texts: RecoveryCodeAnswers, language: string): readonly string[] {
  const scripts = found.scripts.map((script) => texts.scriptNames[script]);
  return [
    ...(found.listNumberLeftOut ? [texts.listNumber] : []),
    ...(scripts.length > 0 ? [interpolate(texts.scripts, { script: readableList(scripts, language) })] : []),
  ];
}
