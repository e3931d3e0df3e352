import type { Ranked } from './search-engine.client.ts';

/** The choice of a kind of page. It outlives a search, and steps aside when it would leave nothing. */
export class KindFilter {
  readonly #fieldset: HTMLFieldSetElement;

  /**
   * @param fieldset - holds one radio button for each kind, and one with an empty value for all.
   * @param chosen - told when the reader chooses.
   */
  constructor(fieldset: HTMLFieldSetElement, chosen: () => void) {
    this.#fieldset = fieldset;
    fieldset.addEventListener('change', chosen);
  }

  /** @returns the pages of the chosen kind; all of them when there is none of it. */
  pick(ranked: readonly Ranked[]): readonly Ranked[] {
    const kind = this.#fieldset.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
    const picked = ranked.filter(({ page }) => page.kind === kind);
    return picked.length > 0 ? picked : ranked;
  }

  /** Offers the kinds that are among these pages; nothing where there is nothing to choose. */
  offer(ranked: readonly Ranked[]): void {
    const kinds = new Set(ranked.map(({ page }) => page.kind));
    this.#fieldset.hidden = kinds.size < 2;
    for (const input of this.#fieldset.querySelectorAll('input')) {
      const label = input.closest('label');
      const none = input.value !== '' && !kinds.has(input.value);
      if (label !== null) label.hidden = none;
      if (none && input.checked) this.#chooseAll();
    }
  }

  #chooseAll(): void {
    const all = this.#fieldset.querySelector<HTMLInputElement>('input[value=""]');
    if (all !== null) all.checked = true;
  }
}
