import { linesOf } from '../../recovery-code/check/chunks.ts';
import type { Line } from '../../recovery-code/check/chunks.ts';
import { checkLine } from '../../recovery-code/check/line-check.ts';
import { hasKeyLook, holdsKeyLink, holdsSetupKey } from '../../recovery-code/check/setup-key.ts';
import { tokenize } from '../../recovery-code/check/tokenizer.ts';
import { digitRuns } from './digit-runs.ts';
import { saysIdNumber, saysPassword } from './named-secrets.ts';
import { plainCharacters } from './plain-characters.ts';

/** What a text may hold that does not belong into a case file, most harmful first. */
export const SECRET_KINDS = [
  'setup-key',
  'password',
  'backup-code',
  'login-code',
  'card-number',
  'id-number',
] as const;

export type SecretKind = (typeof SECRET_KINDS)[number];

/** A longer field is not taken, in UTF-16 units. */
export const LONGEST_FIELD = 2_000;

/**
 * Looks for what is shaped like a secret: codes, setup keys, numbers of cards and identity papers, passwords that are
 * named as such. It judges shapes only, so it is wrong now and then, and whoever wrote the text decides.
 *
 * It throws nothing, and its work grows with the length of the text.
 *
 * @param text - a field of a case file.
 * @returns the kinds that were found, each once; nothing of the text itself.
 */
export function secretsIn(text: string): readonly SecretKind[] {
  const found = new Set<SecretKind>();
  const lines = linesOf(tokenize(text));
  if ([lines.flat(), ...lines].some(holdsCertainKey)) found.add('setup-key');
  if (lines.some(holdsMisreadCode)) found.add('backup-code');
  const plain = plainCharacters(text);
  for (const run of digitRuns(plain)) {
    const kind = kindOfRun(run.sizes, run.digits);
    if (kind !== undefined) found.add(kind);
  }
  if (holdsPaperNumber(plain) || saysIdNumber(text)) found.add('id-number');
  if (saysPassword(text)) found.add('password');
  return SECRET_KINDS.filter((kind) => found.has(kind));
}

/** Ordinary words in small letters are made of the signs of Base32 too, so a key must have a digit or capitals only. */
function holdsCertainKey(line: Line): boolean {
  return holdsKeyLink(line) || (holdsSetupKey(line) && hasKeyLook(line));
}

/** Eight characters of which one or two are letters that look like digits. */
function holdsMisreadCode(line: Line): boolean {
  return checkLine(line).some(
    ({ check }) => check.verdict === 'lookalikes' && check.digits === 8 && check.wrong.length <= 2,
  );
}

function kindOfRun(sizes: readonly number[], digits: string): SecretKind | undefined {
  const { length } = digits;
  if (length === 6) return 'login-code';
  // Seven digits are a backup code that lost one; nine can be one with the number of its line.
  if (length === 7 || length === 8 || isNumbered(sizes)) return 'backup-code';
  if (length < 9) return undefined;
  if (length >= 13 && length <= 19 && passesLuhn(digits)) return 'card-number';
  return isListOfCodes(sizes, length) ? 'backup-code' : 'id-number';
}

function isNumbered(sizes: readonly number[]): boolean {
  return /^(?:[12] 8|[12] 4 4)$/u.test(sizes.join(' '));
}

function isListOfCodes(sizes: readonly number[], length: number): boolean {
  return length >= 16 && length % 8 === 0 && sizes.every((size) => size === 4 || size % 8 === 0);
}

/**
 * The check digit of payment cards.
 *
 * @see ISO/IEC 7812-1, annex B
 */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const value = Number(digits[digits.length - 1 - place]);
    const weighed = place % 2 === 1 ? value * 2 : value;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0 && sum > 0;
}

const TOKEN = /[0-9A-Za-z]+/gu;
const PAPER_NUMBER = /^(?=.*[A-Z])[0-9A-Z]{7,15}$/u;
const FEWEST_DIGITS = 4;
/** The lines at the foot of a passport's page (ICAO Doc 9303): capitals, digits and fillers. */
const MACHINE_READABLE = /[0-9A-Z<]{20,}/gu;

/** Capitals and digits in one piece, as numbers of passports, identity cards and licences are. */
function holdsPaperNumber(plain: string): boolean {
  const isPaperNumber = (token: string): boolean =>
    PAPER_NUMBER.test(token) && token.replace(/[^0-9]/gu, '').length >= FEWEST_DIGITS;
  return (
    (plain.match(TOKEN) ?? []).some(isPaperNumber) ||
    (plain.match(MACHINE_READABLE) ?? []).some((line) => line.includes('<<'))
  );
}
