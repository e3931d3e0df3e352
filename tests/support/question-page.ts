import type { Page } from 'playwright';

/* Read by functions that run inside the page, one trip each: Playwright's locators bring a large script of their own
   to each page, which takes longer than all that is asked here. */

/** A page of the questions, as a reader sees it. */
export interface QuestionPage {
  /** The answers so far. */
  readonly said: string[];
  /** Where the links of the answers so far lead. */
  readonly back: (string | null)[];
  /** What the choices say, those that are shown. */
  readonly choices: string[];
}

/** @returns the question that the page shows. */
export function questionOn(page: Page): Promise<QuestionPage> {
  return page.evaluate(() => ({
    said: [...document.querySelectorAll('nav.trail li strong')].map((each) => each.textContent.trim()),
    back: [...document.querySelectorAll('nav.trail li a')].map((link) => link.getAttribute('href')),
    choices: [...document.querySelectorAll<HTMLElement>('[data-choices] a[href]')]
      .filter((link) => link.checkVisibility({ visibilityProperty: true }))
      .map((link) => (link.querySelector('strong') ?? link).innerText.trim()),
  }));
}

/**
 * Clicks on a choice with the mouse, and waits until the whole next page is there, though none of its pictures.
 *
 * @param page - shows a question.
 * @param origin - where the site is.
 * @param says - the exact words of the choice, which stand there once.
 */
export async function choose(page: Page, origin: string, says: string): Promise<void> {
  const { x, y, next } = await page.evaluate(placeOfChoice, says);
  await page.mouse.click(x, y);
  // The address changes before the page does.
  await page.waitForURL(`${origin}${next}`, { waitUntil: 'domcontentloaded' });
}

function placeOfChoice(says: string): { x: number; y: number; next: string } {
  const link = [...document.querySelectorAll<HTMLElement>('[data-choices] a[href]')].find(
    (each) => (each.querySelector('strong') ?? each).innerText.trim() === says,
  );
  link?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = link?.getClientRects()[0];
  if (link === undefined || box === undefined) throw new Error(`the choice “${says}” is not there`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (!link.contains(document.elementFromPoint(x, y)))
    throw new Error(`something covers the choice “${says}”`);
  return { x, y, next: link.getAttribute('href') ?? '' };
}
