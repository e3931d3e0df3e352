import { expect, test } from 'playwright/test';
import { shelfAt } from '../../../src/widgets/shelf.ts';

/** A store of a browser, of which single methods can be replaced. */
function storeWith(methods: Partial<Storage> = {}): () => Storage {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
    ...methods,
  };
  return () => store as Storage;
}

const refuse = (name: string) => (): never => {
  throw new DOMException('no', name);
};

test('a text is kept, read and cleared', () => {
  const shelf = shelfAt('key', storeWith());
  expect(shelf.read()).toEqual({ text: null });
  expect(shelf.write('words')).toBeUndefined();
  expect(shelf.read()).toEqual({ text: 'words' });
  expect(shelf.clear()).toBeUndefined();
  expect(shelf.read()).toEqual({ text: null });
});

for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
  test(`a store that throws ${name} is full`, () => {
    expect(shelfAt('key', storeWith({ setItem: refuse(name) })).write('words')).toBe('full');
  });
}

test('a store that refuses, or forgets without a word, is forbidden', () => {
  expect(shelfAt('key', storeWith({ setItem: refuse('SecurityError') })).write('words')).toBe('forbidden');
  expect(shelfAt('key', storeWith({ setItem: () => undefined })).write('words')).toBe('forbidden');
  expect(shelfAt('key', storeWith({ getItem: refuse('SecurityError') })).read()).toEqual({
    trouble: 'forbidden',
  });
  expect(shelfAt('key', storeWith({ removeItem: refuse('SecurityError') })).clear()).toBe('forbidden');
});

test('a store that may not be looked at is forbidden in every way', () => {
  const shelf = shelfAt('key', refuse('SecurityError'));
  expect(shelf.read()).toEqual({ trouble: 'forbidden' });
  expect(shelf.write('words')).toBe('forbidden');
  expect(shelf.clear()).toBe('forbidden');
});

test('what could not be taken out is told', () => {
  const store = storeWith({ removeItem: () => undefined });
  const shelf = shelfAt('key', store);
  shelf.write('words');
  expect(shelf.clear()).toBe('forbidden');
});
