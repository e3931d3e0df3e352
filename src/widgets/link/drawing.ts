import type { Judgement } from '../../checks/link.ts';
import { paragraph } from '../typed-field.ts';
import type { Row, Said } from './sentences.ts';

/** More of an address is cut off: what counts stands in its middle. */
const MOST_AROUND = 160;

/** Draws an address: the part that says whose it is large, the rest pale. It is no link, and cannot be pressed. */
export function drawAddress({ label, shown }: NonNullable<Said['address']>): readonly HTMLElement[] {
  const address = paragraph('', 'address');
  address.append(...piecesOf(shown));
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
  made.append(...piecesOf(shown), document.createElement('br'), says);
  return made;
}

function item(text: string): HTMLElement {
  const made = document.createElement('li');
  made.textContent = text;
  return made;
}

/** Each piece keeps its own direction, so that letters that run from the right move no others. */
function piecesOf({ before, domain, after }: Judgement['shown']): readonly HTMLElement[] {
  const piece = (name: 'bdi' | 'strong', text: string): HTMLElement => {
    const made = document.createElement(name);
    made.dir = 'auto';
    made.textContent = text;
    return made;
  };
  const start = before.length > MOST_AROUND ? `…${before.slice(-MOST_AROUND)}` : before;
  const end = after.length > MOST_AROUND ? `${after.slice(0, MOST_AROUND)}…` : after;
  return [
    ...(start === '' ? [] : [piece('bdi', start)]),
    piece('strong', domain),
    ...(end === '' ? [] : [piece('bdi', end)]),
  ];
}
