import type { Page } from 'playwright';

/**
 * Compares the order in which Tab goes through a page with the order in which its reader's eyes do: row by row from the
 * top, within a row, and from column to column, the way the page is written.
 *
 * @param page - the page as it stands now.
 * @returns one line for each step of the keyboard that goes back.
 */
export function stepsBack(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Round figures. */
    const SLACK = 2;
    const isMirrored = document.documentElement.dir === 'rtl';
    const focusable = [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ].filter(
      (element) =>
        element.tabIndex >= 0 &&
        !element.matches(':disabled, .skip') &&
        element.checkVisibility({ visibilityProperty: true }),
    );
    const faults = focusable
      .filter(({ tabIndex }) => tabIndex > 0)
      .map((element) => `${element.textContent.trim()} is taken out of its turn`);
    // A link may fill several lines: it begins in the first, and the next one follows its last.
    const places = focusable.flatMap((element) => {
      const lines = [...element.getClientRects()].filter(({ width }) => width > 0);
      const [first, last] = [lines[0], lines.at(-1)];
      return first && last ? [{ element, first, last }] : [];
    });
    const middle = ({ left, right }: DOMRect): number => (isMirrored ? -1 : 1) * (left + right);
    for (const [index, { element, first }] of places.entries()) {
      const before = places[index - 1];
      if (before === undefined) continue;
      const { last } = before;
      const shared = Math.min(first.bottom, last.bottom) - Math.max(first.top, last.top);
      const isSameRow = shared > 0.5 * Math.min(first.height, last.height);
      const isAbove = !isSameRow && first.top < last.top;
      const isNextColumn = isMirrored ? first.right <= last.left + SLACK : first.left >= last.right - SLACK;
      if ((isSameRow && middle(first) < middle(last)) || (isAbove && !isNextColumn))
        faults.push(`from “${before.element.textContent.trim()}” back to “${element.textContent.trim()}”`);
    }
    return faults;
  });
}
