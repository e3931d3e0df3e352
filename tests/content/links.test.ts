import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { linkableHosts } from '../support/facts.ts';
import { all, example, faultsOf } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

const SITE = BUILDS.site.environment.SITE_URL;

/** What is wrong with the links of a page that lead outside. */
function outsideFaults(page: FinishedPage): string[] {
  const [referrer] = all(page, 'meta').filter((meta) => attribute(meta, 'name') === 'referrer');
  const policy = referrer && attribute(referrer, 'content');
  return all(page, 'a', 'area').flatMap((link) => {
    const href = attribute(link, 'href');
    // A part of a tool gets its address from the tool, when there is one.
    if (href === undefined) return attribute(link, 'data-part') === undefined ? ['a link leads nowhere'] : [];
    const target = new URL(href, `${SITE}${page.address}`);
    if (target.origin === SITE) return [];
    const found: string[] = [];
    if (target.protocol !== 'https:') found.push(`${href} is not https`);
    const host = target.hostname.replace(/^www\./u, '');
    const owner = `${host}/${target.pathname.split('/')[1] ?? ''}`;
    if (!linkableHosts.has(host === 'github.com' ? owner : host)) found.push(`${href} is not listed`);
    // What the page says of all its links counts, unless a link says otherwise.
    const said = attribute(link, 'referrerpolicy') ?? policy;
    if (said !== 'no-referrer') found.push(`${href} tells where the reader comes from`);
    return found;
  });
}

test('every page leads outside only by https, to listed hosts, without a referrer', () => {
  expect(faultsOf(pagesOfAllLanguages, outsideFaults)).toEqual([]);
});

const QUIET = '<meta name="referrer" content="no-referrer">';

for (const [page, fault] of [
  [`${QUIET}<a href="http://help.instagram.com/">x</a>`, 'http://help.instagram.com/ is not https'],
  [`${QUIET}<a href="https://unlisted.example/">x</a>`, 'https://unlisted.example/ is not listed'],
  [`${QUIET}<a href="//unlisted.example/">x</a>`, '//unlisted.example/ is not listed'],
  [`${QUIET}<a href="https://github.com/unlisted/x">x</a>`, 'https://github.com/unlisted/x is not listed'],
  [
    '<a href="https://help.instagram.com/">x</a>',
    'https://help.instagram.com/ tells where the reader comes from',
  ],
  [
    `${QUIET}<a href="https://help.instagram.com/" referrerpolicy="origin">x</a>`,
    'https://help.instagram.com/ tells where the reader comes from',
  ],
  ['<a>x</a>', 'a link leads nowhere'],
] as const) {
  test(`a page with ${page} is refused`, () => {
    expect(outsideFaults(example(page))).toEqual([fault]);
  });
}
