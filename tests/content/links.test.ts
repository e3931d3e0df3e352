import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { BUILDS } from '../support/builds.ts';
import { linkableHosts } from '../support/facts.ts';
import { all, example, faultsOf } from '../support/html.ts';
import { expect, pagesOfAllLanguages, test } from '../support/site.ts';

const SITE = BUILDS.site.environment.SITE_URL;

/** What is wrong with the links of a page that lead outside. */
function outsideFaults(page: FinishedPage): string[] {
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
    const rel = (attribute(link, 'rel') ?? '').split(/\s+/u);
    if (!rel.includes('noreferrer')) found.push(`${href} tells where the reader comes from`);
    return found;
  });
}

test('every page leads outside only by https, to listed hosts, without a referrer', () => {
  expect(faultsOf(pagesOfAllLanguages, outsideFaults)).toEqual([]);
});

for (const [link, fault] of [
  ['<a href="http://help.instagram.com/" rel="noreferrer">x</a>', 'http://help.instagram.com/ is not https'],
  ['<a href="https://unlisted.example/" rel="noreferrer">x</a>', 'https://unlisted.example/ is not listed'],
  ['<a href="//unlisted.example/" rel="noreferrer">x</a>', '//unlisted.example/ is not listed'],
  [
    '<a href="https://github.com/unlisted/x" rel="noreferrer">x</a>',
    'https://github.com/unlisted/x is not listed',
  ],
  [
    '<a href="https://help.instagram.com/">x</a>',
    'https://help.instagram.com/ tells where the reader comes from',
  ],
  ['<a>x</a>', 'a link leads nowhere'],
] as const) {
  test(`the outside link ${link} is refused`, () => {
    expect(outsideFaults(example(link))).toContain(fault);
  });
}
