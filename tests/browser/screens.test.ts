import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { attribute, elements, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { labelText, text } from '../support/facts.ts';
import { example, withAttribute, words } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

/** The screens as they stand in their file, read without the project's own code. */
interface ScreenRecord {
  readonly shows?: string;
  readonly wordings?: readonly { readonly text: string }[];
  readonly sketch: readonly unknown[];
}

const read = (file: string): unknown => parse(readFileSync(`src/content/${file}`, 'utf8'));
const screens = new Map(Object.entries(read('screens.yaml') as Readonly<Record<string, ScreenRecord>>));
const messageIds = Object.keys(read('en/messages.yaml') as object);

const tree = read('en/diagnosis.yaml') as {
  readonly first: string;
  readonly questions: Readonly<
    Record<string, { readonly choices: readonly { readonly says: string; readonly sketch?: string }[] }>
  >;
};

/** What a sketch says, from top to bottom. */
function wordsOf(part: unknown): string[] {
  if (Array.isArray(part)) return part.flatMap(wordsOf);
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]): string[] => {
    if (key === 'label') return [labelText(String(value))];
    if (key === 'wording' || key === 'fake') return [String(value)];
    return key === 'id' ? [] : wordsOf(value);
  });
}

/** What is wrong with the sketch of a screen on a page. */
function sketchFaults(page: FinishedPage, id: string, expected: readonly string[]): string[] {
  const [figure, ...more] = withAttribute(page, 'data-screen').filter(
    (element) => attribute(element, 'data-screen') === id,
  );
  if (figure === undefined || more.length > 0) return [`${id} has not one sketch`];
  const said = elements(figure)
    .filter((part) => attribute(part, 'translate') === 'no')
    .map((part) => words(part, ({ tagName }) => tagName === 'b' || tagName === 'span'));
  const alive = elements(figure)
    .filter(({ tagName }) => ALIVE.has(tagName))
    .map(({ tagName }) => `${id} holds a ${tagName}`);
  const faults = said.join('|') === expected.join('|') ? [] : [`${id} says ${said.join('|')}`];
  return [...faults, ...alive];
}

/** What could be tapped, filled in or taken for a part of the page. */
const ALIVE = new Set([
  'a',
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'img',
  'svg',
  'h2',
  'h3',
  'h4',
]);

test('every message has its sketch, made of the labels and wordings of the data, and nothing in it can be tapped', () => {
  expect(messageIds.length).toBeGreaterThanOrEqual(55);
  const faults = messageIds.flatMap((id) => {
    const page = pages.find(({ address }) => address === `/messages/${id}/`);
    return page === undefined
      ? [`${id} has no page`]
      : sketchFaults(page, id, wordsOf(screens.get(id)?.sketch));
  });
  expect(faults).toEqual([]);
});

test('a sketch with words of its own, with a button, or on no page is noticed', () => {
  const page = example(
    '<figure data-screen="a"><div class="sk"><p translate="no">Check it</p><button>Continue</button></div></figure>',
  );
  expect(sketchFaults(page, 'a', ['Check the code'])).toEqual(['a says Check it', 'a holds a button']);
  expect(sketchFaults(page, 'a', ['Check it'])).toEqual(['a holds a button']);
  expect(sketchFaults(page, 'b', [])).toEqual(['b has not one sketch']);
});

test('every sketch that is no message stands on some page', () => {
  const drawn = new Set(
    pages.flatMap(({ html }) => [...html.matchAll(/data-screen="([a-z-]+)"/gu)].map(([, id]) => id)),
  );
  const pointed = new Set(tree.questions[tree.first]?.choices.map(({ sketch }) => sketch));
  expect([...screens.keys()].filter((id) => !drawn.has(id) && !pointed.has(id))).toEqual([]);
});

test('a sketch is read as its caption, its words and what is drawn, from top to bottom', async ({
  page,
  site,
}) => {
  await page.goto(`${site.origin}/messages/texted-code/`);
  const figure = page.locator('figure[data-screen="texted-code"]');
  await expect(figure).toMatchAriaSnapshot(`
    - figure /Nothing here can be tapped/:
      - text: /Nothing here can be tapped/
      - paragraph: Check your SMS
      - paragraph: ${text('sketch', 'six')}
      - paragraph: ${labelText('continue')}
      - paragraph: ${labelText('try-another-way')}
  `);
});

test('the part that a step speaks of is marked by a number and in words', async ({ page, site }) => {
  await page.goto(`${site.origin}/faq/is-this-mail-real/`);
  const marked = page.locator('[data-screen="address-changed-mail"] .sk-mark');
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveText(`1${text('sketch', 'marked')} ${labelText('secure-my-account')}`);
  expect(await marked.evaluate((part) => getComputedStyle(part).outlineStyle)).toBe('solid');
  await expect(page.locator('[data-screen="address-changed-mail"] figcaption')).toContainText(
    text('sketch', 'lookAt'),
  );
});

for (const width of [280, 320, 360]) {
  test(`a sketch fits a phone of ${String(width)} pixels, and twice the letters`, async ({ page, site }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const address of ['/messages/add-phone-number/', '/fix/login-screen/', '/messages/', '/']) {
      await page.goto(`${site.origin}${address}`);
      for (const size of ['', '32px']) {
        const wide = await page.evaluate((root) => {
          document.documentElement.style.fontSize = root;
          return [...document.querySelectorAll('main .sk')]
            .filter((part) => part.getBoundingClientRect().right > innerWidth)
            .map(({ textContent }) => textContent);
        }, size);
        expect(wide, `${address} ${size}`).toEqual([]);
      }
    }
  });
}

test('the first four choices of the home page are whole in the first screen of a small phone, and its page is short', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site.origin}/`);
  const choices = page.locator('[data-choices] a');
  const bottoms = await choices.evaluateAll((links) =>
    links.map((link) => link.getBoundingClientRect().bottom),
  );
  expect(
    bottoms.slice(0, 4).every((bottom) => bottom <= 640),
    String(bottoms),
  ).toBe(true);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(2400);
});

test('a screen to point at is named by its words alone, and its picture is for the eyes', async ({
  page,
  site,
}) => {
  const says = tree.questions[tree.first]?.choices.map((choice) => choice.says) ?? [];
  await page.goto(`${site.origin}/`);
  for (const name of says) await expect(page.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.locator('[data-choices] a')).toHaveCount(says.length);
  await page.goto(`${site.origin}/messages/`);
  const links = page.locator('.tiles a');
  await expect(links).toHaveCount(messageIds.length);
  await expect(page.locator('.tiles .sk:not([aria-hidden="true"])')).toHaveCount(0);
});

test('an address of an exact wording opens the words', async ({ page, site }) => {
  await page.goto(`${site.origin}/messages/texted-code/#wording-2`);
  await expect(page.locator('#wording-2')).toBeVisible();
  await page.goto(`${site.origin}/messages/#refused`);
  await expect(page.locator('#refused')).toBeInViewport();
});
