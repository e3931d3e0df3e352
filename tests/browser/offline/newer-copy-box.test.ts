import type { Page } from 'playwright';
import { expect, test } from '../../support/site.ts';
import { wholeBrowserOptions } from '../../support/browser.ts';

// The headless shell is not always idle when a page is, and the copy waits for that.
test.use({ launchOptions: wholeBrowserOptions() });

const STOPS = 70;

/** Shows the announcement: its line is the same whether or not a newer copy waits. */
async function openWithBox(page: Page, origin: string, rootFont?: number): Promise<void> {
  await page.goto(`${origin}/fix/authenticator-app/new-phone/`);
  await page.evaluate((size) => {
    if (size !== undefined) document.documentElement.style.fontSize = `${String(size)}px`;
    document.querySelector('[data-worker] p')?.removeAttribute('hidden');
  }, rootFont);
}

/** @returns the words of what has the focus, where the announcement lies over all of it. */
function coveredByBox(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    // A browser scrolls to the focus with the next picture that it draws.
    for (let pictures = 0; pictures < 2; pictures += 1) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const focused = document.activeElement;
    const line = document.querySelector('[data-worker] p');
    if (focused === null || line === null || line.contains(focused)) return undefined;
    const [own, over] = [focused.getBoundingClientRect(), line.getBoundingClientRect()];
    return own.top >= over.top && own.bottom <= over.bottom ? focused.textContent.trim() : undefined;
  });
}

for (const [width, height, rootFont] of [
  [360, 740],
  [320, 640],
  [320, 256],
  [640, 320],
  [360, 740, 32],
] as const) {
  const size = `${String(width)} × ${String(height)}${rootFont === undefined ? '' : ', letters twice as large'}`;

  test(`on a screen of ${size} the announcement of a newer copy covers no focus`, async ({ page, site }) => {
    await page.setViewportSize({ width, height });
    await openWithBox(page, site.origin, rootFont);
    const covered: (string | undefined)[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      covered.push(await coveredByBox(page));
    }
    expect(covered.filter((words) => words !== undefined)).toEqual([]);
  });
}

test('on a low screen the announcement stands at the end of the text, on a high one it stays in sight', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await openWithBox(page, site.origin);
  const later = page.getByRole('button', { name: 'Later' });
  await expect(later).not.toBeInViewport();
  await page.setViewportSize({ width: 360, height: 740 });
  await expect(later).toBeInViewport({ ratio: 1 });
  const box = await page.locator('[data-worker] p').boundingBox();
  expect(box?.height).toBeLessThan(0.2 * 740);
  for (const button of ['Use it', 'Later']) {
    const target = await page.getByRole('button', { name: button }).boundingBox();
    expect(target?.height).toBeGreaterThanOrEqual(44);
  }
});
