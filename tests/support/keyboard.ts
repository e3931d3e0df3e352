import type { Page } from 'playwright';

/* All is read by functions that run inside the page, a few trips for each page: Playwright's locators bring a large
   script of their own to each page, which takes longer than all that is asked here. */

/** What the first presses of keys on a page do. */
export interface FirstPresses {
  /** Which share of the link that skips to the text is in view before anything is pressed. */
  readonly before: number;
  /** The same after Tab, and whether the link has the focus. */
  readonly afterTab: { readonly shown: number; readonly focused: boolean };
  /** Whether Enter then leads to the text. */
  readonly enterLeadsToText: boolean;
  /** Whether the next Tab leads on into the text. */
  readonly tabLeadsOn: boolean;
}

/** What they should do. */
export const GOOD_PRESSES: FirstPresses = {
  before: 0,
  afterTab: { shown: 1, focused: true },
  enterLeadsToText: true,
  tabLeadsOn: true,
};

/**
 * Presses Tab, Enter and Tab on a page where nothing was pressed yet.
 *
 * @param page - the page, just opened.
 * @param words - what the link that skips to the text says.
 * @returns what happened.
 * @throws Error where there is no such link, or more than one.
 */
export async function firstPresses(page: Page, words: string): Promise<FirstPresses> {
  const before = await page.evaluate(skipLink, words);
  await page.keyboard.press('Tab');
  const afterTab = await page.evaluate(skipLink, words);
  await page.keyboard.press('Enter');
  const enterLeadsToText = await page.evaluate(textGetsFocus);
  await page.keyboard.press('Tab');
  const tabLeadsOn = await page.evaluate(() => document.activeElement?.closest('main, footer') !== null);
  return { before: before.shown, afterTab, enterLeadsToText, tabLeadsOn };
}

async function skipLink(words: string): Promise<FirstPresses['afterTab']> {
  const links = [...document.querySelectorAll('a[href]')];
  const [link, ...others] = links.filter((each) => each.textContent.trim() === words);
  if (link === undefined || others.length > 0) throw new Error(`there must be one link “${words}”`);
  const shown = await new Promise<number>((resolve) => {
    new IntersectionObserver((entries, observer) => {
      observer.disconnect();
      resolve(entries[0]?.intersectionRatio ?? 0);
    }).observe(link);
  });
  return { shown, focused: link.matches(':focus') };
}

/** A browser moves the focus with the next picture that it draws, not with the key. */
async function textGetsFocus(): Promise<boolean> {
  const main = document.querySelector('main');
  for (let pictures = 0; document.activeElement !== main && pictures < 30; pictures += 1) {
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return main !== null && document.activeElement === main;
}

/**
 * Looks for what can have the focus and does not show it.
 *
 * @param page - a page where a key was pressed, because only then the browser shows the focus.
 * @returns the words of the elements at fault.
 */
export function withoutSign(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary, [tabindex]',
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
      .filter((element) => {
        // To scroll there would take as long as all the rest.
        element.focus({ preventScroll: true });
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const outlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return document.activeElement !== element || !outlined;
      })
      .map((element) => element.textContent.trim()),
  );
}
