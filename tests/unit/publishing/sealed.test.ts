import { expect, test } from 'playwright/test';
import { finishedPage } from '../../../src/publishing/finished-pages.ts';
import { sealedFaults } from '../../../src/publishing/sealed.ts';

const FIRST = '<script>delete window.RTCPeerConnection;</script>';

const pageOf = (body: string, head = FIRST, kind = 'sealed') =>
  finishedPage(
    'x/index.html',
    `<!doctype html><html data-page-kind="${kind}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );

test('a sealed page may have links of its own site, a drawn icon, its address and scripts within', () => {
  const head = `${FIRST}<link rel="icon" href="data:image/svg+xml,x"><link rel="canonical" href="https://a.example/x/"><link rel="alternate" hreflang="pt-BR" href="https://a.example/pt-BR/x/">`;
  const body =
    '<a href="/">home</a><a href="/fix/a/#b">fix</a><a href="#text">skip</a><a name="old">x</a>' +
    '<map><area href="/" alt="home"></map><svg><path id="a"/><use href="#a"/></svg>' +
    '<img src="data:image/png,x" alt=""><input><button type="button">Check</button><script>go()</script>';
  expect(sealedFaults(pageOf(body, head))).toEqual([]);
});

/** Each row: the road, the HTML that opens it, the field of the fault and what the author is told. */
const ROADS: [string, string, string, string][] = [
  ['an outside link', '<a href="https://a.example/">x</a>', 'a', 'leads outside to https://a.example/'],
  ['an http link', '<a href="http://a.example/">x</a>', 'a', 'leads outside to http://a.example/'],
  ['a mail link', '<a href="mailto:a@a.example">x</a>', 'a', 'leads outside to mailto:a@a.example'],
  ['a script link', '<a href="javascript:go()">x</a>', 'a', 'leads outside to javascript:go()'],
  ['a protocol-relative link', '<a href="//a.example/">x</a>', 'a', 'leads outside to //a.example/'],
  ['a link with a space before it', '<a href=" //a.example/">x</a>', 'a', 'leads outside to  //a.example/'],
  [
    'a link in a drawing',
    '<svg><a xlink:href="//a.example/">x</a></svg>',
    'a',
    'leads outside to //a.example/',
  ],
  [
    'a link in a template',
    '<template><a href="//a.example/">x</a></template>',
    'a',
    'leads outside to //a.example/',
  ],
  ['a form', '<form><input></form>', 'form', 'could send what is typed'],
  ['a search form', '<form action="/search/"><input name="q"></form>', 'form', 'could send what is typed'],
  ['a script file', '<script src="/x.js"></script>', 'script', 'asks for /x.js'],
  ['a picture file', '<img src="/x.png" alt="">', 'img', 'asks for /x.png'],
  ['a sound file', '<audio src="https://a.example/x"></audio>', 'audio', 'asks for https://a.example/x'],
  ['an icon file', '<link rel="icon" href="/favicon.svg">', 'link', 'asks for /favicon.svg'],
  [
    'a manifest',
    '<link rel="manifest" href="/manifest.webmanifest">',
    'link',
    'asks for /manifest.webmanifest',
  ],
  ['a style file', '<link rel="stylesheet" href="/x.css">', 'link', 'asks for /x.css'],
  ['a name look-up', '<link rel="dns-prefetch" href="//a.example">', 'link', 'asks for //a.example'],
  ['a connection', '<link rel="preconnect" href="//a.example">', 'link', 'asks for //a.example'],
  [
    'a second meaning of the canonical link',
    '<link rel="canonical prefetch" href="//a.example/">',
    'link',
    'asks for //a.example/',
  ],
  [
    'a second meaning of the link to another language',
    '<link rel="alternate stylesheet" hreflang="pt-BR" href="/x.css">',
    'link',
    'asks for /x.css',
  ],
  ['a frame', '<iframe></iframe>', 'iframe', 'has no place on a sealed page'],
  ['a frame with its page inside', '<iframe srcdoc="x"></iframe>', 'iframe', 'has no place on a sealed page'],
  ['a frame with a file', '<iframe src="/x/"></iframe>', 'iframe', 'asks for /x/'],
  ['an object', '<object data="/x"></object>', 'object', 'has no place on a sealed page'],
  ['an embedded file', '<embed src="/x">', 'embed', 'has no place on a sealed page'],
  ['another base', '<base href="https://a.example/">', 'base', 'has no place on a sealed page'],
];

for (const [name, html, field, told] of ROADS) {
  test(`a sealed page with ${name} is refused`, () => {
    for (const page of [pageOf(html), pageOf('', FIRST + html)]) {
      const faults = sealedFaults(page);
      expect(faults.map((fault) => fault.field)).toContain(field);
      expect(faults.map(({ message }) => message).join('\n')).toContain(told);
      for (const { file } of faults) expect(file).toBe('x/index.html');
    }
  });

  test(`${name} on pages of other kinds is none of this check's business`, () => {
    for (const kind of ['reading', 'search', 'tool'])
      expect(sealedFaults(pageOf(html, '', kind))).toEqual([]);
  });
}

/** Roads on which a browser goes although their text looks harmless. */
for (const [name, html] of [
  ['a protocol-relative link with a backslash', '<a href="/\\a.example/">x</a>'],
  ['a protocol-relative link with a tab in it', '<a href="/&#9;/a.example/">x</a>'],
  ['a refresh that leads away', '<meta http-equiv="refresh" content="0;url=https://a.example/">'],
  ['a form for readers without scripts', '<noscript><form action="/search/"></form></noscript>'],
  ['a link of an image map', '<map><area href="https://a.example/" alt="x"></map>'],
  ['a list of picture files', '<img srcset="/x.png 2x" alt="">'],
  ['a list of pictures to load ahead', '<link rel="preload" as="image" imagesrcset="/x.png 2x">'],
  ['a picture file of a film', '<video poster="/x.png"></video>'],
  ['a picture file behind a table', '<table background="/x.png"></table>'],
  ['a refresh in capitals', '<meta http-equiv="Refresh" content="0;url=/x/">'],
  ['a drawing in another file', '<svg><use href="/x.svg#a"/></svg>'],
  ['a picture file in a drawing', '<svg><image href="/x.png"/></svg>'],
] as const) {
  test(`a sealed page with ${name} is refused too`, () => {
    expect(sealedFaults(pageOf(html))).toHaveLength(1);
  });
}

for (const [name, head] of [
  ['no script', ''],
  ['another first script', `<script>go()</script>${FIRST}`],
  ['another first statement', '<script>go();delete window.RTCPeerConnection;</script>'],
  ['an empty first script', `<script></script>${FIRST}`],
  ['the first statement as data', '<script type="application/json">delete window.RTCPeerConnection</script>'],
  ['the first statement put off until the page is read', FIRST.replace('<script>', '<script type="module">')],
] as const) {
  test(`a sealed page with ${name} is refused`, () => {
    expect(sealedFaults(pageOf('', head)).map(({ message }) => message)).toContain(
      'must begin with delete window.RTCPeerConnection',
    );
  });
}

test('a sealed page with frames in place of a body is refused', () => {
  const html = `<html data-page-kind="sealed"><head>${FIRST}</head><frameset><frame></frameset></html>`;
  expect(sealedFaults(finishedPage('x/index.html', html)).map(({ field }) => field)).toEqual(['frame']);
});

test('every road of a page is told at once', () => {
  const page = pageOf('<form><a href="//a.example/">x</a></form><img src="/x.png"><iframe></iframe>', '');
  expect(sealedFaults(page).map(({ field }) => field)).toEqual(['form', 'a', 'img', 'iframe', 'script']);
});

test('a page without a kind is refused, not let through', () => {
  expect(() => sealedFaults(finishedPage('x/index.html', '<a href="//a.example/">x</a>'))).toThrow(
    'x/index.html',
  );
});
