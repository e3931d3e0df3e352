import { inARow } from './mailed-code.ts';

/** Services whose codes come by mail and text as Instagram's do, and whose messages say the name. */
const SERVICE =
  '(?:facebook|whatsapp|messenger|google|gmail|microsoft|apple|tiktok|telegram|snapchat|amazon|paypal|discord|steam|twitter|linkedin|yahoo|uber|netflix|nubank|mercado[^\\p{L}]+livre)';
const OF = '(?:account|confirmation|guard|id|login|recovery|security|verification|back-?up)';
/** "your Google verification code", "[TikTok] 123456 is your code", "código de verificação do WhatsApp". */
const NAMED: readonly RegExp[] = [
  inARow(`\\b${SERVICE}(?:[^\\p{L}0-9]+${OF}){0,3}`, 'code(?!\\p{L})'),
  inARow(`\\[${SERVICE}\\]`, '[0-9]'),
  inARow(
    'código(?:[^\\p{L}]+(?:de|da|sua|conta|segurança|acesso|verificação|confirmação|recuperação|reserva)){0,4}',
    '(?:do|da|de|del)',
    `${SERVICE}(?!\\p{L})`,
  ),
];
const INSTAGRAM = /instagram/iu;
const SOME_DIGITS = /[0-9]{2}/u;

/** Whether a text says that its code is another service's. One that names Instagram too is not told by its words. */
export function isNamedOther(text: string): boolean {
  return SOME_DIGITS.test(text) && !INSTAGRAM.test(text) && NAMED.some((words) => words.test(text));
}

/** Eleven signs by which Android hands a text to its app (SMS Retriever API), alone on the last line. */
const LAST_LINE = /[\r\n]\s{0,8}([A-Za-z0-9+/]{11})\s{0,8}$/u;
const WORD = /\p{L}{2}/u;

/** A text message without what its last line says to the phone alone. */
export function withoutAppHash(text: string): string {
  const found = LAST_LINE.exec(text);
  if (found === null) return text;
  const { index, 1: signs = '' } = found;
  const isHash = /[a-z]/u.test(signs) && /[A-Z]/u.test(signs) && WORD.test(text.slice(0, index));
  return isHash ? text.slice(0, index) : text;
}
