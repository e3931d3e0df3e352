import { expect, test } from '../../support/site.ts';
import { openedCaseFile } from './case-file-page.ts';

test('an entry is added with day, time, words and answer, and the fields are empty again', async ({
  page,
  site,
}) => {
  const file = await openedCaseFile(page, site.origin);
  await file.day.fill('2026-11-20');
  await file.time.fill('09:05');
  await file.add('Backup code on the laptop', 'Check the security code');
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await expect(file.status).toHaveText('Added. It is entry 1.');
  await expect(file.entries).toHaveCount(1);
  await expect(file.entries.first()).toContainText('20 November 2026, 09:05');
  await expect(file.entries.first()).toContainText('Check the security code');
  await expect(file.tried).toHaveValue('');
  await expect(file.answer).toHaveValue('');
});

test('day and time begin with now, and may be left empty', async ({ page, site }) => {
  await page.clock.setFixedTime(new Date('2026-11-23T14:05:30'));
  const file = await openedCaseFile(page, site.origin);
  await expect(file.day).toHaveValue('2026-11-23');
  await expect(file.time).toHaveValue('14:05');
  await page.clock.setFixedTime(new Date('2026-11-23T15:40:00'));
  await file.tried.focus();
  await expect(file.time).toHaveValue('15:40');
  await file.day.fill('');
  await file.time.fill('');
  await file.add('Called the carrier');
  await expect(file.entries.first()).toContainText('Day not noted');
  await expect(file.entries.first()).toContainText('nothing noted');
});

test('an entry is changed in its place, or left as it was', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  for (const words of ['one', 'two', 'three']) await file.add(words);
  await file.button('Edit entry 2').click();
  await expect(page.getByRole('heading', { name: 'Change entry 2' })).toBeVisible();
  await expect(file.tried).toHaveValue('two');
  await expect(file.tried).toBeFocused();
  await file.tried.fill('second');
  await file.button('Save the change').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'changed');
  await expect(file.status).toHaveText('Entry 2 is changed.');
  expect(await file.triedWords()).toEqual(['one', 'second', 'three']);
  await file.button('Edit entry 1').click();
  await file.button('Save the change').click();
  await expect(file.status).toHaveText('Entry 1 is changed.');
  await file.button('Edit entry 1').click();
  await file.tried.fill('never mind');
  await file.button('Leave it as it was').click();
  expect(await file.triedWords()).toEqual(['one', 'second', 'three']);
  await expect(file.button('Edit entry 1')).toBeFocused();
});

test('what stands in the fields is not lost by changing another entry', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.add('one');
  await file.tried.fill('half a sentence');
  await file.button('Edit entry 1').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'unfinished');
  await expect(file.tried).toHaveValue('half a sentence');
  await file.button('Empty the fields').click();
  await expect(file.tried).toHaveValue('');
});

test('entries are moved, deleted and put back, and the focus goes along', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  for (const words of ['one', 'two', 'three']) await file.add(words);
  await file.button('Move entry 3 up').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'moved');
  await expect(file.button('Move entry 2 up')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(await file.triedWords()).toEqual(['three', 'one', 'two']);
  // At the top there is no further up.
  await expect(file.button('Move entry 1 up')).toBeDisabled();
  await expect(file.button('Move entry 1 down')).toBeFocused();
  await file.button('Delete entry 2').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'deleted');
  expect(await file.triedWords()).toEqual(['three', 'two']);
  await expect(file.button('Put the entry back')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(file.tool).toHaveAttribute('data-verdict', 'restored');
  expect(await file.triedWords()).toEqual(['three', 'one', 'two']);
  await expect(file.button('Put the entry back')).toBeHidden();
});

test('nothing, a broken time and far too much are not taken', async ({ page, site }) => {
  const file = await openedCaseFile(page, site.origin);
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'empty');
  await expect(file.tried).toBeFocused();
  await file.tried.fill('x'.repeat(3_000));
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'too-long');
  await expect(file.status).toContainText('2000');
  await file.tried.fill('short');
  await file.time.fill('');
  await file.time.click();
  await page.keyboard.type('12');
  await file.button('Add to the case file').click();
  await expect(file.tool).toHaveAttribute('data-verdict', 'bad-day');
  await expect(file.entries).toHaveCount(0);
});
