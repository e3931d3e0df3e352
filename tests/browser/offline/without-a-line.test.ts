import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { contentPolicy } from '../../../src/publishing/policies.ts';
import { BUILDS, SITE_ROOT } from '../../support/builds.ts';
import { builtFile, expect, test, untilCopied } from '../../support/offline.ts';
import { listenTo } from '../../support/page-log.ts';
import { serveSite } from '../../support/site-server.ts';
import { pages } from '../../support/site.ts';
import { wholeBrowserOptions } from '../../support/browser.ts';

// The headless shell is not always idle when a page is, and the copy waits for that.
test.use({ launchOptions: wholeBrowserOptions() });

/** Opens one page, waits for the copy, and stops the server for good. */
async function visitOnce(page: Page, address: string, root = SITE_ROOT, basePath = '/'): Promise<string> {
  const site = await serveSite({ root, basePath });
  await page.goto(`${site.origin}${basePath}${address.slice(1)}`);
  await untilCopied(page);
  await site.close();
  await page.context().setOffline(true);
  return `${site.origin}${basePath}`;
}

test('after one visit every page, tool and file of the search answers with the bytes of the build', async ({
  own,
}) => {
  const page = await own.newPage();
  const { complaints } = listenTo(page);
  const top = await visitOnce(page, '/about/');
  expect(complaints).toEqual([]);
  // A page whose own policy lets it ask.
  await page.goto(`${top}tools/clock/`);
  const fragments = readdirSync(join(SITE_ROOT, 'pagefind/fragment')).map(
    (file) => `pagefind/fragment/${file}`,
  );
  const files = [...pages.map(({ file }) => file), ...fragments, 'search/search-data.json', 'favicon.svg'];
  const asked = files.map((file) => file.replace(/(?:^|(?<=\/))index\.html$/u, ''));
  const answers = await page.evaluate(
    async ({ top, asked }) => {
      const hex = (bytes: ArrayBuffer) =>
        [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      const answers = [];
      for (const address of asked) {
        const answer = await fetch(top + address);
        const hash = await crypto.subtle.digest('SHA-256', await answer.arrayBuffer());
        answers.push({ hash: hex(hash), headers: Object.fromEntries(answer.headers), status: answer.status });
      }
      return answers;
    },
    { top, asked },
  );
  const wrong = files.filter((file, index) => {
    // The search's own texts lie unpacked in the copy.
    const bytes = file.startsWith('pagefind/') ? gunzipSync(builtFile(file)) : builtFile(file);
    const hash = createHash('sha256').update(bytes).digest('hex');
    return answers[index]?.status !== 200 || answers[index].hash !== hash;
  });
  expect(wrong).toEqual([]);
  expect(files.length).toBeGreaterThan(pages.length + 100);

  for (const sealed of pages.filter(({ html }) => html.includes('data-page-kind="sealed"'))) {
    expect(answers[files.indexOf(sealed.file)]?.headers, sealed.address).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': `${contentPolicy(sealed)}; frame-ancestors 'none'`,
      'connection-allowlist': '(response-origin)',
      'x-dns-prefetch-control': 'off',
      'referrer-policy': 'no-referrer',
    });
  }
});

for (const { name, root, basePath, first } of [
  { name: 'at the top of a host', root: SITE_ROOT, basePath: '/', first: '/fix/text-messages/' },
  {
    name: 'below a path',
    root: BUILDS.belowAPath.folder,
    basePath: BUILDS.belowAPath.environment.BASE_PATH,
    first: '/search/',
  },
]) {
  test(`${name}, after one visit and without a line, pages open, search finds, tools judge, clocks say what they need`, async ({
    own,
  }) => {
    const page = await own.newPage();
    const top = await visitOnce(page, first, root, basePath);
    for (const address of ['', 'faq/', 'diagnose/', 'diagnose/map/', 'messages/', 'sources/', 'about/']) {
      await page.goto(top + address);
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
      expect(page.url()).toBe(top + address);
    }
    await page.getByRole('link', { name: 'Find the cause', exact: true }).last().click();
    await page.locator('[data-choices] a').first().click();
    await expect(page.locator('[data-choices] a, [data-plan] > li').first()).toBeVisible();

    await page.goto(`${top}tools/`);
    await page.locator('[data-search-form] input[type=search]').fill('new phone 123456');
    await page.locator('[data-search-form] button').click();
    await expect(page).toHaveURL(`${top}search/?q=new+phone`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();
    // A passage, which comes from the page's own part of the search.
    await page.goto(`${top}search/?q=abroad`);
    await expect(page.locator('[data-search-results] mark').first()).toBeVisible();
    await page.goto(`${top}search/?q=text+message&exact=1`);
    await expect(page.locator('[data-search-results] a').first()).toBeVisible();

    await page.goto(`${top}tools/recovery-code/`);
    await page.getByLabel('Backup code, with its digits changed').fill('1234 5678');
    await page.getByRole('button', { name: 'Check the shape' }).click();
    await expect(page.locator('recovery-code-check')).toHaveAttribute('data-verdict', 'looks-right');
    await page.goto(`${top}tools/message/`);
    await page.getByLabel('Message or page address').fill('Please wait a few minutes before you try again.');
    await page.getByRole('button', { name: 'Look up' }).click();
    await expect(page.locator('message-lookup')).toHaveAttribute('data-verdict', /exact|close/u);
    await page.goto(`${top}tools/link/`);
    await page.getByLabel('Link or sender').fill('instagram.com@evil.example');
    await page.getByRole('button', { name: 'Check', exact: true }).click();
    await expect(page.locator('link-check')).toHaveAttribute('data-verdict', 'look-alike');
    await page.goto(`${top}tools/checkup/`);
    await page.getByRole('checkbox').first().check();
    await page.goto(`${top}tools/case-file/`);
    await expect(page.locator('case-file')).toBeVisible();

    await page.goto(`${top}tools/clock/`);
    await page.getByRole('button', { name: 'Check this clock' }).click();
    await expect(page.locator('clock-check')).toHaveAttribute('data-verdict', 'could-not-check');
    await expect(page.locator('clock-check').getByRole('status')).toContainText(
      'This check needs the internet',
    );
    await page.goto(`${top}tools/authenticator/`);
    await page.getByRole('radio', { name: 'It is on another device' }).check();
    for (let tap = 0; tap < 3; tap += 1)
      await page.getByRole('button', { name: 'It changed just now' }).click();
    await expect(page.locator('code-flip-check')).toHaveAttribute('data-verdict', 'could-not-check');
    await expect(page.locator('code-flip-check').getByRole('status').first()).toContainText(
      'This check needs the internet',
    );

    await page.goto(`${top}faq/nothing-of-the-kind/`);
    await expect(page.getByText('this page is not in your copy of the site')).toBeVisible();
    await page.goto(`${top}offline/`);
    await expect(page.getByText('this page is not in your copy of the site')).toBeHidden();
    // Neither the time nor anything that this build does not have is ever made up.
    for (const missing of [
      'clock.txt',
      'tools/clock/?c=1',
      'about/?q=1',
      'search/?ts=1',
      'favicon.svg?v=2',
    ]) {
      const failed = await page.evaluate(
        (address) =>
          fetch(address).then(
            () => false,
            () => true,
          ),
        top + missing,
      );
      expect(failed, missing).toBe(true);
    }
  });
}
