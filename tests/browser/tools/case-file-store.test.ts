import { expect, test } from '../../support/site.ts';
import { openedCaseFile, KEY } from './case-file-page.ts';

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
    const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
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
    const file = await openedCaseFile(page, site.origin);
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
  const file = await openedCaseFile(page, site.origin);
  await file.add('one');
  await file.keep.check();
  await file.wipe();
  await expect(file.tool).toHaveAttribute('data-verdict', 'not-wiped');
  await expect(file.status).toContainText('settings of your browser');
  await expect(file.entries).toHaveCount(0);
});
