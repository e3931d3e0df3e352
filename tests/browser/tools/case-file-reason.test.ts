import type { Locator } from 'playwright/test';
import { expect, test } from '../../support/site.ts';
import { CaseFilePage } from './case-file-page.ts';

const NOTHING = 'Write what you tried, or what came back. Then add it.';
const UNFINISHED = 'There is something in the fields that you have not added.';

/** The reason stands at the field, in sight with it, and belongs to it for who does not see it. */
async function expectReasonAt(file: CaseFilePage, field: Locator, words: string): Promise<void> {
  const reason = file.tool.locator('.form').getByText(words);
  await expect(field).toBeFocused();
  await expect(reason).toBeInViewport({ ratio: 1 });
  await expect(field).toBeInViewport({ ratio: 1 });
  await expect(field).toHaveAccessibleDescription(new RegExp(`^${words.replaceAll('.', '\\.')}`, 'u'));
  const [reasonBox, fieldBox] = [await reason.boundingBox(), await field.boundingBox()];
  const gap = (fieldBox?.y ?? 0) - ((reasonBox?.y ?? 0) + (reasonBox?.height ?? 0));
  expect(gap).toBeGreaterThanOrEqual(0);
  expect(gap).toBeLessThan(12);
}

for (const viewport of [
  { width: 320, height: 256 },
  { width: 360, height: 740 },
]) {
  test.describe(`on a screen of ${String(viewport.width)} × ${String(viewport.height)}`, () => {
    test.use({ viewport });

    test('who adds nothing reads why at the field itself, until something is written', async ({
      page,
      site,
    }) => {
      const file = new CaseFilePage(page);
      await file.open(site.origin);
      await file.button('Add to the case file').click();
      await expectReasonAt(file, file.tried, NOTHING);
      await expect(file.tried).toHaveAttribute('aria-invalid', 'true');
      await expect(file.tool).toHaveAttribute('data-verdict', 'empty');
      await expect(file.status).toHaveText(NOTHING);
      await file.answer.fill('refused');
      await expect(file.tried).not.toHaveAttribute('aria-invalid');
      await expect(file.tried).toHaveAccessibleDescription(
        'For example, the device, the page and the button.',
      );
      await expect(file.tool.getByText(NOTHING)).toHaveCount(0);
      await expect(file.tool).not.toHaveAttribute('data-verdict');
    });

    test('a broken time and far too much say so at their own fields', async ({ page, site }) => {
      const file = new CaseFilePage(page);
      await file.open(site.origin);
      await file.answer.fill('x'.repeat(2_050));
      await file.button('Add to the case file').click();
      await expectReasonAt(file, file.answer, 'This is too long.');
      await expect(file.answer).toHaveAttribute('aria-invalid', 'true');
      await file.answer.fill('short');
      await file.time.fill('');
      await file.time.click();
      await page.keyboard.type('12');
      await file.button('Add to the case file').click();
      await expectReasonAt(file, file.time, 'This day or time does not exist.');
      await expect(file.time).toHaveAttribute('aria-invalid', 'true');
      await expect(file.answer).not.toHaveAttribute('aria-invalid');
      await file.button('Empty the fields').click();
      await expect(file.time).not.toHaveAttribute('aria-invalid');
      await expect(file.tool.locator('.form').getByText('This day or time')).toHaveCount(0);
    });

    test('words that wait to be added are pointed at where they stand, and are not called wrong', async ({
      page,
      site,
    }) => {
      const file = new CaseFilePage(page);
      await file.open(site.origin);
      await file.add('one');
      await file.tried.fill('half a sentence');
      await file.button('Edit entry 1').click();
      await expectReasonAt(file, file.tried, UNFINISHED);
      await expect(file.tried).not.toHaveAttribute('aria-invalid');
      await file.button('Empty the fields').click();
      await expect(file.tool.getByText(UNFINISHED)).toHaveCount(0);
    });
  });
}
