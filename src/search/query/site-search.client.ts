import { addressFor, readAddress, type Asked } from './search-address.client.ts';
import { moveByArrows } from './arrow-keys.client.ts';
import { SearchEngine, type Answer } from './search-engine.client.ts';
import type { ListTexts } from './result-list.client.ts';
import { AboutLine } from './about-line.client.ts';
import { Results } from './results.client.ts';
import { sentenceFor, showCorrections, type SearchTexts } from './result-sentences.client.ts';
import { safeWords } from './safe-words.ts';

type State = 'idle' | 'loading' | 'done' | 'failed';

/** Letters that come within this time are looked up together. */
const LETTER_PAUSE_MILLISECONDS = 120;
/** Those who listen to the page hear a count when typing has paused, not at each letter. */
const SPOKEN_PAUSE_MILLISECONDS = 900;

/** The search page: words in, pages out, best first. Without this script the page lists every article. */
class SiteSearch extends HTMLElement {
  readonly #texts = JSON.parse(this.#part('[data-texts]', HTMLScriptElement).textContent) as SearchTexts &
    ListTexts & { readonly about: string };
  readonly #field = this.#part('input[type=search]', HTMLInputElement);
  readonly #list = this.#part('[data-search-results]', HTMLElement);
  readonly #status = this.#part('[data-search-status]', HTMLElement);
  readonly #corrections = this.#part('[data-search-understood]', HTMLElement);
  readonly #retry = this.#part('[data-search-retry]', HTMLElement);
  readonly #language = document.documentElement.lang;
  readonly #base = this.dataset['base'] ?? '/';
  readonly #engine = new SearchEngine(
    {
      pagefind: `${this.#base}pagefind/pagefind.js`,
      data: `${this.#base}search/search-data.json`,
      tag: this.dataset['tag'] ?? '',
      early: (this.dataset['early'] ?? '').split(' ').filter((part) => part !== ''),
    },
    window,
  );
  readonly #results = new Results(
    {
      list: this.#list,
      more: this.#part('[data-search-more]', HTMLElement),
      kinds: this.#part('[data-search-kinds]', HTMLFieldSetElement),
    },
    this.#base,
    this.#texts,
    () => {
      if (this.#answer !== undefined) this.#status.textContent = this.#sentence(this.#answer);
    },
    () => {
      this.#status.textContent = this.#texts.failed;
    },
  );
  /** Counts the searches, so that an answer that comes too late is thrown away. */
  #searches = 0;
  #asked: Asked = { words: '', exact: false };
  /** Problems that the reader said these words are not about. */
  #without: readonly string[] = [];
  readonly #about = new AboutLine(
    this.#part('[data-search-about]', HTMLElement),
    this.#texts.about,
    (problem) => {
      const without = [...this.#without, problem];
      void this.#search(this.#asked, false, without);
    },
  );
  /** What the list shows. */
  #answer: Answer | undefined;
  readonly #title = document.title;
  #letterPause: number | undefined;
  #lookingAhead = false;
  #spokenPause = 0;

  connectedCallback(): void {
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit({ words: this.#field.value, exact: false });
    });
    this.#field.addEventListener('focus', () => void this.#engine.start().catch(() => undefined));
    this.#field.addEventListener('input', () => {
      this.#lookAheadSoon();
    });
    this.#retry.addEventListener(
      'click',
      () => void this.#search({ ...this.#asked, words: this.#field.value }),
    );
    // So that Back brings the list back from which a page was opened.
    this.#list.addEventListener('click', () => {
      const words = this.#typedWords();
      history.replaceState(
        null,
        '',
        addressFor(words === this.#asked.words ? this.#asked : { words, exact: false }),
      );
    });
    this.#corrections.addEventListener('click', (event) => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      this.#submit({ ...this.#asked, exact: true });
    });
    moveByArrows(this, this.#field, this.#list);
    addEventListener('popstate', () => {
      this.#followAddress();
    });
    this.#followAddress();
  }

  #followAddress(): void {
    const { words, exact, removed } = readAddress(location.search);
    this.#field.value = words;
    if (removed) history.replaceState(null, '', addressFor({ words, exact }));
    void this.#search({ words, exact }, removed);
  }

  #submit({ words: typed, exact }: Asked): void {
    const { words, removed } = safeWords(typed);
    this.#field.value = words;
    history.pushState(null, '', addressFor({ words, exact }));
    void this.#search({ words, exact }, removed);
  }

  async #search(asked: Asked, removed = false, without: readonly string[] = []): Promise<void> {
    this.#forgetPauses();
    this.#without = without;
    const search = this.#begin(asked);
    const note = removed ? `${this.#texts.removed} ` : '';
    this.#retry.hidden = true;
    if (asked.words === '') {
      this.#clear();
      this.#say('idle', note + this.#texts.idle);
      return;
    }
    this.#say('loading', this.#texts.loading);
    try {
      const answer = await this.#engine.ask(asked.words, { exact: asked.exact, without });
      if (!(await this.#show(answer, search, true))) return;
      this.#say('done', note + this.#sentence(answer));
    } catch {
      if (search !== this.#searches) return;
      this.#clear();
      this.#retry.hidden = false;
      this.#say('failed', note + this.#texts.failed);
    }
  }

  /**
   * Looks up what has been typed so far, while more is typed: who never pauses sees results too. One at a time, so
   * that on a slow line the answer to the first letters is not given up for the next.
   */
  #lookAheadSoon(): void {
    // Until the list answers what stands in the field.
    if (this.#typedWords() !== '') this.#list.dataset['searchState'] = 'loading' satisfies State;
    if (this.#lookingAhead) return;
    this.#letterPause ??= window.setTimeout(() => {
      this.#forgetPauses();
      void this.#lookAhead(this.#typedWords());
    }, LETTER_PAUSE_MILLISECONDS);
  }

  /** Shows what the letters so far find. */
  async #lookAhead(words: string): Promise<void> {
    if (words === '') {
      void this.#search({ words, exact: false });
      return;
    }
    const search = this.#begin({ words, exact: false });
    this.#retry.hidden = true;
    if (this.#results.isEmpty) this.#say('loading', this.#texts.loading);
    this.#lookingAhead = true;
    try {
      const answer = await this.#engine.ask(words, { unfinished: true });
      if (await this.#show(answer, search, false)) this.#answered(answer, words);
    } catch {
      if (search !== this.#searches) return;
      this.#retry.hidden = false;
      this.#say('failed', this.#texts.failed);
    } finally {
      this.#lookingAhead = false;
      if (this.#typedWords() !== this.#asked.words) this.#lookAheadSoon();
    }
  }

  #typedWords(): string {
    return safeWords(this.#field.value).words;
  }

  #answered(answer: Answer, words: string): void {
    this.#list.dataset['searchState'] = 'done' satisfies State;
    this.#spokenPause = window.setTimeout(() => {
      if (words === this.#asked.words) this.#status.textContent = this.#sentence(answer);
    }, SPOKEN_PAUSE_MILLISECONDS);
  }

  #forgetPauses(): void {
    clearTimeout(this.#letterPause);
    clearTimeout(this.#spokenPause);
    this.#letterPause = undefined;
  }

  #begin(asked: Asked): number {
    this.#asked = asked;
    document.title = asked.words === '' ? this.#title : `${asked.words} · ${this.#title}`;
    this.#searches += 1;
    return this.#searches;
  }

  /**
   * Shows an answer, with its words marked where nobody types on: that takes longer.
   *
   * @returns whether it was shown; when a later search has begun meanwhile, that one's answer counts.
   */
  async #show(answer: Answer, search: number, marked: boolean): Promise<boolean> {
    const isWanted = (): boolean => search === this.#searches;
    if (!isWanted() || !(await this.#results.show(answer, marked, isWanted))) return false;
    this.#answer = answer;
    this.#about.show(answer.about);
    showCorrections(this.#corrections, this.#texts, answer, this.#asked);
    return true;
  }

  #sentence(answer: Answer): string {
    return sentenceFor(this.#texts, answer, this.#asked.words, this.#language, this.#results.chosen);
  }

  #clear(): void {
    this.#answer = undefined;
    this.#results.clear();
    this.#about.show(undefined);
    this.#corrections.hidden = true;
  }

  #say(state: State, text: string): void {
    this.#list.dataset['searchState'] = state;
    this.#status.textContent = text;
  }

  #part<Part extends HTMLElement>(selector: string, type: new () => Part): Part {
    const found = this.querySelector(selector);
    if (!(found instanceof type)) throw new Error(`<site-search> has no ${selector}`);
    return found;
  }
}

customElements.define('site-search', SiteSearch);
