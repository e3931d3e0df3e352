import { expect, test } from 'playwright/test';
import { packScreens, unpackScreens } from '../../../../src/tools/message/screens-on-wire.ts';
import type { ShownScreen } from '../../../../src/tools/message/screens.ts';

const screen = (id: string, address = `/pt-BR/messages/${id}/`): ShownScreen => ({
  id,
  title: id,
  problems: [],
  screen: 'a screen',
  first: 'do it',
  address,
  plan: { title: 'a plan', address: '/diagnose/plan/x/' },
  wordings: [
    { text: 'Wait', language: 'en', copiedByPhishing: false },
    { text: 'Aguarde', language: 'pt', copiedByPhishing: true },
  ],
  addresses: [{ host: 'instagram.com', path: '/challenge/' }],
});

test('screens arrive as they were sent', () => {
  const sent = [screen('one'), screen('two')];
  const onWire = JSON.stringify(packScreens(sent));
  expect(unpackScreens(JSON.parse(onWire) as ReturnType<typeof packScreens>)).toEqual(sent);
  expect(onWire).not.toContain('/messages/one/');
  expect(onWire).not.toContain('false');
});

test('no screens are no fault', () => {
  expect(unpackScreens(packScreens([]))).toEqual([]);
});

test('a page that is not beside the others is refused', () => {
  expect(() => packScreens([screen('one'), screen('two', '/messages/two/')])).toThrow('screen "two"');
});
