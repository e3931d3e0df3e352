import { expect, test } from '../../support/site.ts';
import { wordings, openLookUp, lookUp } from './message-page.ts';

test('a text that phishing pages show gets its warning before anything else', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  const copied = wordings.filter(({ copiedByPhishing }) => copiedByPhishing);
  expect(copied.length).toBeGreaterThan(0);
  for (const { text } of copied) {
    await lookUp(page, `${text.toLowerCase()} after 59s`);
    await expect(tool).toHaveAttribute('data-verdict', 'close');
    await expect(tool.getByRole('status')).toHaveText(
      /^StopFake pages show this text too\. .*close the page/u,
    );
    await expect(tool).toHaveAttribute('data-tone', 'stop');
  }
  await lookUp(page, 'Something went wrong');
  await expect(tool.locator('.verdict')).toHaveText(/^Known/u);
  await expect(tool).not.toHaveAttribute('data-tone', 'stop');
});

test('an address that is not Instagram’s is said loudly, and no step is offered but the way out', async ({
  page,
  site,
}) => {
  const tool = await openLookUp(page, site.origin);
  await lookUp(page, 'https://evil.example/ Please check the security code and try again.');
  await expect(tool).toHaveAttribute('data-verdict', 'unknown');
  await expect(tool).toHaveAttribute('data-tone', 'stop');
  await expect(tool.getByRole('status')).toHaveText(/^Not Instagram'sevil\.example is not one/u);
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(0);
  await expect(tool.locator('[data-advice="foreign-host"] a').first()).toHaveAttribute(
    'href',
    '/fix/compromised-codes/fake-code-page/',
  );
});

test('what only fakes say is said loudly, and leads nowhere but out', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  await lookUp(page, 'Please don’t leave this page until you receive the code.');
  await expect(tool).toHaveAttribute('data-verdict', 'fake');
  await expect(tool).toHaveAttribute('data-tone', 'stop');
  await expect(tool.locator('[data-part="drawing"] a')).toHaveCount(0);
  await expect(tool.locator('[data-advice]:visible')).toHaveCount(1);
  await expect(tool.locator('[data-advice="fake"] a[data-claim]')).toHaveCount(2);
  await tool.getByRole('link', { name: 'I typed a password or a code there' }).click();
  await expect(page).toHaveURL(/\/fix\/compromised-codes\/fake-code-page\/$/u);
});

test('of an address only its host is shown, and of any other text nothing', async ({ page, site }) => {
  const tool = await openLookUp(page, site.origin);
  for (const typed of ['https://user:secret-a@evil.example/secret-b?secret-c#secret-d', 'a secret-e text']) {
    await lookUp(page, typed);
    await expect(tool).toHaveAttribute('data-verdict', 'unknown');
    await expect(tool.locator('.verdict-box')).not.toContainText('secret');
  }
});
