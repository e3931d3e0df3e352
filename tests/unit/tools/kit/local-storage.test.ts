import { expect, test } from 'playwright/test';
import { storageItem } from '../../../../src/tools/kit/local-storage.client.ts';

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
  const item = storageItem('key', storeWith());
  expect(item.read()).toEqual({ text: null });
  expect(item.write('words')).toBeUndefined();
  expect(item.read()).toEqual({ text: 'words' });
  expect(item.clear()).toBeUndefined();
  expect(item.read()).toEqual({ text: null });
});

for (const name of ['QuotaExceededError', 'NS_ERROR_DOM_QUOTA_REACHED']) {
  test(`a store that throws ${name} is full`, () => {
    expect(storageItem('key', storeWith({ setItem: refuse(name) })).write('words')).toBe('full');
  });
}

test('a store that refuses, or forgets without a word, is forbidden', () => {
  expect(storageItem('key', storeWith({ setItem: refuse('SecurityError') })).write('words')).toBe(
    'forbidden',
  );
  expect(storageItem('key', storeWith({ setItem: () => undefined })).write('words')).toBe('forbidden');
  expect(storageItem('key', storeWith({ getItem: refuse('SecurityError') })).read()).toEqual({
    trouble: 'forbidden',
  });
  expect(storageItem('key', storeWith({ removeItem: refuse('SecurityError') })).clear()).toBe('forbidden');
});

test('a store that may not be looked at is forbidden in every way', () => {
  const item = storageItem('key', refuse('SecurityError'));
  expect(item.read()).toEqual({ trouble: 'forbidden' });
  expect(item.write('words')).toBe('forbidden');
  expect(item.clear()).toBe('forbidden');
});

test('what could not be taken out is told', () => {
  const store = storeWith({ removeItem: () => undefined });
  const item = storageItem('key', store);
  item.write('words');
  expect(item.clear()).toBe('forbidden');
});
