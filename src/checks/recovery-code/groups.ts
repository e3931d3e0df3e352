import { ENCLOSED_NUMBER, FOREIGN_WORD, digitsIn, isNumber, lengthOf } from './chunks.ts';
import type { Chunk, Line } from './chunks.ts';
import { digitItLooksLike } from '../../text/lookalikes.ts';
import { listNumbersIn } from './numbering.ts';

/** Chunks that belong together, because only spaces, hyphens and the like part them. */
export interface Group {
  readonly chunks: readonly Chunk[];
  /** Whether a plus stands before it. */
  readonly plus: boolean;
  /** Whether a list number before it was left out. */
  readonly numbered: boolean;
}

export interface Groups {
  readonly groups: readonly Group[];
  /** Whether words stand around them. */
  readonly prose: boolean;
}

const CODE_LENGTH = 8;
const HARD_GAP = /[;:=+|\t\u2192\u3001\u060C\u3002]|[,./] | - /u;

/**
 * Leaves out the words and list numbers of a line and puts together what remains.
 *
 * @param line - one line of the text.
 * @returns its groups in order.
 */
export function groupsOf(line: Line): Groups {
  const numbers = listNumbersIn(line.chunks);
  const prose = line.foreignWords || line.chunks.some(isWordLike);
  const left = line.chunks.filter((_, place) => !numbers.has(place));
  const complete = digitsIn(left.filter(isNumber)) === CODE_LENGTH;
  const groups: { chunks: Chunk[]; plus: boolean; numbered: boolean }[] = [];
  let open = false;
  let numbered = false;
  line.chunks.forEach((chunk, place) => {
    const enclosed = chunk.before.includes(ENCLOSED_NUMBER);
    if (enclosed) numbered = true;
    if (numbers.has(place)) {
      numbered = true;
      open = false;
    } else if (chunk.digits === 0 && (prose || complete || isLetteredNumber(line.chunks, place))) {
      open = false;
    } else {
      const group = groups.at(-1);
      if (open && group !== undefined && !isHard(chunk.before)) group.chunks.push(chunk);
      else groups.push({ chunks: [chunk], plus: /\+ ?\(?$/u.test(chunk.before), numbered });
      open = true;
      numbered = false;
    }
  });
  return { groups, prose };
}

/** Puts groups back together, where cutting them apart made no sense. */
export function joined(groups: readonly Group[]): Group {
  return {
    chunks: groups.flatMap((group) => group.chunks),
    plus: groups[0]?.plus ?? false,
    numbered: groups[0]?.numbered ?? false,
  };
}

function isHard(gap: string): boolean {
  return HARD_GAP.test(gap) || gap.includes(ENCLOSED_NUMBER) || gap.includes(FOREIGN_WORD);
}

/** Two letters or more, of which one at least looks like no digit. */
function isWordLike(chunk: Chunk): boolean {
  return (
    chunk.digits === 0 &&
    chunk.characters.length >= 2 &&
    chunk.characters.some((character) => digitItLooksLike(character) === undefined)
  );
}

/** A list number in letters at the start, such as `a)`, `ii.` or the x of a ticked `[x]`. */
function isLetteredNumber(chunks: readonly Chunk[], place: number): boolean {
  const chunk = chunks[place];
  if (place !== 0 || chunk === undefined || chunk.characters.length > 4) return false;
  return /^[.)\]]/u.test(chunk.after) && lengthOf(chunks) - chunk.characters.length >= 5;
}
