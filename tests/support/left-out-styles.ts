import type { Page } from 'playwright';
import { elements, finishedPage, textOf } from '../../src/publishing/finished-pages.ts';
import type { FinishedPage } from '../../src/publishing/finished-pages.ts';
import { isUnmet, selectorsIn } from '../../src/publishing/page-styles.ts';
import { elementsByName, type LooseSelector } from '../../src/publishing/selector-matches.ts';

/**
 * Reads the styles of a site.
 *
 * @param pages - all of its pages.
 * @returns every selector that a page of it may have, once.
 */
export function allSelectors(pages: readonly FinishedPage[]): readonly LooseSelector[] {
  const styles = new Set(
    pages.flatMap(({ document }) =>
      elements(document)
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf),
    ),
  );
  return [...new Set([...styles].flatMap(selectorsIn))];
}

/**
 * Asks the browser whether a page has elements for rules that the build would leave out of it.
 *
 * @param page - as it stands now.
 * @param selectors - to judge.
 * @param html - of the page, as it was sent.
 * @returns the selectors, loosened, of which the browser finds an element.
 */
export function wronglyLeftOut(
  page: Page,
  selectors: readonly LooseSelector[],
  html: string,
): Promise<string[]> {
  const sent = elementsByName(elements(finishedPage('page.html', html).document));
  return page.evaluate(
    (leftOut) => leftOut.filter((selector) => document.querySelector(selector) !== null),
    selectors.filter((selector) => isUnmet(selector, sent)).map(({ text }) => text),
  );
}
