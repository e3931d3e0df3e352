/** Words in a row, whatever signs stand between them. */
export function inARow(...words: readonly string[]): RegExp {
  return new RegExp(words.join('[^\\p{L}0-9]+'), 'iu');
}

/**
 * The subject of a mail with a code for a new password, as seen in public code. How many digits stand before the words
 * does not matter: whoever follows the advice has changed them.
 */
const SUBJECTS: readonly RegExp[] = [
  inARow('[0-9]\\p{L}*', 'is', 'your', 'instagram', 'recovery', 'code'),
  inARow('[0-9]\\p{L}*', 'é', '(?:o[^\\p{L}]+)?seu', 'código', 'de', 'recuperação', 'do', 'instagram'),
  inARow('[0-9]\\p{L}*', 'es', 'tu', 'código', 'de', 'recuperación', 'de', 'instagram'),
];
/** What such a mail says around its code, and what readers say of one. */
const AROUND: readonly RegExp[] = [
  inARow('reset', 'your', '(?:instagram[^\\p{L}]+)?password'),
  inARow('(?:change|new|forgot|forgotten)', '(?:my[^\\p{L}]+|your[^\\p{L}]+)?password'),
  inARow('password', 'reset'),
  inARow('(?:got|received)', 'a', 'request'),
  inARow('(?:emailed|e-?mailed|mailed)', '(?:me|you)'),
  inARow('(?:from|in|by)', '(?:an?[^\\p{L}]+|the[^\\p{L}]+|my[^\\p{L}]+|your[^\\p{L}]+)?e-?mail'),
  inARow('get', 'back', '(?:on|into)', '(?:instagram|your)'),
  inARow(
    '(?:redefinir|redefina|nova|esqueci|esqueceu)',
    '(?:a[^\\p{L}]+)?(?:sua[^\\p{L}]+|minha[^\\p{L}]+)?senha',
  ),
  inARow('(?:por|no|do)', '(?:meu[^\\p{L}]+|seu[^\\p{L}]+)?e-?mail'),
];
/** The lengths in which they are mailed, as words have spaces in them. */
const DIGITS = /(?:^|[^0-9])(?:[0-9]{6}|[0-9]{8}|[0-9]{10})(?![0-9])/u;
/** Who writes this means the list, whatever else is said. */
const BACKUP = /back-?up|reserva/iu;

/** Whether a text is about the code that Instagram mails for a new password: by its subject, or by the words around it. */
export function isMailedCode(text: string): boolean {
  if (SUBJECTS.some((subject) => subject.test(text))) return true;
  if (BACKUP.test(text) || !DIGITS.test(text.replace(/([0-9])[ -](?=[0-9])/gu, '$1'))) return false;
  return AROUND.some((words) => words.test(text));
}
