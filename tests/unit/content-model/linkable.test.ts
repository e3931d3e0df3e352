import { expect, test } from 'playwright/test';
import { linkableAddress, linkableHost, linkableHostsSchema } from '../../../src/content-model/linkable.ts';
import { NEVER_LINKED, SOURCE_KINDS } from '../../../src/content-model/vocabulary.ts';

const HOSTS = new Set(['maker.example', 'help.maker.example', 'github.com/maker']);

for (const [address, host] of [
  ['https://maker.example/help', 'maker.example'],
  ['https://www.maker.example/help', 'maker.example'],
  ['https://WWW.Maker.Example/', 'maker.example'],
  ['https://help.maker.example/', 'help.maker.example'],
  ['https://www.www.maker.example/', 'www.maker.example'],
  ['https://awww.maker.example/', 'awww.maker.example'],
  ['https://maker.example@evil.example/', 'evil.example'],
  ['https://maker.example.evil.example/', 'maker.example.evil.example'],
  ['https://github.com/maker/app/issues/1', 'github.com/maker'],
  ['https://www.github.com/maker', 'github.com/maker'],
  ['https://github.com/', 'github.com/'],
  ['https://docs.github.com/maker', 'docs.github.com'],
] as const) {
  test(`the host of ${address} is written ${host}`, () => {
    expect(linkableHost(address)).toBe(host);
  });
}

for (const address of [
  'https://maker.example/help?a=b#c',
  'https://www.maker.example/',
  'https://help.maker.example/',
  'https://github.com/maker/app/issues/1',
]) {
  test(`readers may be sent to ${address}, whole as it is`, () => {
    expect(linkableAddress({ kind: 'vendor', address }, HOSTS)).toBe(address);
  });
}

for (const address of [
  'https://other.example/',
  'https://other.maker.example/',
  'https://maker.example.evil.example/',
  'https://notmaker.example/',
  'https://maker.example@evil.example/',
  'https://github.com/somebody/maker',
  'https://github.com/makers/app',
  'https://github.com/',
  'https://gist.github.com/maker',
  'mailto:help@maker.example',
]) {
  test(`readers are not sent to ${address}`, () => {
    expect(linkableAddress({ kind: 'vendor', address }, HOSTS)).toBeUndefined();
  });
}

test('independent sites and program code are named but never linked, every other kind may be', () => {
  expect([...NEVER_LINKED].sort()).toEqual(['secondary', 'seen-in-code']);
  for (const kind of SOURCE_KINDS) {
    const linked = linkableAddress({ kind, address: 'https://maker.example/' }, HOSTS) !== undefined;
    expect(linked, kind).toBe(kind !== 'secondary' && kind !== 'seen-in-code');
  }
});

test('a source without an address has no link', () => {
  expect(linkableAddress({ kind: 'vendor' }, HOSTS)).toBeUndefined();
});

test('the list of hosts is lists of hosts by kind, and nothing else', () => {
  expect(linkableHostsSchema.safeParse({ makers: ['maker.example'], press: [] }).success).toBe(true);
  for (const wrong of [
    ['maker.example'],
    { makers: 'maker.example' },
    { makers: [1] },
    'maker.example',
    null,
  ]) {
    expect(linkableHostsSchema.safeParse(wrong).success, JSON.stringify(wrong)).toBe(false);
  }
});
