import type { Answer, Ranked } from './search-engine.client.ts';
import { KindFilter } from './kind-filter.client.ts';
import { markedParts, passageOf, type TextPart } from './marked-words.ts';
import { resultItem, type ListTexts } from './result-list.client.ts';

const PAGES_AT_ONCE = 8;
/** The first of them show a passage where their own words say nothing of what was asked; each is a file to fetch. */
const PASSAGES_AT_ONCE = 5;

/** The parts of the page that show what was found. */
export interface ResultParts {
  readonly list: HTMLElement;
  /** Shows more of the pages. */
  readonly more: HTMLElement;
  /** The choice of a kind of page. */
  readonly kinds: HTMLFieldSetElement;
}

/** The pages that were found: some at first, of the chosen kind, more when asked for. */
export class Results {
  readonly #parts: ResultParts;
  readonly #base: string;
  readonly #texts: ListTexts;
  readonly #kinds: KindFilter;
  #ranked: readonly Ranked[] = [];
  #marks: Answer['marks'] = { stems: new Set(), language: 'en' };
  /** Whether passages are shown. */
  #passages = true;
  /** Counts what the list has shown, so that pages that come too late are thrown away. */
  #shown = 0;

  /**
   * @param parts - where they are shown.
   * @param base - the path below which the site stands; starts and ends with a slash.
   * @param texts - what stands around the words of pages.
   * @param chosen - told when those of another kind are shown.
   * @param failed - told when more pages, or those of another kind, do not arrive.
   */
  constructor(parts: ResultParts, base: string, texts: ListTexts, chosen: () => void, failed: () => void) {
    this.#parts = parts;
    this.#base = base;
    this.#texts = texts;
    this.#kinds = new KindFilter(parts.kinds, () => void this.#choose().then(chosen, failed));
    // The button stays when nothing arrives: it is the way to try again.
    parts.more.addEventListener('click', () => void this.#showMore().catch(failed));
  }

  /** Whether there is nothing in the list. */
  get isEmpty(): boolean {
    return this.#parts.list.childElementCount === 0;
  }

  /** How many pages there are of the chosen kind, and its name; nothing where all are shown. */
  get chosen(): { readonly count: number; readonly kind: string } | undefined {
    const [page] = this.#kinds.pick(this.#ranked);
    const { length: count } = this.#kinds.pick(this.#ranked);
    if (page === undefined || count === this.#ranked.length) return undefined;
    return { count, kind: this.#texts.kind[page.page.kind] ?? '' };
  }

  /**
   * Shows an answer in place of the one before.
   *
   * @param answer - what was found.
   * @param passages - whether to show passages too, each of which has to arrive first.
   * @param isWanted - asked once they are there: whether the answer still is.
   * @returns whether it was shown.
   * @throws Error when a passage does not arrive.
   */
  async show({ ranked, marks }: Answer, passages: boolean, isWanted: () => boolean): Promise<boolean> {
    const items = await this.#items(this.#kinds.pick(ranked).slice(0, PAGES_AT_ONCE), marks, passages);
    if (!isWanted()) return false;
    this.#ranked = ranked;
    this.#marks = marks;
    this.#passages = passages;
    this.#kinds.offer(ranked);
    this.#replace(items);
    return true;
  }

  /** Takes everything away: what is left on the page would answer another question. */
  clear(): void {
    this.#ranked = [];
    this.#kinds.offer([]);
    this.#replace([]);
  }

  async #choose(): Promise<void> {
    const shown = (this.#shown += 1);
    const items = await this.#items(
      this.#kinds.pick(this.#ranked).slice(0, PAGES_AT_ONCE),
      this.#marks,
      this.#passages,
    );
    if (shown === this.#shown) this.#replace(items);
  }

  async #showMore(): Promise<void> {
    const shown = this.#shown;
    const { list } = this.#parts;
    const start = list.childElementCount;
    const pages = this.#kinds.pick(this.#ranked).slice(start, start + PAGES_AT_ONCE);
    const items = await this.#items(pages, this.#marks, this.#passages);
    if (shown !== this.#shown || start !== list.childElementCount) return;
    list.append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  #replace(items: readonly HTMLLIElement[]): void {
    this.#shown += 1;
    this.#parts.list.replaceChildren(...items);
    this.#offerMore();
  }

  #items(
    pages: readonly Ranked[],
    { stems, language }: Answer['marks'],
    passages: boolean,
  ): Promise<HTMLLIElement[]> {
    const parts = (text: string): TextPart[] => markedParts(text, stems, language);
    return Promise.all(
      pages.map(async ({ page, hit }, place) => {
        const lead = parts(page.lead);
        const firstStep = page.firstStep === undefined ? undefined : parts(page.firstStep);
        const own = [...parts(page.title), ...lead, ...(firstStep ?? [])];
        const saysMore = passages && place < PASSAGES_AT_ONCE && !own.some(({ marked }) => marked);
        const found = saysMore ? await hit?.data() : undefined;
        const passage = found === undefined ? undefined : passageOf(found.content, stems, language);
        return resultItem(page, this.#base, this.#texts, {
          lead,
          firstStep,
          passage: passage === undefined ? undefined : parts(passage),
        });
      }),
    );
  }

  #offerMore(): void {
    const { list, more } = this.#parts;
    more.hidden = list.childElementCount >= this.#kinds.pick(this.#ranked).length;
  }
}
