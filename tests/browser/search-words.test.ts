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

for (const [typed, words, secret] of TYPED) {
  test(`“${typed}” leaves a reading page without what could open an account, and its reader is told`, async ({
    page,
    watched,
  }) => {
    const { requests } = listenTo(page);
    await page.goto(`${watched.origin}/`);
    const search = searchPage(page);
    await search.submit(typed);
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    await expect(search.status).toContainText(searchText('removed'));
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    await expect(search.field).toHaveValue(words);
    expect(watched.asked).toContain(`/search/?q=${words}&removed=1`);
    expect(new URL(page.url()).searchParams.has('removed')).toBe(false);
    const sent = [...watched.asked, ...requests.map((url) => decodeURIComponent(url))];
    expect(sent.filter((address) => address.includes(secret))).toEqual([]);
  });

  test(`“${typed}” is searched for without what could open an account`, async ({ page, watched }) => {
    const search = await openSearch(page, `${watched.origin}/search/`);
    await search.submit(typed);
    await expect(search.list).toHaveAttribute('data-search-state', 'done');
    await expect(search.status).toContainText(searchText('removed'));
    await expect(search.status).toContainText(`“${words}”`);
    await expect(search.field).toHaveValue(words);
    expect(new URL(page.url()).searchParams.get('q')).toBe(words);
    expect(watched.asked.filter((address) => address.includes(secret))).toEqual([]);
  });
}

for (const typed of HARMLESS) {
  test(`“${typed}” is searched for as it is`, async ({ page, watched }) => {
    const search = await openSearch(page, `${watched.origin}/search/`);
    await search.submit(typed);
    await expect(search.status).toContainText(`“${typed}”`);
    await expect(search.status).not.toContainText(searchText('removed'));
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
  });

  test(`“${typed}” leaves a reading page as it is`, async ({ page, watched }) => {
    await page.goto(`${watched.origin}/`);
    const search = searchPage(page);
    await search.submit(typed);
    await expect(search.status).toContainText(`“${typed}”`);
    expect(new URL(page.url()).searchParams.get('q')).toBe(typed);
  });
}

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
