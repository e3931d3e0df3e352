import type { Timeline, Words } from './check/timeline.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import type { CaseFileScriptStrings } from './case-file-strings.ts';

/** What can be done to an entry. */
export const ENTRY_ACTIONS = ['edit', 'up', 'down', 'delete'] as const;
export type EntryAction = (typeof ENTRY_ACTIONS)[number];

/**
 * Says when something was tried.
 *
 * @param entry - the entry.
 * @param texts - the sentences.
 * @param language - BCP 47 tag.
 * @returns such as "23 November 2026, 14:05".
 */
export function whenOf({ day, time }: Words, texts: CaseFileScriptStrings, language: string): string {
  const date = day === '' ? texts.list.unknownDay : readableDate(day, language);
  return time === '' ? date : interpolate(texts.answers.when, { day: date, time });
}

/**
 * Draws the entries with their buttons.
 *
 * @param timeline - the entries.
 * @param texts - the sentences.
 * @param language - BCP 47 tag.
 * @returns one list item for each.
 */
export function drawEntries(
  timeline: Timeline,
  texts: CaseFileScriptStrings,
  language: string,
): readonly HTMLElement[] {
  return timeline.map((entry, index) => {
    const item = made('li');
    item.dataset['entry'] = entry.id;
    const words = made('dl');
    words.append(
      made('dt', texts.form.tried),
      said(made('dd'), entry.tried, texts),
      made('dt', texts.form.answer),
      said(made('dd'), entry.answer, texts),
    );
    const buttons = made('p');
    buttons.className = 'buttons';
    for (const action of ENTRY_ACTIONS) {
      const button = made('button', texts.list[action]);
      button.type = 'button';
      button.className = 'button-quiet';
      button.dataset['do'] = action;
      button.setAttribute('aria-label', interpolate(texts.list.names[action], { place: index + 1 }));
      button.disabled =
        (action === 'up' && index === 0) || (action === 'down' && index === timeline.length - 1);
      buttons.append(button);
    }
    const when = made('p', whenOf(entry, texts, language));
    when.className = 'when';
    item.append(when, words, buttons);
    return item;
  });
}

/**
 * Draws the entries as the rows of a table, for paper.
 *
 * @param timeline - the entries.
 * @param texts - the sentences.
 * @param language - BCP 47 tag.
 * @returns one row for each.
 */
export function drawRows(
  timeline: Timeline,
  texts: CaseFileScriptStrings,
  language: string,
): readonly HTMLElement[] {
  return timeline.map((entry, index) => {
    const row = made('tr');
    row.append(
      made('td', `${String(index + 1)}. ${whenOf(entry, texts, language)}`),
      said(made('td'), entry.tried, texts),
      said(made('td'), entry.answer, texts),
    );
    return row;
  });
}

/** What a reader wrote runs in its own direction and does not turn the words around it. */
function said<Place extends HTMLElement>(place: Place, text: string, texts: CaseFileScriptStrings): Place {
  place.textContent = text === '' ? texts.list.nothing : text;
  place.dir = 'auto';
  if (text === '') place.className = 'nothing';
  return place;
}

function made<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
