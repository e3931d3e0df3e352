import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { linkFaults, type LinkRules } from '../../../src/publishing/links.ts';

const NO_PAGE = 'leads to no page: correct the address, slash at its end included';
const OUTSIDE = 'leads outside /below/: write the address from the top';

/** Holds the links of `/below/x/` against the rules; beside it are a page, a folder of pages and a file. */
function faultsOf(html: string, more: Partial<LinkRules> = { siteUrl: 'https://site.example' }) {
  const root = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    mkdirSync(join(root, 'tools'));
    writeFileSync(join(root, 'tools/index.html'), '');
    writeFileSync(join(root, 'favicon.svg'), '');
    const pages = [
      finishedPage('index.html', '<p>home'),
      finishedPage('x/index.html', html),
      finishedPage('tools/index.html', '<h2 id="clock">x</h2><h2 id="größe 2">x</h2>'),
    ];
    return linkFaults(pages, {
      root,
      basePath: '/below/',
      publisherAddresses: ['mailto:editor@site.example', 'https://code.example'],
      linkableHosts: new Set(['maker.example', 'github.com/maker']),
      fileOf: ({ file }) => `written/${file}`,
      ...more,
    });
  } finally {
    rmSync(root, { recursive: true });
  }
}

const linkTo = (href: string) => `<p id="here">x</p><a href="${href}">x</a>`;

for (const href of [
  '/below/',
  '/below/x/',
  '/below/tools/',
  '/below/tools/#clock',
  '/below/tools/#gr%C3%B6%C3%9Fe%202',
  '/below/tools/?q=words#clock',
  '/below/favicon.svg',
  '../tools/#clock',
  '../',
  '#here',
  '#',
  '',
  'https://site.example/below/tools/#clock',
  'https://maker.example/anything#at-all',
  'https://www.maker.example/',
  'https://github.com/maker/app',
  'https://code.example/blob/main/x.mdx',
  'mailto:editor@site.example',
  'data:image/svg+xml,x',
]) {
  test(`a link to “${href}” leads somewhere`, () => {
    expect(faultsOf(linkTo(href))).toEqual([]);
  });
}

/** Each row: where the link leads, and what the author is told. */
const BAD_LINKS: [string, string][] = [
  ['/below/no-such-page/', NO_PAGE],
  ['/below/tools/no-such-tool/', NO_PAGE],
  ['/below/no-such-file.svg', NO_PAGE],
  ['/below/favicon.svg/', NO_PAGE],
  ['no-such-page/', NO_PAGE],
  ['https://site.example/below/no-such-page/', NO_PAGE],
  // A folder with pages in it is no page: without its slash the address costs a detour, or is missing.
  ['/below/tools', NO_PAGE],
  ['/below/tools#clock', NO_PAGE],
  ['/below/tools/#no-such-place', 'leads to no place called "no-such-place" on that page'],
  ['/below/#clock', 'leads to no place called "clock" on that page'],
  ['#clock', 'leads to no place called "clock" on that page'],
  ['/tools/', OUTSIDE],
  ['/', OUTSIDE],
  ['/below', OUTSIDE],
  ['/belowground/', OUTSIDE],
  ['../../tools/', OUTSIDE],
  ['https://site.example/tools/', OUTSIDE],
  ['https://other.example/', 'leads to other.example, which is not in linkable-hosts.yaml'],
  ['https://help.maker.example/', 'leads to help.maker.example, which is not in linkable-hosts.yaml'],
  ['https://maker.example@other.example/', 'leads to other.example, which is not in linkable-hosts.yaml'],
  ['https://github.com/somebody', 'leads to github.com/somebody, which is not in linkable-hosts.yaml'],
  [
    'https://site.example.other.example/below/',
    'leads to site.example.other.example, which is not in linkable-hosts.yaml',
  ],
  ['http://maker.example/', 'is not encrypted: write https://'],
  ['javascript:go()', 'is no web address: write https://'],
  ['mailto:someone@maker.example', 'is no web address: write https://'],
  ['ftp://maker.example/', 'is no web address: write https://'],
];

for (const [href, message] of BAD_LINKS) {
  test(`a link to “${href}” is refused`, () => {
    expect(faultsOf(linkTo(href))).toEqual([{ file: 'written/x/index.html', field: href, message }]);
  });
}

/** Each row: a link that must not pass, and why. */
for (const [href, why] of [
  ['//other.example/below/', 'it leads to another host, although its path is known here'],
  ['/\\other.example/below/', 'browsers take it for one to another host'],
  ['https://code.example.other.example/', 'its host only begins like the publisher’s'],
  ['https://', 'it names no host'],
  ['/below/%E0%A4%A/', 'it cannot be decoded'],
  ['#%E0%A4%A', 'its place cannot be decoded'],
] as const) {
  test(`a link to “${href}” is refused, since ${why}`, () => {
    expect(faultsOf(linkTo(href)).map(({ field }) => field)).toEqual([href]);
  });
}

for (const html of [
  '<img src="/below/no.png" alt="">',
  '<script src="/below/no.js"></script>',
  '<link rel="icon" href="/below/no.svg">',
  '<form action="/below/no/"></form>',
  '<template><a href="/below/no/">x</a></template>',
  '<svg><a xlink:href="/below/no/">x</a></svg>',
]) {
  test(`${html} is held against the same rules`, () => {
    expect(faultsOf(html).map(({ message }) => message)).toEqual([NO_PAGE]);
  });
}

test('every wrong link of every page is told, right ones are not', () => {
  expect(
    faultsOf('<a href="/a/">x</a><a href="/below/">x</a><a href="#b">x</a>').map(({ field }) => field),
  ).toEqual(['/a/', '#b']);
});

test('without a configured address the site’s own host is a host like any other', () => {
  const [fault] = faultsOf(linkTo('https://site.example/below/'), {});
  expect(fault?.message).toBe('leads to site.example, which is not in linkable-hosts.yaml');
});

test('a link that stands on two pages is judged from each of them', () => {
  const both =
    '<a href="/below/no/">x</a><a href="#here">x</a><a href="../y/">x</a><a href="https:deep/">x</a>';
  const pages = [
    finishedPage('x/index.html', `<p id="here">x</p>${both}`),
    finishedPage('x/deep/index.html', both),
  ];
  const faults = linkFaults(pages, {
    root: '.',
    basePath: '/below/',
    siteUrl: 'https://site.example',
    publisherAddresses: [],
    linkableHosts: new Set(),
    fileOf: ({ file }) => file,
  });
  expect(faults.map(({ file, field }) => `${file} ${String(field)}`)).toEqual([
    'x/index.html /below/no/',
    'x/index.html ../y/',
    'x/deep/index.html /below/no/',
    'x/deep/index.html #here',
    'x/deep/index.html ../y/',
    'x/deep/index.html https:deep/',
  ]);
});
