import type { Locator, Page } from 'playwright';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../../src/i18n/languages.ts';
import { uiStrings, text } from './facts.ts';

/** The search page as its readers and the evaluation see it. */
export interface SearchPage {
  readonly field: Locator;
  /** The element that carries the state and holds the results. */
  readonly list: Locator;
  readonly results: Locator;
  readonly status: Locator;
  readonly retry: Locator;
  readonly more: Locator;
  submit(words: string): Promise<void>;
  /** Every state so far, each change once. */
  states(): Promise<string[]>;
}

/**
 * Opens the search page and writes down each change of its state from the start.
 *
 * @param page - a page that has not gone anywhere yet.
 * @param address - the search page, with or without words.
 * @param language - of the page.
 * @returns its parts.
 */
export async function openSearch(
  page: Page,
  address: string,
  language: LanguageCode = DEFAULT_LANGUAGE,
): Promise<SearchPage> {
  await page.addInitScript(recordStates);
  await page.goto(address);
  return searchPage(page, language);
}

/**
 * Names the parts of the search page.
 *
 * @param page - a page that shows it or will show it.
 * @param language - of the page.
 * @returns the parts.
 */
export function searchPage(page: Page, language: LanguageCode = DEFAULT_LANGUAGE): SearchPage {
  const form = page.getByRole('search');
  const field = form.getByRole('searchbox', { name: text('search', 'label', language) });
  const list = page.locator('[data-search-results]');
  return {
    field,
    list,
    results: list.locator('a'),
    status: page.getByRole('status'),
    retry: page.getByRole('button', { name: text('search', 'retry', language) }),
    more: page.getByRole('button', { name: text('search', 'more', language) }),
    submit: async (words) => {
      await field.fill(words);
      await form.getByRole('button', { name: text('search', 'button', language) }).click();
    },
    states: () =>
      page.evaluate(() => {
        const { before, elements } = (window as unknown as { searchStates: StateLog }).searchStates;
        if (elements.size > 1) throw new Error('the state moved to another element');
        const now = document.querySelector('[data-search-state]')?.getAttribute('data-search-state') ?? '';
        return [...before, now].filter((state, index, all) => state !== all[index - 1]);
      }),
  };
}

interface StateLog {
  /** The state before each change. */
  readonly before: string[];
  readonly elements: Set<Node>;
}

function recordStates(): void {
  const log: StateLog = { before: [], elements: new Set() };
  Object.assign(window, { searchStates: log });
  new MutationObserver((changes) => {
    for (const { target, oldValue } of changes) {
      log.before.push(oldValue ?? '');
      log.elements.add(target);
    }
  }).observe(document, {
    subtree: true,
    attributes: true,
    attributeFilter: ['data-search-state'],
    attributeOldValue: true,
  });
}

/** @returns a text of the search with its places filled in. */
export function searchText(name: string, values: Readonly<Record<string, string>> = {}): string {
  return Object.entries(values).reduce(
    (sentence, [place, value]) => sentence.split(`{${place}}`).join(value),
    text('search', name),
  );
}

/** @returns the names that results give to the kinds of page. */
export function searchKinds(): string[] {
  return Object.values(uiStrings['search']?.['kind'] ?? {});
}
