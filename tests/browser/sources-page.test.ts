import type { Page } from 'playwright';
import { attribute } from '../../src/publishing/finished-pages.ts';
import { all } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

/** Every document of the page; links lead to each from the articles. */
const ids = pages
  .filter(({ address }) => address === '/sources/')
  .flatMap((page) => all(page, 'li'))
  .flatMap((item) => attribute(item, 'id') ?? []);

/** Goes to documents, one after the other, and says where each begins that is out of the window then. */
const missed = (page: Page, names: readonly string[], prefix = '#'): Promise<string[]> =>
  page.evaluate(
    async ([each, before]) => {
      const found: string[] = [];
      for (const name of each) {
        location.hash = before + name;
        // The second frame comes after parts that were skipped so far have been laid out.
        for (let frame = 0; frame < 2; frame += 1)
          await new Promise((resolve) => requestAnimationFrame(resolve));
        const top = document.getElementById(name)?.getBoundingClientRect().top ?? -1;
        if (top < 0 || top > window.innerHeight - 44) found.push(`${name}: ${String(top)}`);
      }
      return found;
    },
    [names, prefix] as const,
  );

// Parts of the page far from the window are laid out late, which must not lead anybody astray.
test('a link to a document leads into sight of it, wherever it stands', async ({ page, site }) => {
  expect(ids.length).toBeGreaterThan(300);
  await page.goto(`${site.origin}/sources/`);
  expect(await missed(page, ids)).toEqual([]);
});

test('a link that leads nowhere is noticed', async ({ page, site }) => {
  await page.goto(`${site.origin}/sources/`);
  expect(await missed(page, ids.slice(-1), '#nowhere-')).toHaveLength(1);
});
