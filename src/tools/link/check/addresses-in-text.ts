import { withoutSurroundings } from '../../../text/web-address.ts';
import { candidateIn, mailIn } from './address-candidate.ts';
import type { Candidate, MailCandidate } from './address-candidate.ts';
import { partsOfLine, withLabelsApart } from './mail-lines.ts';
import type { MailLines, Part } from './mail-lines.ts';
import type { Word } from './refang.ts';

/** What was found in a text. */
export interface Found {
  readonly candidates: readonly Candidate[];
  /** Whether other words stand beside them. */
  readonly amongWords: boolean;
}

/** `Name <name@host>`, the part in brackets; nothing of the name, or its end, may stand in the same word. */
const IN_BRACKETS = /^([^<>]*)<([^<>]+@[^<>]+)>?[^<>@]*$/u;
/** A display name is no longer. */
const MOST_WORDS = 12;

/**
 * Finds the addresses in a text.
 *
 * @returns what can be judged, in order; the display name of a sender belongs to its address.
 */
export function candidatesIn(written: readonly (readonly Word[])[], mailLines: MailLines): Found {
  const lines = written.map((words) => withLabelsApart(words, mailLines));
  const standsAlone = lines.length === 1 && lines[0]?.length === 1;
  const used = new Set<Word>();
  let goesOn = false;
  const candidates = lines.flatMap((words) => {
    const parts = partsOfLine(words, mailLines, goesOn);
    goesOn = parts.at(-1) === 'receiver' && words.at(-1)?.text.endsWith(',') === true;
    return candidatesOfLine(words, parts, standsAlone, used);
  });
  const count = lines.reduce((sum, words) => sum + words.length, 0);
  return { candidates, amongWords: used.size < count };
}

function candidatesOfLine(
  words: readonly Word[],
  parts: readonly Part[],
  standsAlone: boolean,
  used: Set<Word>,
): Candidate[] {
  const candidates: Candidate[] = [];
  /** What may be shown in place of the sender that follows: words, or an address alone. */
  let shown: Word[] = [];
  for (const [place, word] of words.entries()) {
    const part = parts[place] ?? 'open';
    const sender = senderIn(word, shown, part);
    if (sender !== undefined) {
      // An address in a display name is no sender of its own.
      const [first] = shown;
      if (first !== undefined && used.has(first)) candidates.pop();
      for (const each of [...shown, word]) used.add(each);
      candidates.push(sender);
      shown = [];
      continue;
    }
    const candidate = candidateIn(word, standsAlone);
    if (candidate === undefined) {
      shown = [...shown, word].slice(-MOST_WORDS);
      continue;
    }
    used.add(word);
    candidates.push(candidate.kind === 'mail' ? { ...candidate, part } : candidate);
    shown = mayBeShown(words, place) ? [word] : [];
  }
  return candidates;
}

/** An address in quotes, or at the start of a line, may be what a mail shows for the one that follows it. */
function mayBeShown(words: readonly Word[], place: number): boolean {
  return (
    /^["'“„«]/u.test(words[place]?.text ?? '') || place === 0 || words[place - 1]?.text.endsWith(':') === true
  );
}

/** `Name <name@host>` is how a mail shows its sender, and its receivers. */
function senderIn(word: Word, shown: readonly Word[], part: Part): MailCandidate | undefined {
  const [, before = '', inside] = IN_BRACKETS.exec(word.text) ?? [];
  if (inside === undefined) return undefined;
  const name = [...shown.map(({ text }) => text), before].join(' ').trim();
  const address = inside.replace(/^mailto:/iu, '');
  const sender = mailIn(address, withoutSurroundings(name), word.hadHiddenMarks ? ['hidden-marks'] : []);
  return sender === undefined ? undefined : { ...sender, part: part === 'open' ? 'sender' : part };
}
