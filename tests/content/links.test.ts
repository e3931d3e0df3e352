import { attribute, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import { linkFaults } from '../../src/publishing/links.ts';
import { BUILDS, SITE_ROOT } from '../support/builds.ts';
import { linkableHosts } from '../support/facts.ts';
import { all, example, faultsOf } from '../support/html.ts';
import { expect, pages, test } from '../support/site.ts';

const RULES = {
  root: SITE_ROOT,
  basePath: '/',
  siteUrl: BUILDS.site.environment.SITE_URL,
  publisherAddresses: [],
  linkableHosts,
  fileOf: ({ file }: FinishedPage) => file,
};

/** What is wrong with the links of a page that lead outside. */
function outsideFaults(page: FinishedPage): string[] {
  return all(page, 'a', 'area').flatMap((link) => {
    const href = attribute(link, 'href');
    // A part of a tool gets its address from the tool, when there is one.
    if (href === undefined) return attribute(link, 'data-part') === undefined ? ['a link leads nowhere'] : [];
    const target = new URL(href, `${RULES.siteUrl}${page.address}`);
    if (target.origin === RULES.siteUrl) return [];
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

test('every link of every page leads to a page, a place or an allowed host', () => {
  expect(linkFaults(pages, RULES)).toEqual([]);
});

test('every page leads outside only by https, to listed hosts, without a referrer', () => {
  expect(faultsOf(pages, outsideFaults)).toEqual([]);
});

/** What the build says about one page more. */
const faultsIn = (page: FinishedPage) =>
  linkFaults([...pages, page], RULES).filter(({ file }) => file === page.file);

/** Each row: a link that must be refused, and what the author is told. */
const BAD_LINKS: [string, string][] = [
  ['/no-such-page/', 'leads to no page: correct the address, slash at its end included'],
  ['/faq', 'leads to no page: correct the address, slash at its end included'],
  ['/faq/#no-such-place', 'leads to no place called "no-such-place" on that page'],
  ['#no-such-place', 'leads to no place called "no-such-place" on that page'],
  ['no-such-page/', 'leads to no page: correct the address, slash at its end included'],
  ['/no-such-file.pdf', 'leads to no page: correct the address, slash at its end included'],
  [
    'https://sixdigits.example/no-such-page/',
    'leads to no page: correct the address, slash at its end included',
  ],
  ['https://unlisted.example/', 'leads to unlisted.example, which is not in linkable-hosts.yaml'],
  ['https://github.com/unlisted/x', 'leads to github.com/unlisted, which is not in linkable-hosts.yaml'],
  ['javascript:alert(1)', 'is no web address: write https://'],
];

for (const [href, message] of BAD_LINKS) {
  test(`a link to ${href} is refused`, () => {
    const page = example(`<a href="${href}">x</a>`);
    expect(faultsIn(page)).toEqual([{ file: page.file, field: href, message }]);
  });
}

for (const href of ['//unlisted.example/faq/', '/\\unlisted.example/faq/', 'http://help.instagram.com/']) {
  test(`the build does not take ${href} for an address that readers may be sent to`, () => {
    const page = example(`<a href="${href}">x</a>`);
    expect(faultsIn(page).map(({ field }) => field)).toEqual([href]);
  });
}

test('a base path holds every link below it', () => {
  const page = example('<a href="/example/">x</a><a href="/below/example/">x</a>');
  expect(linkFaults([page], { ...RULES, basePath: '/below/' })).toEqual([
    { file: page.file, field: '/example/', message: 'leads outside /below/: write the address from the top' },
  ]);
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
