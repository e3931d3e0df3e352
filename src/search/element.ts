import { loadPagefind, type FoundPage, type Pagefind } from './pagefind.ts';
import { resultItem, type KindNames } from './result-list.ts';
import { safeWords } from './words.ts';

interface Texts {
  idle: string;
  loading: string;
  found: string;
  foundOne: string;
  none: string;
  removed: string;
  failed: string;
  kind: KindNames;
}

type State = 'idle' | 'loading' | 'done' | 'failed';
type Result = { data(): Promise<FoundPage> };

const PAGES_AT_ONCE = 8;

/** The search page: words in, pages out, best first. Without this script the page lists every article. */
class SiteSearch extends HTMLElement {
  readonly #texts = JSON.parse(this.#part('[data-texts]', HTMLScriptElement).textContent) as Texts;
  readonly #field = this.#part('input', HTMLInputElement);
  readonly #list = this.#part('[data-search-results]', HTMLElement);
  readonly #status = this.#part('[data-search-status]', HTMLElement);
  readonly #retry = this.#part('[data-search-retry]', HTMLElement);
  readonly #more = this.#part('[data-search-more]', HTMLElement);
  #pagefind: Promise<Pagefind> | undefined;
  #attempts = 0;
  #searches = 0;
  #waiting: readonly Result[] = [];

  connectedCallback(): void {
    this.#part('form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#field.addEventListener('focus', () => void this.#load().catch(() => undefined));
    this.#retry.addEventListener('click', () => void this.#search(this.#field.value));
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      this.#readAddress();
    });
    this.#readAddress();
  }

  #readAddress(): void {
    const words = new URLSearchParams(location.search).get('q') ?? '';
    this.#field.value = words;
    void this.#search(words);
  }

  #submit(): void {
    const { words, removed } = safeWords(this.#field.value);
    this.#field.value = words;
    const address = words === '' ? location.pathname : `?${new URLSearchParams({ q: words }).toString()}`;
    history.pushState(null, '', address);
    void this.#search(words, removed);
  }

  async #search(typed: string, removedBefore = false): Promise<void> {
    const { words, removed } = safeWords(typed);
    const note = removed || removedBefore ? `${this.#texts.removed} ` : '';
    this.#searches += 1;
    const search = this.#searches;
    this.#retry.hidden = true;
    if (words === '') {
      this.#list.replaceChildren();
      this.#more.hidden = true;
      this.#say('idle', note + this.#texts.idle);
      return;
    }
    this.#say('loading', this.#texts.loading);
    try {
      const { results } = await (await this.#load()).search(words);
      const first = await Promise.all(results.slice(0, PAGES_AT_ONCE).map((result) => result.data()));
      // A later search has begun meanwhile: its answer counts.
      if (search !== this.#searches) return;
      this.#list.replaceChildren(...first.map((page) => resultItem(page, this.#texts.kind)));
      this.#waiting = results.slice(PAGES_AT_ONCE);
      this.#more.hidden = this.#waiting.length === 0;
      this.#say('done', note + this.#summary(results.length, words));
    } catch {
      if (search !== this.#searches) return;
      this.#pagefind = undefined;
      this.#attempts += 1;
      this.#retry.hidden = false;
      this.#say('failed', this.#texts.failed);
    }
  }

  async #showMore(): Promise<void> {
    const search = this.#searches;
    const next = await Promise.all(this.#waiting.slice(0, PAGES_AT_ONCE).map((result) => result.data()));
    if (search !== this.#searches) return;
    const items = next.map((page) => resultItem(page, this.#texts.kind));
    this.#waiting = this.#waiting.slice(PAGES_AT_ONCE);
    this.#more.hidden = this.#waiting.length === 0;
    this.#list.append(...items);
    items[0]?.querySelector('a')?.focus();
  }

  #summary(count: number, words: string): string {
    const { none, foundOne, found } = this.#texts;
    const text = count === 0 ? none : count === 1 ? foundOne : found;
    // Functions, because in a plain replacement "$&" would not stay what the reader typed.
    return text.replace('{count}', () => String(count)).replace('{words}', () => words);
  }

  #load(): Promise<Pagefind> {
    this.#pagefind ??= loadPagefind(this.dataset['pagefind'] ?? '', this.#attempts);
    return this.#pagefind;
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
