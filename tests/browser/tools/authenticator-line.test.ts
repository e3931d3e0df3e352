import { expect, test } from './flip-check-page.ts';

for (const [what, headers, sentence] of [
  ['no date', { Date: '' }, 'without a time that can be read'],
  ['a frozen date', { Date: 'Mon, 23 Nov 2026 12:00:00 GMT' }, 'look like stored copies'],
] as const) {
  test(`with ${what} it could not check, by three taps or by none, and offers the way by hand`, async ({
    flip,
  }) => {
    await flip.open(0, 0, { headers: () => headers });
    await flip.chooseOther();
    await flip.expectVerdict('could-not-check');
    await expect(flip.status).toContainText(sentence);
    await expect(flip.check.getByText('time.is')).toBeVisible();
    for (let count = 0; count < 3; count += 1) await flip.tap.click();
    await flip.expectVerdict('could-not-check');
    await expect(flip.check).not.toHaveAttribute('data-offset-seconds');
  });
}

test('offline it could not check, and back online the taps count', async ({ context, flip }) => {
  await flip.open();
  await context.setOffline(true);
  await flip.chooseOther();
  await flip.expectVerdict('could-not-check');
  await expect(flip.status).toContainText('did not answer');
  await context.setOffline(false);
  for (let count = 0; count < 3; count += 1) await flip.tap.click();
  await flip.expectVerdict(/^seconds-/u);
});

test('a line that fails between the taps takes none of them away', async ({ context, flip }) => {
  await flip.open(12);
  await context.setOffline(true);
  await flip.chooseOther();
  await flip.expectVerdict('could-not-check');
  for (let count = 0; count < 2; count += 1) {
    await flip.tapAtFlips([0]);
    await flip.expectVerdict('could-not-check');
  }
  await context.setOffline(false);
  await flip.tapAtFlips([0]);
  await flip.expectVerdict('seconds-off');
  await expect(flip.made).toHaveCount(3);
});

test('a clock that is set between the taps starts them again', async ({ page, flip }) => {
  await flip.openFor(0);
  await flip.tapAtFlips([0, 0]);
  await page.evaluate(() => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + 100_000;
  });
  await flip.tap.click();
  await expect(flip.status).toContainText('the taps before are lost');
  await expect(flip.check).not.toHaveAttribute('data-verdict');
});
