import { withoutInvisible } from '../../../text/invisible.ts';
import { withoutDates } from './digit-runs.ts';

/** Words for a password in the languages of many readers, in small letters. */
const PASSWORD_WORDS = [
  'password',
  'passwort',
  'passwd',
  'passcode',
  'passphrase',
  'pass',
  'pwd',
  'pin',
  'kennwort',
  'contraseña',
  'clave',
  'senha',
  'mot de passe',
  'şifre',
  'parola',
  'hasło',
  'kata sandi',
  'sandi',
  'mật khẩu',
  'пароль',
  'पासवर्ड',
  'كلمة المرور',
  'كلمة السر',
  '密码',
  '密碼',
  'パスワード',
  '비밀번호',
];

/** Words for papers that carry a number, in small letters. */
const PAPER_WORDS = [
  'passport',
  'identity card',
  'id card',
  'id number',
  'id no',
  'driving licence',
  "driver's license",
  'licence number',
  'license number',
  'social security',
  'ssn',
  'reisepass',
  'ausweis',
  'pasaporte',
  'passaporto',
  'passeport',
  'dni',
  'cpf',
  'aadhaar',
];

const NOT_A_LETTER = '(?:^|[^\\p{L}\\p{N}])';
/** A word for a password, a colon or an equals sign, and something behind it. */
const PASSWORD_NAMED = new RegExp(
  `${NOT_A_LETTER}(?:${PASSWORD_WORDS.join('|')})[ \\t]*[:=][ \\t]*\\S{3}`,
  'u',
);
/** Without a colon it must look like no word: `my password is hunter2`. */
const PASSWORD_SAID = new RegExp(
  `${NOT_A_LETTER}(?:${PASSWORD_WORDS.join('|')}) (?:is|was)[ \\t]+(\\S{1,60})`,
  'gu',
);
const PAPER_NAMED = new RegExp(
  `${NOT_A_LETTER}(?:${PAPER_WORDS.join('|')})(?:[ \\t]+(?:no|nr|number|is|was))*[ \\t.:#=]{0,4}([\\p{L}\\p{N}-]{5,20})(?![\\p{L}\\p{N}])`,
  'gu',
);
const DIGIT = /\p{Nd}/u;
const LETTER = /\p{L}/u;

/**
 * Whether a text names a password and then says it.
 *
 * @param text - a field of a case file.
 * @returns whether something stands where a password would.
 */
export function saysPassword(text: string): boolean {
  const plain = folded(text);
  return (
    PASSWORD_NAMED.test(plain) ||
    [...plain.matchAll(PASSWORD_SAID)].some(([, said = '']) => DIGIT.test(said) && LETTER.test(said))
  );
}

/**
 * Whether a text names an identity paper and then its number.
 *
 * @param text - a field of a case file.
 * @returns whether a number stands behind the name.
 */
export function saysIdNumber(text: string): boolean {
  return [...withoutDates(folded(text)).matchAll(PAPER_NAMED)].some(([, number = '']) => DIGIT.test(number));
}

/** Compatibility forms such as a wide colon become plain ones (Unicode Standard Annex #15). */
function folded(text: string): string {
  return withoutInvisible(text.normalize('NFKC').toLowerCase());
}
