import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../../support/site.ts';
import type { CaseFilePage } from './case-file-page.ts';
import { openedCaseFile } from './case-file-page.ts';

const LOAD = 'Show the changed list';

test('two tabs show one list, and each takes what the other stored', async ({ page, site, context }) => {
  const [one, other] = await twoTabs(page, site.origin, context);
  await one.add('from one');
  await expect(other.entries).toHaveCount(2);
  await expect(other.tool).toHaveAttribute('data-verdict', 'other-tab');
  await expect(other.status).toContainText('changed in another tab');
  await expect(other.button(LOAD)).toBeHidden();
  await other.add('from other');
  await other.button('Delete entry 1').click();
  await expect.poll(() => one.triedWords()).toEqual(['from one', 'from other']);
  await one.button('Move entry 2 up').click();
  await expect.poll(() => other.triedWords()).toEqual(['from other', 'from one']);
});

test('what one tab has half written survives what the other does, even to the same entry', async ({
  page,
  site,
  context,
}) => {
  const [one, other] = await twoTabs(page, site.origin, context);
  await one.button('Edit entry 1').click();
  await one.tried.fill('mine');
  await other.button('Edit entry 1').click();
  await other.tried.fill('theirs');
  await other.button('Save the change').click();
  await expect(one.tool).toHaveAttribute('data-verdict', 'other-tab');
  await expect(one.status).toContainText('changed in another tab');
  expect(await one.triedWords()).toEqual(['common']);
  await one.button(LOAD).click();
  expect(await one.triedWords()).toEqual(['theirs']);
  await expect(one.tried).toHaveValue('mine');
  await expect(one.tried).toBeFocused();
  await expect(one.button(LOAD)).toBeHidden();
  await one.button('Save the change').click();
  await expect.poll(() => other.triedWords()).toEqual(['theirs', 'mine']);
  expect(await one.triedWords()).toEqual(['theirs', 'mine']);
});

test('who adds the half-written words without loading the changed list first has both', async ({
  page,
  site,
  context,
}) => {
  const [one, other] = await twoTabs(page, site.origin, context);
  await one.tried.fill('half a sentence');
  await other.add('theirs');
  await expect(one.button(LOAD)).toBeVisible();
  await one.button('Add to the case file').click();
  await expect(one.tool).toHaveAttribute('data-verdict', 'added');
  await expect(one.status).toContainText('changed in another tab');
  await expect(one.button(LOAD)).toBeHidden();
  expect(await one.triedWords()).toEqual(['common', 'theirs', 'half a sentence']);
  await expect.poll(() => other.triedWords()).toEqual(['common', 'theirs', 'half a sentence']);
});

test('a wipe in one tab is told in the other, takes nothing off its page, and is not undone by it', async ({
  page,
  site,
  context,
}) => {
  const [one, other] = await twoTabs(page, site.origin, context);
  await one.wipe();
  await expect(other.tool).toHaveAttribute('data-verdict', 'not-saved');
  await expect(other.status).toContainText('Another tab wiped the case file');
  await expect(other.keep).not.toBeChecked();
  expect(await other.triedWords()).toEqual(['common']);
  await expect.poll(() => other.asksBeforeLeaving()).toBe(true);
  await other.add('two');
  expect(await other.stored()).toBeNull();
  await expect(one.entries).toHaveCount(0);
});

/** Two tabs that keep one list of one entry. */
async function twoTabs(
  page: Page,
  origin: string,
  context: BrowserContext,
): Promise<[CaseFilePage, CaseFilePage]> {
  const one = await openedCaseFile(page, origin);
  await one.add('common');
  await one.keep.check();
  const other = await openedCaseFile(await context.newPage(), origin);
  await expect(other.entries).toHaveCount(1);
  return [one, other];
}
