import type { Word } from './refang.ts';

/** First words of the lines that say who sent a mail, and who got it. */
export interface MailLines {
  readonly senders: readonly string[];
  readonly receivers: readonly string[];
}

/**
 * Whose address stands at a place of a text. `receiver`: on a line that says who got the mail. `aside`: after such a
 * word elsewhere, so perhaps the receiver. `open`: anywhere else.
 */
export type Part = 'sender' | 'receiver' | 'aside' | 'open';

/** A label that has grown together with the address after it. */
const GLUED = /^(\p{L}[\p{L}-]*:)(.+@.+)$/u;

/** Parts labels such as `To:` from an address that follows without a space. */
export function withLabelsApart(words: readonly Word[], lines: MailLines): readonly Word[] {
  return words.flatMap((word) => {
    const [, label, rest] = GLUED.exec(word.text) ?? [];
    if (label === undefined || rest === undefined || labelled(label, lines) === undefined) return [word];
    return [
      { ...word, text: label },
      { ...word, text: rest },
    ];
  });
}

/**
 * Says of each word of a line in which part of a mail it stands.
 *
 * @param words - the line, its labels apart.
 * @param goesOn - whether the line before named receivers and ended with a comma.
 * @returns one part for each word.
 */
export function partsOfLine(words: readonly Word[], lines: MailLines, goesOn: boolean): readonly Part[] {
  let part: Part = goesOn ? 'receiver' : 'open';
  let hasSender = false;
  return words.map(({ text }, place) => {
    if (text.endsWith(':')) {
      const label = labelled(text, lines);
      hasSender ||= label === 'sender';
      // In the middle of a sentence it may be "write to:".
      part = label === 'receiver' && place > 0 && !hasSender ? 'aside' : (label ?? 'open');
      return part;
    }
    const before = words[place - 1]?.text ?? '';
    const isAfterTo = isReceiverWord(before, lines) && (place === 1 || isAddress(words[place - 2]?.text));
    return part === 'open' && isAfterTo && isAddress(text) ? 'aside' : part;
  });
}

function labelled(text: string, { senders, receivers }: MailLines): 'sender' | 'receiver' | undefined {
  const label = text.slice(0, -1).toLowerCase();
  if (senders.includes(label)) return 'sender';
  return receivers.includes(label) ? 'receiver' : undefined;
}

function isReceiverWord(text: string, { receivers }: MailLines): boolean {
  return receivers.includes(text.toLowerCase());
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /[^@\s]@[^@\s]/u.test(text);
}
