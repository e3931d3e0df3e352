import type { BrowserContext, Page } from 'playwright/test';
import { expect, test } from '../../support/site.ts';
import { CaseFilePage, KEY } from './case-file-page.ts';

const LOAD = 'Show the changed list';

test('nothing is kept until the box is ticked, then everything, until it is not', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.add('one');
  expect(await file.stored()).toBeNull();
  await page.reload();
  await expect(file.entries).toHaveCount(0);

  await file.add('one');
  await file.keep.check();
  await expect(file.tool).toHaveAttribute('data-verdict', 'saved');
  await file.add('two');
  await page.reload();
  expect(await file.triedWords()).toEqual(['one', 'two']);
  await expect(file.keep).toBeChecked();

  await file.keep.uncheck();
  await expect(file.tool).toHaveAttribute('data-verdict', 'not-kept');
  expect(await file.stored()).toBeNull();
  expect(await file.triedWords()).toEqual(['one', 'two']);
  await page.reload();
  await expect(file.entries).toHaveCount(0);
});

test('the fields themselves are never kept', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.keep.check();
  await file.tried.fill('half a sentence');
  expect(await file.stored()).not.toContain('half');
  page.on('dialog', (dialog) => void dialog.accept());
  await page.reload();
  await expect(file.tried).toHaveValue('');
});

test('leaving is asked about only while something is unsaved', async ({ page, site, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const file = await opened(page, site.origin);
  const expectAsking = async (asks: boolean): Promise<void> => {
    await expect.poll(() => file.asksBeforeLeaving()).toBe(asks);
  };
  await expectAsking(false);
  await file.tried.fill('half');
  await expectAsking(true);
  await file.tried.fill('');
  await expectAsking(false);
  await file.add('one');
  await expectAsking(true);
  await file.button('Copy as text').click();
  await expectAsking(false);
  await file.add('two');
  await expectAsking(true);
  await Promise.all([page.waitForEvent('download'), file.button('Save as a text file').click()]);
  await expectAsking(false);
  await file.button('Edit entry 1').click();
  await expectAsking(false);
  await file.answer.fill('more');
  await expectAsking(true);
  await file.button('Leave it as it was').click();
  await file.button('Delete entry 1').click();
  await expectAsking(true);
  await file.keep.check();
  await expectAsking(false);
  await file.keep.uncheck();
  await expectAsking(true);
  await file.wipe();
  await expectAsking(false);
});

test('the browser does ask, and staying keeps every word', async ({ page, site }) => {
  const file = await opened(page, site.origin);
  await file.tried.fill('half a sentence');
  const asked = new Promise<string>((resolve) => {
    page.once('dialog', (dialog) => {
      resolve(dialog.type());
      void dialog.dismiss();
    });
  });
  await page.getByRole('link', { name: 'Tools', exact: true }).first().click();
  expect(await asked).toBe('beforeunload');
  await expect(file.tried).toHaveValue('half a sentence');
  expect(page.url()).toContain('/tools/case-file/');
});

test('a page that comes back from the back/forward cache still has its entries, and those of another tab', async ({
  page,
  site,
  context,
}) => {
  const file = await opened(page, site.origin);
  await file.keep.check();
  await file.add('one');
  await page.evaluate(() => {
    window.addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await page.locator('article a[href$="/about/"]').click();
  await page.waitForURL('**/about/');
  const other = await opened(await context.newPage(), site.origin);
  await other.add('two');
  // Nothing is loaded, so there is no load to wait for.
  await page.goBack({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-persisted', 'true');
  await expect(file.entries).toHaveCount(2);
  expect(await file.triedWords()).toEqual(['one', 'two']);
});

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

test('a case file from before December 2026 is there again, and kept in its new form', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/404.html`);
  await page.evaluate((key) => {
    const entry = { day: '2026-11-23', time: '14:05', tried: 'old', answer: '', id: 'a', rank: 0, moved: 0 };
    localStorage.setItem(key, JSON.stringify({ version: 1, entries: [entry], removed: ['b'] }));
  }, KEY);
  const file = await opened(page, site.origin);
  expect(await file.triedWords()).toEqual(['old']);
  await expect(file.keep).toBeChecked();
  await file.add('new');
  await page.reload();
  expect(await file.triedWords()).toEqual(['old', 'new']);
});

for (const [name, script] of [
  [
    'a store that may not even be looked at',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
  ],
  [
    'a store that cannot be read',
    () => {
      Storage.prototype.getItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  [
    'a store that refuses to write',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
  ],
  [
    'a store that forgets at once',
    () => {
      Storage.prototype.setItem = () => undefined;
    },
  ],
] as const) {
  test(`${name} gets a clear sentence, and nothing is lost on the page`, async ({ page, site }) => {
    await page.addInitScript(script);
    const file = await opened(page, site.origin);
    await expect(file.tool).not.toHaveAttribute('data-verdict');
    await file.add('one');
    await expect(file.tool).toHaveAttribute('data-verdict', 'added');
    await file.keep.click();
    await expect(file.tool).toHaveAttribute('data-verdict', 'not-saved');
    await expect(file.status).toContainText('does not let this page keep anything');
    await expect(file.keep).not.toBeChecked();
    await file.add('two');
    expect(await file.triedWords()).toEqual(['one', 'two']);
    await expect.poll(() => file.asksBeforeLeaving()).toBe(true);
    await file.wipe();
    await expect(file.tool).toHaveAttribute('data-verdict', 'wiped');
    await expect(file.entries).toHaveCount(0);
  });
}

test('a store that becomes full gets a clear sentence, and keeps again when there is room', async ({
  page,
  site,
}) => {
  const file = await opened(page, site.origin);
  await file.keep.check();
  await file.add('one');
  await page.evaluate(() => {
    for (let size = 2 ** 23; size >= 1; size = Math.floor(size / 2)) {
      try {
        for (let number = 0; ; number += 1)
          localStorage.setItem(`fill-${String(size)}-${String(number)}`, 'x'.repeat(size));
      } catch {
        // Full for pieces of this size.
      }
    }
  });
  const before = await file.stored();
  await file.add('two, which is rather long '.repeat(20));
  await expect(file.tool).toHaveAttribute('data-verdict', 'not-saved');
  await expect(file.status).toContainText('its storage is full');
  await expect(file.entries).toHaveCount(2);
  expect(await file.stored()).toBe(before);
  await expect.poll(() => file.asksBeforeLeaving()).toBe(true);
  await page.evaluate((key) => {
    for (const name of Object.keys(localStorage)) if (name !== key) localStorage.removeItem(name);
  }, KEY);
  await file.add('three');
  await expect(file.tool).toHaveAttribute('data-verdict', 'added');
  await page.reload();
  await expect(file.entries).toHaveCount(3);
});

for (const [name, text, sentence] of [
  ['garbage', '{"version":1,"entries":[{"id"', 'This browser holds a damaged case file'],
  ['a newer version', '{"version":3,"pages":["secret plans"]}', 'from another version of this page'],
  ['an older version', '{"version":0}', 'from another version of this page'],
] as const) {
  test(`${name} in the store is told, shown, and not written over until it is wiped`, async ({
    page,
    site,
  }) => {
    await page.goto(`${site.origin}/404.html`);
    await page.evaluate(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [KEY, text] as const,
    );
    const file = await opened(page, site.origin);
    await expect(file.tool).toHaveAttribute('data-verdict', 'not-saved');
    await expect(file.status).toContainText(sentence);
    await expect(page.getByLabel('The case file as text')).toHaveValue(text);
    await file.add('one');
    await file.keep.click();
    await expect(file.tool).toHaveAttribute('data-verdict', 'not-saved');
    expect(await file.triedWords()).toEqual(['one']);
    expect(await file.stored()).toBe(text);
    await file.wipe();
    await expect(file.tool).toHaveAttribute('data-verdict', 'wiped');
    expect(await file.stored()).toBeNull();
    await file.add('two');
    await file.keep.check();
    await expect(file.tool).toHaveAttribute('data-verdict', 'saved');
  });
}

test('a store that does not let go of anything is told when wiping', async ({ page, site }) => {
  await page.addInitScript(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  const file = await opened(page, site.origin);
  await file.add('one');
  await file.keep.check();
  await file.wipe();
  await expect(file.tool).toHaveAttribute('data-verdict', 'not-wiped');
  await expect(file.status).toContainText('settings of your browser');
  await expect(file.entries).toHaveCount(0);
});

async function opened(page: Page, origin: string): Promise<CaseFilePage> {
  const file = new CaseFilePage(page);
  await file.open(origin);
  return file;
}

/** Two tabs that keep one list of one entry. */
async function twoTabs(
  page: Page,
  origin: string,
  context: BrowserContext,
): Promise<[CaseFilePage, CaseFilePage]> {
  const one = await opened(page, origin);
  await one.add('common');
  await one.keep.check();
  const other = await opened(await context.newPage(), origin);
  await expect(other.entries).toHaveCount(1);
  return [one, other];
}
