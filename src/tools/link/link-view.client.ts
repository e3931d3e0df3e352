import type { Judgement } from './check/link-check.ts';
import { paragraph } from '../kit/element-parts.client.ts';
import type { Row, Said, Stretch } from './link-sentences.ts';

/** More of an address is cut off: what counts stands in its middle. */
const MOST_AROUND = 160;

/** Draws an address: the part that says whose it is large, the rest pale. It is no link, and cannot be pressed. */
export function drawAddress({ label, shown, marked }: NonNullable<Said['address']>): readonly HTMLElement[] {
  const address = paragraph('', 'address');
  address.append(...piecesOf(shown, marked));
  return [paragraph(label, 'small'), address];
}

/** Draws what else is worth knowing. */
export function drawNotes(notes: readonly string[]): readonly HTMLElement[] {
  if (notes.length === 0) return [];
  const list = document.createElement('ul');
  list.append(...notes.map((note) => item(note)));
  return [list];
}

/** Draws the other addresses, each with its own verdict. */
export function drawOthers({ label, rows, more }: NonNullable<Said['others']>): readonly HTMLElement[] {
  const list = document.createElement('ul');
  list.className = 'others';
  list.append(...rows.map(rowOf));
  return [paragraph(label), list, ...(more === undefined ? [] : [paragraph(more)])];
}

function rowOf({ shown, verdict, says }: Row): HTMLElement {
  const made = item('');
  made.dataset['verdict'] = verdict;
  made.append(...piecesOf(shown, []), document.createElement('br'), says);
  return made;
}

function item(text: string): HTMLElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

/** Each piece keeps its own direction, so that letters that run from the right move no others. */
function piecesOf(
  { before, domain, after }: Judgement['shown'],
  marked: readonly Stretch[],
): readonly HTMLElement[] {
  const start = before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND)}` : before;
  const end = after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND)}…` : after;
  const own = piece('strong', '');
  own.append(...withMarks(domain, marked));
  return [...(start === '' ? [] : [piece('bdi', start)]), own, ...(end === '' ? [] : [piece('bdi', end)])];
}

function piece(name: 'bdi' | 'strong' | 'mark', text: string): HTMLElement {
  const made = document.createElement(name);
  if (name !== 'mark') made.dir = 'auto';
  made.textContent = text;
  return made;
}

function withMarks(domain: string, marked: readonly Stretch[]): readonly (HTMLElement | string)[] {
  const letters = Array.from(domain);
  const pieces: (HTMLElement | string)[] = [];
  let place = 0;
  for (const { start, length } of marked) {
    pieces.push(letters.slice(place, start).join(''));
    pieces.push(piece('mark', letters.slice(start, start + length).join('')));
    place = start + length;
  }
  return [...pieces, letters.slice(place).join('')];
}
