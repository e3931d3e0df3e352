import type { Page } from 'playwright';
import { listenTo } from '../support/page-log.ts';
import { openSearch, searchPage, searchText } from '../support/search-page.ts';
import { serveSite } from '../support/site-server.ts';
import { SITE_ROOT } from '../support/builds.ts';
import { expect, test as base } from '../support/site.ts';

/** A site that writes down what it was asked for, decoded. */
const test = base.extend<{ watched: { origin: string; asked: string[] } }>({
  watched: async ({}, use) => {
    const asked: string[] = [];
    const site = await serveSite({
      root: SITE_ROOT,
      intercept: (request) => {
        asked.push(decodeURIComponent((request.url ?? '').replaceAll('+', ' ')));
        return false;
      },
    });
    await use({ origin: site.origin, asked });
    await site.close();
  },
});

/** Each row: what is typed, what may stand in an address, what must not. */
const TYPED: [string, string, string][] = [
  ['code 123456 refused', 'code refused', '123456'],
  ['1234 5678 used', 'used', '1234 5678'],
  ['12-34-56 wrong', 'wrong', '12-34-56'],
  ['+49 170 1234567 is my old number', '+ is my old number', '170 1234567'],
  ['١٢٣٤٥٦ wrong', 'wrong', '١٢٣٤٥٦'],
  ['123\u200b456 wrong', 'wrong', '123\u200b456'],
  ['1234\u00a05678 used', 'used', '1234\u00a05678'],
  ['me@mail.example is closed', 'is closed', 'me@mail.example'],
  ['locked out, me.too+x@mail.example, help', 'locked out, help', 'me.too+x'],
];

const HARMLESS = [
  'error 32665',
  'iOS 26 and 2FA',
  'a 6 digit code',
  'what is @ in a name',
  '50 % of 12345 codes',
];

/** What a reader sees of the search when it has come to an end. */
interface Answered {
  readonly state: string;
  readonly status: string;
  readonly field: string;
}

/** Runs inside the page, in one trip, so that no answer waits for the next look from outside. */
const answerOn = (page: Page): Promise<Answered> =>
  page.evaluate(async () => {
    const part = (selector: string): HTMLElement => {
      const [found, ...others] = document.querySelectorAll<HTMLElement>(selector);
      if (found === undefined || others.length > 0) throw new Error(`there must be one ${selector}`);
      return found;
    };
    const list = part('[data-search-results]');
    const state = (): string => list.dataset['searchState'] ?? '';
    const isOver = (): boolean => ['done', 'failed'].includes(state());
    await new Promise<void>((resolve) => {
      if (isOver()) resolve();
      new MutationObserver((_changes, observer) => {
        if (!isOver()) return;
        observer.disconnect();
        resolve();
      }).observe(list, { attributes: true });
    });
    const field = part('[role=search] input[type=search]') as HTMLInputElement;
    return { state: state(), status: part('[role=status]').textContent, field: field.value };
  });

/** Sends words from a page that is not the search page, and waits for the answer on the page that they lead to. */
async function sentFromHome(page: Page, origin: string, typed: string): Promise<Answered> {
  await page.goto(`${origin}/`);
  await searchPage(page).submit(typed);
  await page.waitForURL(`${origin}/search/?*`, { waitUntil: 'domcontentloaded' });
  return answerOn(page);
}

/** Sends words from the search page, opened anew. */
async function sentFromSearch(page: Page, origin: string, typed: string): Promise<Answered> {
  await page.goto(`${origin}/search/`);
  await searchPage(page).submit(typed);
  return answerOn(page);
}

/** The addresses that hold anything of what must not be sent. */
const secretsIn = (sent: readonly string[]): string[] =>
  sent.filter((address) => TYPED.some(([, , secret]) => address.includes(secret)));

const inAddress = (page: Page): URLSearchParams => new URL(page.url()).searchParams;

// All rows go through one window, each on a page opened anew: to empty the window takes longer than to search.
test.describe.configure({ timeout: 120_000 });

test('words leave a reading page without what could open an account, and their reader is told', async ({
  page,
  watched,
}) => {
  const { requests } = listenTo(page);
  for (const [typed, words] of TYPED) {
    const label = `“${typed}”`;
    const before = watched.asked.length;
    const { state, status, field } = await sentFromHome(page, watched.origin, typed);
    expect.soft(state, label).toBe('done');
    expect.soft(status, label).toContain(searchText('removed'));
    expect.soft(inAddress(page).get('q'), label).toBe(words);
    expect.soft(field, label).toBe(words);
    expect.soft(watched.asked.slice(before), label).toContain(`/search/?q=${words}&removed=1`);
    expect.soft(inAddress(page).has('removed'), label).toBe(false);
  }
  // Last, so that what a page asks for late is seen too.
  const sent = [...watched.asked, ...requests.map((url) => decodeURIComponent(url))];
  expect(secretsIn(sent)).toEqual([]);
});

test('words are searched for without what could open an account', async ({ page, watched }) => {
  for (const [typed, words] of TYPED) {
    const label = `“${typed}”`;
    const { state, status, field } = await sentFromSearch(page, watched.origin, typed);
    expect.soft(state, label).toBe('done');
    expect.soft(status, label).toContain(searchText('removed'));
    expect.soft(status, label).toContain(`“${words}”`);
    expect.soft(field, label).toBe(words);
    expect.soft(inAddress(page).get('q'), label).toBe(words);
  }
  expect(secretsIn(watched.asked)).toEqual([]);
});

test('harmless words are searched for as they are', async ({ page, watched }) => {
  for (const typed of HARMLESS) {
    const { status } = await sentFromSearch(page, watched.origin, typed);
    expect.soft(status).toContain(`“${typed}”`);
    expect.soft(status, typed).not.toContain(searchText('removed'));
    expect.soft(inAddress(page).get('q')).toBe(typed);
  }
});

test('harmless words leave a reading page as they are', async ({ page, watched }) => {
  for (const typed of HARMLESS) {
    const { status } = await sentFromHome(page, watched.origin, typed);
    expect.soft(status).toContain(`“${typed}”`);
    expect.soft(inAddress(page).get('q')).toBe(typed);
  }
});

test('a code alone is not searched for, and the reader is told', async ({ page, watched }) => {
  const search = await openSearch(page, `${watched.origin}/search/`);
  await search.submit('123 456');
  await expect(search.status).toContainText(searchText('removed'));
  await expect(search.list).toHaveAttribute('data-search-state', 'idle');
  await expect(search.field).toHaveValue('');
  await expect(page).toHaveURL(`${watched.origin}/search/`);
  expect(await search.states()).toEqual(['idle']);
});

test('a code that stands in the address is not searched for, and the reader is told', async ({
  page,
  watched,
}) => {
  const search = await openSearch(page, `${watched.origin}/search/?q=code+123456+refused`);
  await expect(search.list).toHaveAttribute('data-search-state', 'done');
  await expect(search.status).toContainText(searchText('removed'));
  await expect(search.status).toContainText('“code refused”');
});
