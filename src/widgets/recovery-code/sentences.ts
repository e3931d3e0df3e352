import type { Reading, RecoveryCodeCheck, WrongCharacter, WrongLength } from '../../checks/recovery-code.ts';
import { fill } from '../../knowledge/wording.ts';
import type { RecoveryCodeAnswers } from './texts.ts';

/** What is said about a check. */
export interface Said {
  readonly verdict: string;
  /** How the text was read. */
  readonly readAs?: string;
  /** Why it is so, and what was seen through. */
  readonly more: readonly string[];
}

/**
 * Says what a check found.
 *
 * @param check - the answer of the check.
 * @param texts - the sentences, with {places}.
 * @param language - BCP 47 tag, for lists of names.
 * @returns the sentences.
 */
export function sentencesFor(check: RecoveryCodeCheck, texts: RecoveryCodeAnswers, language: string): Said {
  if (check.verdict === 'not-a-code') return { verdict: texts.notACode[check.reason], more: [] };
  const verdict = texts.verdicts[check.verdict];
  if (!('readAs' in check)) return { verdict, more: [] };
  const sentence = check.verdict === 'lookalikes' ? texts.asDigits : texts.readAs;
  return {
    verdict,
    ...(check.readAs === '' ? {} : { readAs: fill(sentence, { code: check.readAs }) }),
    more: [
      ...(check.verdict === 'wrong-length' ? lengthSentences(check, texts) : []),
      ...(check.listNumberLeftOut ? [texts.listNumber] : []),
      ...scriptSentences(check, texts, language),
    ],
  };
}

/** Says which character is wrong, and what digit it looks like. */
export function placeOf(found: WrongCharacter, texts: RecoveryCodeAnswers): string {
  const { position, character, looksLike } = found;
  return looksLike === undefined
    ? fill(texts.otherPlace, { position, character })
    : fill(texts.place, { position, character, digit: looksLike });
}

function lengthSentences(check: WrongLength, texts: RecoveryCodeAnswers): readonly string[] {
  const reasons = check.reasons.map((reason) => texts.lengthReasons[reason]);
  // A spreadsheet's number does not have the digits of the code any more.
  if (check.reasons.includes('spreadsheet-number')) return reasons;
  return [fill(texts.count, { digits: check.digits }), ...reasons];
}

function scriptSentences(found: Reading, texts: RecoveryCodeAnswers, language: string): readonly string[] {
  if (found.scripts.length === 0) return [];
  const names = found.scripts.map((script) => texts.scriptNames[script]);
  return [
    fill(texts.scripts, { script: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) }),
  ];
}
