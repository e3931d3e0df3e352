import { expect, test } from 'playwright/test';
import decodeQR from 'qr/decode.js';
import { entryAddress } from '../../../../src/tools/authenticator/check/test-entry.ts';
import { qrModules } from '../../../../src/tools/kit/qr-code.client.ts';

const PIXELS = 4;

/** What a camera reads from modules drawn four pixels wide, some of them painted over. */
function decoded(modules: readonly (readonly boolean[])[], spoilt = 0): string {
  const size = modules.length * PIXELS;
  const data = new Uint8Array(size * size * 4).fill(255);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const row = Math.floor(y / PIXELS);
      const column = Math.floor(x / PIXELS);
      const dirt =
        row > modules.length - 14 && column > modules.length - 5 - spoilt && column < modules.length - 4;
      if (modules[row]?.[column] === true && !dirt) data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return decodeQR({ width: size, height: size, data });
}

const TEXTS = [
  entryAddress('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 'Six Digits test'),
  'https://sixdigits.example/tools/clock/',
  'http://127.0.0.1:40123/six-digits/tools/clock/',
  `https://a-rather-long-name-of-a-host.pages.example/${'deep/'.repeat(20)}tools/clock/`,
];

for (const text of TEXTS) {
  test(`a camera reads exactly ${text.slice(0, 40)}`, () => {
    expect(decoded(qrModules(text))).toBe(text);
  });

  test(`a little dirt does not matter to ${text.slice(0, 40)}`, () => {
    expect(decoded(qrModules(text), 3)).toBe(text);
  });
}

test('four empty modules lie round the code, and a black one where it begins', () => {
  const modules = qrModules('https://sixdigits.example/');
  const last = modules.length - 1;
  for (const [y, row] of modules.entries()) {
    expect(row).toHaveLength(modules.length);
    for (const [x, black] of row.entries()) {
      if (Math.min(x, y, last - x, last - y) < 4) expect(black).toBe(false);
    }
  }
  expect(modules[4]?.[4]).toBe(true);
});

test('the test entry leaves four pixels to a module on a screen of 320 pixels, margins taken off', () => {
  expect(288 / qrModules(TEXTS[0] ?? '').length).toBeGreaterThanOrEqual(4);
});
