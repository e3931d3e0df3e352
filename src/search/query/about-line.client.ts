import { interpolate } from '../../i18n/format.ts';
import type { Answer } from './search-engine.client.ts';

/** Says which problem was understood, and lets the reader say that it is another. */
export class AboutLine {
  readonly #place: HTMLElement;
  readonly #words: HTMLElement;
  readonly #sentence: string;
  #problem: string | undefined;

  /**
   * @param place - holds a place for the words and a button.
   * @param sentence - with a place for the problem.
   * @param refused - told of the problem that it is not.
   */
  constructor(place: HTMLElement, sentence: string, refused: (problem: string) => void) {
    this.#place = place;
    this.#sentence = sentence;
    this.#words = document.createElement('span');
    place.prepend(this.#words, ' ');
    place.querySelector('button')?.addEventListener('click', () => {
      if (this.#problem !== undefined) refused(this.#problem);
    });
  }

  /** Shows what an answer is about; hides where no problem is likely. */
  show(about: Answer['about']): void {
    this.#problem = about?.problem;
    this.#place.hidden = about === undefined;
    if (about !== undefined) this.#words.textContent = interpolate(this.#sentence, { problem: about.words });
  }
}
