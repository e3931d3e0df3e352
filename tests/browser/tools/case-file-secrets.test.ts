import { expect, test } from '../../support/site.ts';
import { openedCaseFile } from './case-file-page.ts';

for (const [typed, question] of [
  ['Typed 123456', 'This looks like a login code of six digits.'],
  ['Used 1234 5678', 'This looks like a backup code, or like a code from a mail.'],
  [
    'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
    'This looks like a setup key. Whoever has it can make your codes.',
  ],
  ['4111 1111 1111 1111', 'This looks like the number of a card.'],
  ['Sent passport C01X00T47', 'This looks like the number of an ID, a passport or a phone.'],
  ['password: hunter2', 'This looks like a password.'],
] as const) {
  test(`${typed} waits until its writer has decided`, async ({ page, site }) => {
    const file = await openedCaseFile(page, site.origin);
    await file.keep.check();
    for (const field of ['tried', 'answer'] as const) {
      await file.tried.fill('');
      await file.answer.fill('');
      await file[field].fill(typed);
      await file.button('Add to the case file').click();
      await expect(file.tool).toHaveAttribute('data-verdict', 'warned');
      await expect(file.tool.locator('[data-kind]:visible')).toHaveText([question]);
      await expect(page.getByRole('group', { name: 'Wait.' })).toHaveAccessibleDescription(question);
      await expect(file.entries).toHaveCount(0);
      expect(await file.stored()).not.toContain(typed);
      await file.button('Let me change it').click();
      await expect(file[field]).toBeFocused();
      await expect(file.button('It is not one, keep it')).toBeHidden();
    }
    await file.button('Add to the case file').click();
    await file.button('It is not one, keep it').click();
    await expect(file.tool).toHaveAttribute('data-verdict', 'added');
    await expect(file.entries).toHaveCount(1);
  });
}

test('a question is gone as soon as the words change, and comes anew for a changed entry', async ({
  page,
  site,
}) => {
  const file = await openedCaseFile(page, site.origin);
  await file.add('Typed 123456');
  await file.tried.fill('Typed a code');
  await expect(file.button('It is not one, keep it')).toBeHidden();
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await file.button('Edit entry 1').click();
  await file.answer.fill('1234 5678');
  await file.button('Save the change').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'warned');
  await expect(file.entries.first()).not.toContainText('1234');
});
