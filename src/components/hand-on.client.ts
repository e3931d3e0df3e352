import { handOnText, HEADING } from './hand-on-text.ts';

type Buttons = [HTMLButtonElement, HTMLButtonElement, HTMLButtonElement];

/** Copies, prints and sends a page. The buttons appear only where this script runs, and nothing goes by itself. */
const actions = document.querySelector<HTMLElement>('[data-hand-on]');

if (actions) {
  const { more = '', copied = '', failed = '' } = actions.dataset;
  const [copy, paper, send] = actions.querySelectorAll('button') as unknown as Buttons;
  // Without anything that a reader may have arrived with.
  const url = location.origin + location.pathname;
  const text = (): string => handOnText(parts(), url, more);
  const copies = async (): Promise<void> => navigator.clipboard.writeText(text());
  const say = (words: string) => (): void => actions.querySelector('span')?.replaceChildren(words);
  copy.onclick = () => void copies().then(say(copied), say(failed));
  paper.onclick = () => {
    print();
  };
  send.onclick = () => void navigator.share({ text: text(), url }).catch(() => 0);
  send.hidden = !('share' in navigator);
  actions.hidden = false;
}

/** What the page says first: its title and all of its card, where folds and what others say are told in a word. */
function parts(): string[] {
  const told = 'h1,.lead,.do>p,.do :is(h3,.stop,.care,li):not(li *,.stop *,.care *,.also *)';
  return [...document.querySelectorAll<HTMLElement>(told)].map((element) => {
    const { dataset, tagName } = element;
    const list = element.parentElement as HTMLOListElement;
    // Choices are no steps.
    const mark =
      list.start && !list.className
        ? `${String(list.start + [...list.children].indexOf(element))}. `
        : tagName === 'H3'
          ? HEADING
          : '';
    return mark + (dataset['told'] ?? wordsOf(element.querySelector('.act') ?? element));
  });
}

/** Words as they are read, without the numbers of notes and what is hidden. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll('.cite,.unselected,figure,p,li'))
    if (part.matches('p,li')) part.append(' ');
    else part.remove();
  return copy.textContent
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim();
}
