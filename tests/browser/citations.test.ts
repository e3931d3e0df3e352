import { text } from '../support/facts.ts';
import { expect, test } from '../support/site.ts';

/** An article with citations of every firmness, labels and a path. */
const ARTICLE = '/fix/account-recovery/prepare-beforehand/';

test('a citation leads to its note and back, and says its number and how firm it is', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}${ARTICLE}`);
  const mark = page.locator('#cite-1');
  await expect(mark).toHaveAccessibleName(/^1, (?:firm|fair|thin|unknown)$/u);
  await mark.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#note-1$/u);
  const back = page.locator('#note-1 [role="doc-backlink"]');
  await expect(back).toHaveAccessibleName(text('article', 'backTo').replace('{number}', '1'));
  await back.press('Enter');
  await expect(page).toHaveURL(/#cite-1$/u);
});

test('who finds the numbers in the way hides them all, and shows them again', async ({ page, site }) => {
  await page.goto(`${site.origin}${ARTICLE}`);
  const hide = page.getByLabel(text('article', 'hideNumbers'));
  await expect(page.locator('#cite-1')).toBeVisible();
  await hide.check();
  await expect(page.locator('.cite:visible')).toHaveCount(0);
  await hide.uncheck();
  await expect(page.locator('#cite-1')).toBeVisible();
});

test('two marks side by side leave a finger room, and copied words hold no glued numbers', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}${ARTICLE}`);
  const tooClose = await page.locator('.cite a').evaluateAll((marks) => {
    const places = marks.map((mark) => mark.getBoundingClientRect());
    return places.filter(({ left, width, height, top }, index) => {
      const next = places[index + 1];
      const isBeside = next?.top === top && next.left - left < 48;
      const apart = next === undefined ? 0 : next.left + next.width / 2 - (left + width / 2);
      return height < 24 || (isBeside && apart < 24);
    }).length;
  });
  expect(tooClose).toBe(0);
  const glued = await page.evaluate(() => {
    getSelection()?.selectAllChildren(document.querySelector('article') as Node);
    return (
      getSelection()
        ?.toString()
        .match(/\p{L}\.?\d+, (?:firm|fair|thin|unknown)/gu) ?? []
    );
  });
  expect(glued).toEqual([]);
});

test('an address of old leads to the record of its document', async ({ page, site }) => {
  await page.goto(`${site.origin}/sources/`);
  const id = await page.locator('[data-document-pages] i').first().getAttribute('id');
  await page.goto(`${site.origin}/about/`);
  await page.goto(`${site.origin}/sources/#${id ?? ''}`);
  await expect(page).toHaveURL(new RegExp(`/sources/[a-z]+/#${id ?? ''}$`, 'u'));
  await expect(page.locator(`li[id="${id ?? ''}"]`)).toBeVisible();
});
