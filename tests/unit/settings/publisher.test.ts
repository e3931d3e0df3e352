import { expect, test } from 'playwright/test';
import { publisherSettings } from '../../../src/settings/publisher.ts';

/** What is so where nothing is set. */
const DEFAULTS = { basePath: '/', offersCopy: true, packsCopies: false };

test('with nothing set no address has a value but the base path; the rest is left out, not invented', () => {
  const empty = { SITE_URL: '', BASE_PATH: ' ', CONTACT_URL: '\t', REPOSITORY_URL: undefined };
  for (const environment of [{}, empty]) expect(publisherSettings(environment)).toStrictEqual(DEFAULTS);
});

test('all that a publisher sets is read, without the spaces around it', () => {
  expect(
    publisherSettings({
      SITE_URL: ' https://pages.example/ ',
      BASE_PATH: ' /six-digits ',
      CONTACT_URL: ' mailto:editor@pages.example ',
      REPOSITORY_URL: ' https://code.example/six-digits// ',
      ANYTHING_ELSE: 'x',
    }),
  ).toEqual({
    ...DEFAULTS,
    siteUrl: 'https://pages.example',
    basePath: '/six-digits/',
    contactUrl: 'mailto:editor@pages.example',
    repositoryUrl: 'https://code.example/six-digits',
  });
});

test('an origin keeps its port and loses its slash', () => {
  expect(publisherSettings({ SITE_URL: 'http://localhost:4321/' }).siteUrl).toBe('http://localhost:4321');
  expect(publisherSettings({ CONTACT_URL: 'https://pages.example/contact/' }).contactUrl).toBe(
    'https://pages.example/contact/',
  );
});

for (const [path, expected] of [
  ['/', '/'],
  ['/a', '/a/'],
  ['/a/', '/a/'],
  ['/a/b.c_d-2', '/a/b.c_d-2/'],
] as const) {
  test(`the base path ${path} is read as ${expected}`, () => {
    expect(publisherSettings({ BASE_PATH: path }).basePath).toBe(expected);
  });
}

/** Each row: the variable, a value that cannot be used, and what the publisher is told. */
const BAD_VALUES: [string, string, string][] = [
  ['SITE_URL', 'pages.example', 'write a whole address that starts with https: or http:'],
  ['SITE_URL', 'ftp://pages.example', 'write a whole address that starts with https: or http:'],
  ['SITE_URL', 'javascript:alert(1)', 'write a whole address that starts with https: or http:'],
  ['SITE_URL', 'https://pages.example/six-digits/', 'put the path into BASE_PATH'],
  ['CONTACT_URL', 'editor@pages.example', 'write a whole address that starts with https: or mailto:'],
  ['CONTACT_URL', 'http://pages.example/', 'write a whole address that starts with https: or mailto:'],
  ['CONTACT_URL', 'javascript:alert(1)', 'write a whole address that starts with https: or mailto:'],
  ['REPOSITORY_URL', 'http://code.example/', 'write a whole address that starts with https:'],
  ['REPOSITORY_URL', 'git@code.example:x.git', 'write a whole address that starts with https:'],
  ['REPOSITORY_URL', 'mailto:me@code.example', 'write a whole address that starts with https:'],
  ['BASE_PATH', 'six-digits', 'write a path that starts with a slash'],
  ['BASE_PATH', 'https://pages.example/x', 'write a path that starts with a slash'],
  ['BASE_PATH', '/six digits/', 'write a path that starts with a slash'],
  ['BASE_PATH', '/a?b', 'write a path that starts with a slash'],
  ['BASE_PATH', '/"><script>', 'write a path that starts with a slash'],
  // Two slashes would make every link of the site one to the host "six-digits".
  ['BASE_PATH', '//six-digits/', 'write a path that starts with a slash'],
  ['OFFLINE', 'no', 'write 0'],
  ['PRECOMPRESS', 'yes', 'write 1'],
];

for (const [name, value, told] of BAD_VALUES) {
  test(`${name} cannot be "${value}", and the publisher is told why`, () => {
    const read = (): unknown => publisherSettings({ [name]: value });
    expect(read).toThrow(`${name} is "${value}"`);
    expect(read).toThrow(told);
  });
}

test('the offline copy is offered unless it is switched off', () => {
  for (const OFFLINE of [undefined, '', ' ', '1'])
    expect(publisherSettings({ OFFLINE }).offersCopy).toBe(true);
  expect(publisherSettings({ OFFLINE: '0' }).offersCopy).toBe(false);
});

test('files are packed only where that is switched on', () => {
  for (const PRECOMPRESS of [undefined, '', ' ', '0'])
    expect(publisherSettings({ PRECOMPRESS }).packsCopies).toBe(false);
  expect(publisherSettings({ PRECOMPRESS: '1' }).packsCopies).toBe(true);
});

test('a date of the sources is read as seconds since 1970, and anything else is refused', () => {
  const { sourceDate } = publisherSettings({ SOURCE_DATE_EPOCH: ' 1764547200 ' });
  expect(sourceDate?.toISOString()).toBe('2025-12-01T00:00:00.000Z');
  for (const wrong of ['2025-12-01', '-1', '1.5', '1764547200000'])
    expect(() => publisherSettings({ SOURCE_DATE_EPOCH: wrong })).toThrow('write the seconds since 1970');
});
