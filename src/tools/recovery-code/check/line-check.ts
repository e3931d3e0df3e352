import { digitsIn, lengthOf, written } from './chunks.ts';
import type { Line } from './chunks.ts';
import { codesIn, isProse } from './code-groups.ts';
import { CODE_LENGTH } from './code-shape.ts';
import { holdsSetupKey, isOtherGroups } from './setup-key.ts';
import { asDigits, checkOne, notACode } from './single-code.ts';
import type { SingleCheck } from './recovery-code-verdicts.ts';

/** The answer for one code, with what is needed to put it into a list. */
export interface Finding {
  readonly check: SingleCheck;
  /** How many characters it has. */
  readonly length: number;
  /** Equal for the same code however it was written. Never leaves the check. */
  readonly key: string;
}

/** Codes by text of Google (`G-123456`) and Facebook (`FB-12345`), and backup codes of five and five, such as GitHub's. */
const OTHER_SERVICE = /^(?:G-[0-9]{6}|FB-[0-9]{5,8}|(?=.*[a-z])[a-z0-9]{5}-[a-z0-9]{5})$/iu;
/** For those who paste from a spreadsheet, which shows long numbers like `1.2345678E+07`. */
const SPREADSHEET_NUMBER = /^[0-9](?:[.,][0-9]{1,15})?E\+?[0-9]{1,2}$/iu;

/**
 * Judges one line of a text.
 *
 * @param counted - whether the text numbers its codes without any sign.
 * @returns what stands in it: mostly one finding, more where it holds several codes, none in words alone.
 */
export function checkLine(line: Line, counted = false): readonly Finding[] {
  const text = written(line);
  const whole = { length: lengthOf(line), key: text };
  if (holdsSetupKey(line)) return [{ check: { verdict: 'setup-key' }, ...whole }];
  if (OTHER_SERVICE.test(text) || isOtherGroups(line))
    return [{ check: notACode('other-service'), ...whole }];
  if (SPREADSHEET_NUMBER.test(text)) return [{ check: spreadsheetNumber(digitsIn(line)), ...whole }];
  const found = codesIn(line, counted).map((code) => ({
    check: checkOne(code),
    length: code.characters.length,
    key: asDigits(code.characters).join(''),
  }));
  return isProse(line) ? found.filter(({ check }) => hasShape(check)) : found;
}

/** Among words only what has the shape of something counts; a year or a house number does not. */
function hasShape(check: SingleCheck): boolean {
  if (check.verdict === 'wrong-length') return Math.abs(check.digits - CODE_LENGTH) === 1;
  if (check.verdict === 'lookalikes') return check.digits === CODE_LENGTH;
  return check.verdict !== 'not-a-code';
}

function spreadsheetNumber(digits: number): SingleCheck {
  const reasons = ['spreadsheet-number'] as const;
  return { verdict: 'wrong-length', readAs: '', digits, scripts: [], listNumberLeftOut: false, reasons };
}
