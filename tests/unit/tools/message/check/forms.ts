/** A way in which what people paste differs from what the screen says. */
export interface Form {
  readonly name: string;
  /** Every text that the form makes of a message. */
  readonly of: (message: string) => readonly string[];
}

const SURROUNDINGS = [
  'Instagram says: @',
  'I type the code and then I get "@" and nothing else. What now?',
  'pls help!! my phone shows @ since monday and i cant get in',
  'Me sale esto: «@». ¿Qué hago?',
  'Screenshot 3:\n\n@\n\nOK',
];
const DIGITS = ['7', '987654321', '000 000', '٣٤٥', 'XXXXXX'];
const SPACES = ['  ', '\u00A0', '\n', '\t', ' \u2009 ', ''];
const UNSEEN = ['\u200B', '\u200D', '\u2060', '\u00AD', '\u200E'];
const ENDS = ['.', '!!!', '…', ' ?', ' :-('];

/** Ten forms; each text that they make must be recognised. Cutting short is a form of its own (see `beginnings`). */
export const FORMS: readonly Form[] = [
  {
    name: 'in another letter case',
    of: (message) => [message.toUpperCase(), message.toLowerCase(), capitals(message)],
  },
  { name: 'with other spaces', of: (message) => SPACES.map((space) => message.replaceAll(' ', space)) },
  {
    name: 'with other quotes',
    of: (message) => [
      message.replaceAll("'", '’'),
      message.replaceAll("'", ''),
      `“${message}”`,
      `«${message}»`,
    ],
  },
  {
    name: 'with other digits',
    of: (message) => ['', ...DIGITS].map((digits) => message.replace(/\d+(?: \d+)*/gu, digits)),
  },
  {
    name: 'with a number behind it',
    of: (message) => [`${message} 42`, `${message} after 59s`, `${message} **12`],
  },
  {
    name: 'with words around it',
    of: (message) => SURROUNDINGS.map((words) => words.replace('@', () => message)),
  },
  {
    name: 'with another end',
    of: (message) => [unended(message), ...ENDS.map((end) => unended(message) + end)],
  },
  {
    name: 'with characters that nobody sees',
    of: (message) => UNSEEN.map((unseen) => Array.from(message).join(unseen)),
  },
  { name: 'with one typing error', of: typingErrors },
  {
    name: 'without its accents',
    of: (message) => [
      unaccented(message),
      unaccented(message).replaceAll('đ', 'd'),
      message.normalize('NFD'),
    ],
  },
];

/** Every beginning of a message, the longest first. */
export function beginnings(message: string): readonly string[] {
  return Array.from({ length: message.length - 1 }, (_, cut) => message.slice(0, message.length - 1 - cut));
}

function typingErrors(message: string): readonly string[] {
  return Array.from(message).flatMap((letter, at) => {
    const before = message.slice(0, at);
    const after = message.slice(at + 1);
    return [
      before + after,
      `${before}q${letter}${after}`,
      `${before}q${after}`,
      before + after.slice(0, 1) + letter + after.slice(1),
    ];
  });
}

function capitals(message: string): string {
  return message.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
}

function unended(message: string): string {
  return message.replace(/[\p{P}\s]+$/u, '');
}

function unaccented(message: string): string {
  return message.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}
