import { createHash } from 'node:crypto';
import { expect, test } from 'playwright/test';
import { attribute, elements, finishedPage } from '../../../src/publishing/finished-pages.ts';
import { contentPolicy, PAGE_KINDS, pageKind, withPolicy } from '../../../src/publishing/policies.ts';

const pageOf = (kind: string, body = '', head = '') =>
  finishedPage(
    'x/index.html',
    `<!doctype html><html data-page-kind="${kind}"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`,
  );
const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** The policy of a page, each directive with its values. */
const directives = (...page: Parameters<typeof pageOf>) =>
  Object.fromEntries(
    contentPolicy(pageOf(...page))
      .split('; ')
      .map((directive) => [directive.split(' ')[0] ?? '', directive.split(' ').slice(1)]),
  );
const SCRIPT = '<script>go()</script>';
const STYLE = '<style>p{}</style>';

/** What each kind may do, written out whole: one word too many is a road out. */
const CLOSED = { 'default-src': ["'none'"], 'base-uri': ["'none'"] };
const INLINE = { 'script-src': [hash('go()')], 'style-src': [hash('p{}')] };
const OPEN = {
  'img-src': ["'self'", 'data:'],
  'manifest-src': ["'self'"],
  'form-action': ["'self'"],
};
const ALLOWED: Readonly<Record<(typeof PAGE_KINDS)[number], Readonly<Record<string, string[]>>>> = {
  reading: { ...CLOSED, ...INLINE, ...OPEN, 'connect-src': ["'self'"] },
  tool: { ...CLOSED, ...INLINE, ...OPEN, 'connect-src': ["'self'"] },
  search: {
    ...CLOSED,
    ...INLINE,
    ...OPEN,
    'script-src': ["'self'", "'wasm-unsafe-eval'", hash('go()')],
    'connect-src': ["'self'"],
  },
  sealed: {
    ...CLOSED,
    ...INLINE,
    'img-src': ['data:'],
    'form-action': ["'none'"],
    'connect-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    'trusted-types': ["'none'"],
  },
};

for (const kind of PAGE_KINDS) {
  test(`a ${kind} page may do what its kind allows and nothing else`, () => {
    expect(pageKind(pageOf(kind))).toBe(kind);
    expect(directives(kind, SCRIPT + STYLE)).toEqual(ALLOWED[kind]);
  });

  test(`the policy of a ${kind} page allows what stands in it by hash, each piece once`, () => {
    const twice = directives(
      kind,
      `${SCRIPT}${SCRIPT}<script type="module">a("é\u{1F512}")\r\n</script>`,
      STYLE,
    );
    const hashes = [hash('go()'), hash('a("é\u{1F512}")\n')];
    expect(twice['script-src']?.filter((value) => value.startsWith("'sha256-"))).toEqual(hashes);
    expect(twice['style-src']).toEqual([hash('p{}')]);
  });

  test(`a ${kind} page without scripts and styles allows none of its own`, () => {
    const { 'script-src': scripts, 'style-src': styles } = directives(kind);
    expect(styles).toEqual(["'none'"]);
    expect(scripts).toEqual(kind === 'search' ? ["'self'", "'wasm-unsafe-eval'"] : ["'none'"]);
  });
}

test('the policy of a sealed page says self nowhere, since a file of its own host reaches a log', () => {
  expect(contentPolicy(pageOf('sealed', SCRIPT + STYLE))).not.toContain("'self'");
});

test('data that stands in a script element needs no permission', () => {
  for (const type of ['application/ld+json', 'application/json', 'text/plain']) {
    expect(directives('reading', `<script type="${type}">{}</script>`)['script-src']).toEqual(["'none'"]);
  }
});

test('what a template holds is allowed too, since a script may bring it to life', () => {
  expect(directives('tool', `<template>${STYLE}</template>`)['style-src']).toEqual([hash('p{}')]);
});

for (const [name, html] of [
  ['no kind', '<html><body>x'],
  ['an empty kind', '<html data-page-kind=""><body>x'],
  ['an unknown kind', '<html data-page-kind="secret"><body>x'],
  ['a kind in capitals', '<html data-page-kind="Sealed"><body>x'],
  ['its kind on the wrong element', '<html><body data-page-kind="sealed">x'],
] as const) {
  test(`a page with ${name} is refused by its name`, () => {
    const page = finishedPage('x/index.html', html);
    for (const step of [pageKind, contentPolicy]) {
      expect(() => step(page)).toThrow(
        'x/index.html: write one of reading, search, tool, sealed into <html data-page-kind>',
      );
    }
  });
}

/** Each row: what no policy of any kind allows, and what the build says. */
const BLOCKED: [string, string, string][] = [
  ['an inline handler', '<button onclick="go()">x</button>', '<button> has the attribute onclick'],
  ['a handler in capitals', '<body ONLOAD="go()">', '<body> has the attribute onload'],
  ['a handler in a drawing', '<svg onload="go()"></svg>', '<svg> has the attribute onload'],
  ['a handler in a template', '<template><i onfocus="go()"></i></template>', '<i> has the attribute onfocus'],
  ['a style attribute', '<p style="color:red">x</p>', '<p> has the attribute style'],
  ['an empty style attribute', '<p style>x</p>', '<p> has the attribute style'],
  ['a script file', '<script src="/x.js"></script>', 'has a script file; inline the script'],
  ['a module file', '<script type="module" src="/x.js"></script>', 'has a script file; inline the script'],
  [
    'a script file from elsewhere',
    '<script src="//a.example/x"></script>',
    'has a script file; inline the script',
  ],
];

for (const [name, body, told] of BLOCKED) {
  for (const kind of PAGE_KINDS) {
    test(`${name} on a ${kind} page is refused`, () => {
      expect(() => contentPolicy(pageOf(kind, body))).toThrow(`x/index.html: ${told}`);
    });
  }
}

test('the policy stands in the head behind the character set, before all that it has to hold', () => {
  for (const kind of PAGE_KINDS) {
    const page = pageOf(kind, SCRIPT, `<script>first()</script>${STYLE}<link rel="icon" href="data:,">`);
    const html = withPolicy(page);
    const [, head, charset, policy, ...rest] = elements(finishedPage('x/index.html', html).document);
    expect(head?.tagName).toBe('head');
    expect(charset === undefined ? undefined : attribute(charset, 'charset')).toBe('utf-8');
    expect(policy?.attrs).toEqual([
      { name: 'http-equiv', value: 'Content-Security-Policy' },
      { name: 'content', value: contentPolicy(page) },
    ]);
    expect(rest.map(({ tagName }) => tagName)).toEqual(['script', 'style', 'link', 'body', 'script']);
    expect(html.replace(/<meta http-equiv[^>]*>/u, '')).toBe(page.html);
  }
});

test('the character set may be written in any of the usual ways', () => {
  for (const head of [
    '<head><meta charset="utf-8" />',
    '<head>\n  <meta charset="UTF-8">',
    '<HEAD><META CHARSET="utf-8">',
  ]) {
    const page = finishedPage('x/index.html', `<html data-page-kind="reading">${head}<title>x</title>`);
    expect(withPolicy(page)).toContain(`${head}<meta http-equiv="Content-Security-Policy"`);
  }
});

for (const [name, head] of [
  ['no character set', '<title>x</title>'],
  ['something before the character set', '<script>go()</script><meta charset="utf-8">'],
  ['another character set', '<meta charset="latin1">'],
  ['nothing in it', ''],
] as const) {
  test(`a head with ${name} is refused`, () => {
    const page = finishedPage('x/index.html', `<html data-page-kind="reading"><head>${head}</head></html>`);
    expect(() => withPolicy(page)).toThrow('x/index.html: begin the head with <meta charset="utf-8">');
  });
}
