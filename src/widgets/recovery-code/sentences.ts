import type { Reading, RecoveryCodeCheck, WrongCharacter } from '../../checks/recovery-code.ts';
import { fill } from '../../knowledge/wording.ts';
import type { RecoveryCodeAnswers } from './texts.ts';

/**
 * Says what a check found.
 *
 * @param check - the answer of the check.
 * @param texts - the sentences, with {places}.
 * @param language - BCP 47 tag, for lists of names.
 * @returns the verdict first, then how the text was read and why it is so.
 */
export function sentencesFor(
  check: RecoveryCodeCheck,
  texts: RecoveryCodeAnswers,
  language: string,
): readonly [string, ...string[]] {
  switch (check.verdict) {
    case 'not-a-code':
      return [texts.notACode[check.reason]];
    case 'looks-right':
    case 'six-digit-code':
      return [texts.verdicts[check.verdict], ...reading(check, texts.readAs, texts, language)];
    case 'lookalikes':
      return [texts.verdicts[check.verdict], ...reading(check, texts.asDigits, texts, language)];
    case 'wrong-length': {
      const counted = check.reasons.includes('spreadsheet-number') ? [] : [fill(texts.count, { digits: check.digits })];
      const reasons = check.reasons.map((reason) => texts.lengthReasons[reason]);
      return [texts.verdicts[check.verdict], ...counted, ...reading(check, texts.readAs, texts, language), ...reasons];
    }
    default:
      return [texts.verdicts[check.verdict]];
  }
}

/** Says which character is wrong, and what digit it looks like. */
export function placeOf(found: WrongCharacter, texts: RecoveryCodeAnswers): string {
  const { position, character, looksLike } = found;
  return looksLike === undefined
    ? fill(texts.otherPlace, { position, character })
    : fill(texts.place, { position, character, digit: looksLike });
}

function reading(found: Reading, sentence: string, texts: RecoveryCodeAnswers, language: string): readonly string[] {
  const names = found.scripts.map((script) => texts.scriptNames[script]);
  return [
    ...(found.readAs === '' ? [] : [fill(sentence, { code: found.readAs })]),
    ...(found.listNumberLeftOut ? [texts.listNumber] : []),
    ...(names.length === 0
      ? []
      : [fill(texts.scripts, { script: new Intl.ListFormat(language, { type: 'conjunction' }).format(names) })]),
  ];
}
