import type { Page } from 'playwright';
import { elements, finishedPage, textOf } from '../../src/publishing/finished-pages.ts';
import type { FinishedPage } from '../../src/publishing/finished-pages.ts';
import { unmetSelectors } from '../../src/publishing/page-styles.ts';
import { elementsByName } from '../../src/publishing/selector-matches.ts';

/**
 * Reads the styles of a site.
 *
 * @param pages - all of its pages.
 * @returns every rule that a page of it may have.
 */
export function allStyles(pages: readonly FinishedPage[]): string {
  const styles = new Set(
    pages.flatMap(({ document }) =>
      elements(document)
        .filter(({ tagName }) => tagName === 'style')
        .map(textOf),
    ),
  );
  return [...styles].join('\n');
}

/**
 * Asks the browser whether a page has elements for rules that the build would leave out of it.
 *
 * @param page - as it stands now.
 * @param css - the rules to judge.
 * @param html - of the page, as it was sent.
 * @returns the selectors, loosened, of which the browser finds an element.
 */
export function wronglyLeftOut(page: Page, css: string, html: string): Promise<string[]> {
  const unmet = unmetSelectors(css, elementsByName(elements(finishedPage('page.html', html).document)));
  return page.evaluate(
    (selectors) => selectors.filter((selector) => document.querySelector(selector) !== null),
    [...new Set(unmet.values())],
  );
}
