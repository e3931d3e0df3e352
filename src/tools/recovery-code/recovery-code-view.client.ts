import type { Row, WrongCharacter } from './check/recovery-code-check.ts';
import { interpolate } from '../../i18n/format.ts';
import type { RecoveryCodeAnswers } from './recovery-code-strings.ts';

/** More rows than this say nothing more. */
const MOST_ROWS = 40;
const GROUP = 4;

/**
 * Draws the characters of a code in boxes, the wrong ones marked.
 *
 * @param characters - the characters in order.
 * @param wrong - those that should be digits.
 * @returns the boxes.
 */
export function drawPlaces(
  characters: readonly string[],
  wrong: readonly WrongCharacter[],
): readonly HTMLElement[] {
  const boxes = element('div', 'boxes');
  // The verdict says the same in words.
  boxes.setAttribute('aria-hidden', 'true');
  characters.forEach((character, index) => {
    if (index > 0 && index % GROUP === 0) boxes.append(element('span', 'gap'));
    const box = element('span');
    box.textContent = character;
    box.dataset['position'] = String(index + 1);
    if (wrong.some(({ position }) => position === index + 1)) box.dataset['wrong'] = '';
    boxes.append(box);
  });
  return [boxes];
}

/**
 * Draws the rows of a list by their shape only.
 *
 * @param rows - the rows; they hold no digits.
 * @param texts - the sentences.
 * @returns the list, and a line for rows that are too many to show.
 */
export function drawRows(rows: readonly Row[], texts: RecoveryCodeAnswers): readonly HTMLElement[] {
  const list = element('ul', 'rows');
  list.setAttribute('aria-label', texts.rows.label);
  for (const row of rows.slice(0, MOST_ROWS)) {
    const item = element('li');
    item.dataset['verdict'] = row.verdict;
    const shape = element('span', 'shape');
    shape.textContent = row.shape;
    shape.setAttribute('aria-hidden', 'true');
    const meaning = element('span');
    meaning.textContent = texts.rows.verdicts[row.verdict];
    item.append(shape, ' ', meaning);
    if (row.duplicate) {
      item.dataset['duplicate'] = '';
      const repeated = element('span', 'repeated');
      repeated.textContent = texts.rows.repeated;
      item.append(', ', repeated);
    }
    list.append(item);
  }
  if (rows.length <= MOST_ROWS) return [list];
  const more = element('p');
  more.textContent = interpolate(texts.rows.more, { count: rows.length - MOST_ROWS });
  return [list, more];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className?: string,
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== undefined) made.className = className;
  return made;
}
