import { expect, test } from '../../support/site.ts';

test('the characters of a code stand in boxes, each in its own', async ({ page, site }) => {
  await page.goto(`${site.origin}/tools/recovery-code/`);
  await page.locator('recovery-code-check textarea').fill('1234 56O8');
  await page.locator('recovery-code-check [data-part=act]').click();
  const boxes = page.locator('recovery-code-check .boxes > [data-position]');
  await expect(boxes).toHaveCount(8);
  const borders = await boxes.evaluateAll((all) =>
    all.map((box) => Number.parseFloat(getComputedStyle(box).borderTopWidth)),
  );
  // The wrong one has the widest border.
  expect(borders).toEqual([2, 2, 2, 2, 2, 2, 4, 2]);
  const middles = await boxes.evaluateAll((all) => all.map((box) => box.getBoundingClientRect().left));
  expect([...middles].sort((a, b) => a - b)).toEqual(middles);
  expect(await page.locator('recovery-code-check .boxes > .gap').count()).toBe(1);
});
