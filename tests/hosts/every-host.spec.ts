import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { listenTo } from '../support/page-log.ts';
import { ask } from './ask.ts';
import { basePathOf, folderOf, type Host, type RunningHost } from './host.ts';
import { addressOf, answerFaults, publishedFiles } from './published-files.ts';
import { caddy } from './servers/caddy.ts';
import { cloudflare } from './servers/cloudflare.ts';
import { gitHubPages } from './servers/github-pages.ts';
import { netlify } from './servers/netlify.ts';
import { nginx } from './servers/nginx.ts';
import { vercel } from './servers/vercel.ts';

const HOSTS: readonly Host[] = [
  nginx('site'),
  nginx('belowAPath'),
  caddy('site'),
  caddy('belowAPath'),
  cloudflare('site'),
  cloudflare('belowAPath'),
  netlify,
  vercel,
  gitHubPages,
];

/** One page of each template; every other page is asked for over HTTP. */
function templates(folder: string): string[] {
  const files = publishedFiles(folder);
  const first = (pattern: RegExp): string => {
    const file = files.find((path) => pattern.test(path));
    if (file === undefined) throw new Error(`no page fits ${String(pattern)}`);
    return addressOf(file);
  };
  return [
    '',
    first(/^fix\/[^/]+\/index/u),
    first(/^fix\/[^/]+\/[^/]+\/index/u),
    'diagnose/',
    first(/^diagnose\/(?!plan)[^/]+\/index/u),
    first(/^diagnose\/plan\/[^/]+\/index/u),
    'diagnose/map/',
    'messages/',
    first(/^messages\/[^/]+\/index/u),
    'faq/',
    first(/^faq\/[^/]+\/index/u),
    ...files.filter((path) => /^tools\/(?:[^/]+\/)?index/u.test(path)).map(addressOf),
    'search/',
    'sources/',
    'about/',
    'prevent/',
  ];
}

for (const host of HOSTS) {
  test.describe(`${host.name} (${host.kind === 'real' ? 'its own program' : 'its documented rules'})`, () => {
    const folder = folderOf(host);
    let running: RunningHost;
    let base = '';

    test.beforeAll(async () => {
      running = await host.start(folder);
      base = `${running.origin}${basePathOf(host)}`;
    });
    test.afterAll(async () => {
      await running.stop();
    });

    test('every file comes whole, with its type, its headers and its policy', async () => {
      const faults: string[] = [];
      for (const file of publishedFiles(folder)) {
        if (file === '404.html') continue;
        faults.push(...answerFaults(host, folder, file, await ask(base + addressOf(file))));
      }
      expect(faults).toEqual([]);
    });

    test('what is missing is 404 with the page for it, and is not kept', async () => {
      const page = readFileSync(join(folder, '404.html'));
      for (const missing of [
        'nowhere/',
        'nowhere',
        'fix/nowhere/',
        'nowhere.txt',
        'pagefind/fragment/en_0.pf_fragment',
      ]) {
        const first = await ask(base + missing);
        // A host may add the slash before it looks.
        const led = first.headers.location === `${basePathOf(host)}${missing}/`;
        const answer = led ? await ask(`${base}${missing}/`) : first;
        expect(answer.status, missing).toBe(404);
        expect(answer.bytes.equals(page), missing).toBe(true);
        expect(answer.headers['content-type'], missing).toContain('text/html');
        if (!host.sendsHeaders) continue;
        expect(answer.headers['content-security-policy'], missing).toContain("frame-ancestors 'none'");
        expect(answer.headers['x-content-type-options'], missing).toBe('nosniff');
        // Cloudflare's, Netlify's and Vercel's rules go by the address that was asked for.
        if (host.sendsPackedCopies) expect(answer.headers['cache-control'], missing).toBe('no-cache');
      }
    });

    test('packed copies are no addresses of their own, and nothing for hosts is sent as a page', async () => {
      for (const file of ['index.html.br', 'index.html.gz', 'search/search-data.json.br']) {
        const { status, headers } = await ask(base + file);
        if (host.kind === 'real') expect(status, file).toBe(404);
        expect(headers['content-type'] ?? '', file).not.toContain(status === 404 ? 'image' : 'html');
      }
    });

    test('an address without its slash leads on to the one with it', async () => {
      const { status, headers } = await ask(`${base}about`);
      expect([301, 307, 308]).toContain(status);
      const there = host.slashLeadsTo ?? `${basePathOf(host)}about/`;
      expect(new URL(headers.location ?? '', `${base}about`).href).toBe(running.origin + there);
    });

    if (host.sendsHeaders) {
      test('short addresses lead on', async () => {
        for (const [from, to] of [
          ['favicon.ico', 'favicon.svg'],
          ['sitemap.xml', 'sitemap-index.xml'],
        ] as const) {
          const { status, headers } = await ask(base + from);
          expect([301, 302], from).toContain(status);
          expect(new URL(headers.location ?? '', base + from).href).toBe(base + to);
        }
      });
    }

    for (const [name, accepted, encoding] of [
      ['only gzip', 'gzip', 'gzip'],
      ['nothing packed', 'identity', undefined],
    ] as const) {
      test(`a browser that reads ${name} gets that`, async () => {
        const { headers, bytes } = await ask(base, { 'Accept-Encoding': accepted });
        expect(headers['content-encoding']).toBe(encoding);
        expect(bytes.equals(readFileSync(join(folder, 'index.html')))).toBe(true);
      });
    }

    if (host.kind === 'real') {
      test('a page that has not changed is not sent again', async () => {
        const { headers } = await ask(base);
        const tag = headers.etag ?? '';
        expect(tag).not.toBe('');
        const again = await ask(base, { 'If-None-Match': tag });
        expect(again.status).toBe(304);
        expect(again.sent.length).toBe(0);
      });
    }

    test('a page of each template opens without a complaint of the browser', async ({ page }) => {
      const log = listenTo(page);
      for (const address of templates(folder)) {
        const response = await page.goto(base + address);
        expect(response?.status(), address).toBe(200);
        expect(log.complaints, address).toEqual([]);
        await expect(page.locator('h1'), address).toBeVisible();
      }
      expect(log.requests.filter((url) => !url.startsWith(base) && !url.startsWith('data:'))).toEqual([]);
    });

    test('the page for missing addresses has its style there too', async ({ page }) => {
      const response = await page.goto(`${base}fix/nowhere/at-all/`);
      expect(response?.status()).toBe(404);
      await expect(page.locator('h1')).toBeVisible();
      const home = page.locator(`a[href="${basePathOf(host)}"]`).first();
      await expect(home).toBeVisible();
    });

    test('the clock check reaches its verdict', async ({ page }) => {
      await page.goto(`${base}tools/clock/`);
      await page.getByRole('button', { name: 'Check this clock' }).click();
      await expect(page.locator('clock-check')).toHaveAttribute('data-verdict', host.clock);
    });

    test('the search finds pages', async ({ page }) => {
      const log = listenTo(page);
      await page.goto(`${base}search/?q=authenticator+code+refused`);
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-search-state', 'done');
      await page.locator('[data-search-results] a').first().click();
      await expect(page.locator('article[data-problems]').first()).toBeVisible();
      expect(log.complaints).toEqual([]);
    });

    // Waits for the offline copy: it runs as soon as the build has a worker.
    test('after one visit another page opens without the host', async ({ browser }) => {
      test.skip(!existsSync(join(folder, 'sw.js')), 'this build has no offline copy');
      const own = await host.start(folder);
      const home = `${own.origin}${basePathOf(host)}`;
      const context = await browser.newContext();
      try {
        const page = await context.newPage();
        await page.goto(home);
        await page.evaluate(async () => {
          await navigator.serviceWorker.ready;
        });
        await own.stop();
        const article = templates(folder)[2] ?? '';
        // The copy is fetched when the browser is idle, so an early try may come too soon.
        await expect(async () => {
          await page.goto(home + article);
          await expect(page.locator('article[data-problems]').first()).toBeVisible({ timeout: 1_000 });
        }).toPass();
      } finally {
        await context.close();
        await own.stop();
      }
    });
  });
}
