import { expect, test } from 'playwright/test';
import { DATA, asked, engineWith, standIn, type Search } from './engine-stand-in.ts';

standIn();

const nothing: Search = () => Promise.resolve([]);
const part = () => new Response(new Uint8Array([0x1f, 0x8b]));
const missing = () => new Response('', { status: 404 });
/** Like Pagefind: what does not arrive means fewer pages, not a failure. */
const withPart: Search = async () => {
  try {
    await fetch('/index/1.pf_index');
    return [{ id: 'other', score: 1 }];
  } catch {
    return [];
  }
};

test('search data that does not arrive is asked for again, once', async () => {
  const file = '/search/search-data.json';
  const once = engineWith(nothing, { [file]: [missing, () => Response.json(DATA)] });
  expect((await once.ask('phone')).ranked[0]?.page.id).toBe('lost');
  await expect(engineWith(nothing, { [file]: [missing] }).ask('phone')).rejects.toThrow('404');
  expect(asked.filter((path) => path === file)).toHaveLength(2);
});

test('a part of the index that does not arrive is asked for again, once', async () => {
  const once = engineWith(withPart, { '/index/1.pf_index': [missing, part] });
  expect((await once.ask('spam')).ranked.map(({ page: { id } }) => id)).toEqual(['other']);
  await expect(engineWith(withPart, { '/index/1.pf_index': [missing] }).ask('spam')).rejects.toThrow('part');
});

test('the failure of an earlier search does not count against a later one', async () => {
  const engine = engineWith(withPart, { '/index/1.pf_index': [missing, missing, part] });
  await expect(engine.ask('spam')).rejects.toThrow('part');
  expect((await engine.ask('spam')).isFallback).toBe(false);
});

test('two searches that wait for the same part both learn that it did not arrive', async () => {
  let arriving: Promise<unknown> | undefined;
  // Like Pagefind: one request for both.
  const shared: Search = async () => {
    arriving ??= fetch('/index/1.pf_index').catch(() => undefined);
    await arriving;
    return [];
  };
  const engine = engineWith(shared, { '/index/1.pf_index': [missing] });
  await engine.start();
  let attempts = 0;
  const counted: Search = (words) => {
    attempts += 1;
    return shared(words);
  };
  Reflect.set(globalThis, 'searchOfTheTest', counted);
  await Promise.all([engine.ask('spam'), engine.ask('spam')]);
  expect(attempts).toBe(4);
});

for (const exact of [false, true]) {
  test(`an index of another build is loaded anew, once (${exact ? 'very words' : 'understood'})`, async () => {
    let unknown = 1;
    const stale: Search = () => Promise.resolve([{ id: unknown-- > 0 ? 'en_old' : 'late', score: 1 }]);
    const { ranked } = await engineWith(stale).ask('code', { exact });
    expect(ranked[0]?.page.id).toBe('late');
    unknown = 9;
    await expect(engineWith(stale).ask('code', { exact })).rejects.toThrow('en_old');
  });
}
