import { expect, test } from '../../support/site.ts';
import { LINK_CHECK, MESSAGE_LOOKUP, openTool, RECOVERY_CODE_CHECK } from '../../support/typed-tools.ts';

/** Two texts that get another answer each. */
const TOOLS = [
  {
    ...LINK_CHECK,
    typed: 'https://www.instagram.com/hacked',
    other: 'http://instagrarn.com/x',
    verdicts: ['official', 'look-alike'],
  },
  {
    ...MESSAGE_LOOKUP,
    typed: 'Please wait a few minutes before you try again.',
    other: 'The two-factor authentication you entered is incorrect',
    verdicts: ['exact', 'fake'],
  },
  {
    ...RECOVERY_CODE_CHECK,
    typed: '1234 5678',
    other: '123456',
    verdicts: ['looks-right', 'six-digit-code'],
  },
] as const;

/** Everything that speaks of the text that was looked at. */
const ANSWER = '.verdict-box :is(p, li, a):visible';

for (const each of TOOLS) {
  const { name, label, button, typed, other, verdicts } = each;

  test(`${name}: the first change of the text takes the whole answer away, and leaves the text`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    const field = page.getByLabel(label);
    for (const change of [
      () => field.press('End').then(() => page.keyboard.type('x')),
      () => page.keyboard.press('Backspace'),
      () => page.keyboard.insertText('x'),
      () => field.fill(other),
    ]) {
      await field.fill(typed);
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(tool).toHaveAttribute('data-verdict', verdicts[0]);
      await field.focus();
      await change();
      await expect(tool).not.toHaveAttribute('data-verdict');
      await expect(tool.getByRole('status')).toHaveText('');
      await expect(tool.locator(ANSWER)).toHaveCount(0);
      await expect(tool).not.toHaveAttribute('data-tone');
      await expect(field).not.toHaveValue('');
      await expect(field).toBeFocused();
    }
    await expect(field).toHaveValue(other);
    await page.keyboard.press('Enter');
    await expect(tool).toHaveAttribute('data-verdict', verdicts[1]);
  });

  test(`${name}: what is typed before and after an answer makes a screen reader say nothing`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    const status = tool.getByRole('status');
    await status.evaluate((element) => {
      new MutationObserver((changes) => {
        const added = changes.reduce((sum, { addedNodes }) => sum + addedNodes.length, 0);
        const count = (key: string, more: number) => {
          document.documentElement.setAttribute(
            key,
            String(Number(document.documentElement.getAttribute(key)) + more),
          );
        };
        count('data-added', added);
        count('data-changes', changes.length);
      }).observe(element, { childList: true, subtree: true, characterData: true });
    });
    const counted = () =>
      page.evaluate(() => [
        Number(document.documentElement.getAttribute('data-added')),
        Number(document.documentElement.getAttribute('data-changes')),
      ]);
    const field = page.getByLabel(label);
    await field.pressSequentially('12');
    expect(await counted()).toEqual([0, 0]);
    await field.fill(typed);
    await page.getByRole('button', { name: button, exact: true }).click();
    await expect(tool).toHaveAttribute('data-verdict', verdicts[0]);
    const [added = 0, changes = 0] = await counted();
    expect(added).toBeGreaterThan(0);
    await field.pressSequentially('345');
    // It is emptied once, and not again with every letter.
    expect(await counted()).toEqual([added, changes + 1]);
  });
}
