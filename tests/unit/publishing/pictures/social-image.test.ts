import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { themeColours } from '../../../../src/content-model/theme-colours.ts';
import { socialImage } from '../../../../src/publishing/pictures/social-image.ts';
import { openTextPaths } from '../../../../src/publishing/pictures/text-path.ts';

const CSS = readFileSync('src/styles/global.css', 'utf8');
const letters = openTextPaths();
const draw = (title: string): string =>
  socialImage(
    { title, name: 'Six Digits', independent: 'Independent of Instagram and Meta' },
    themeColours(CSS),
    letters,
  );

test('a picture has no text that a font of the machine would draw', () => {
  const svg = draw('The text never comes');
  expect(svg).not.toMatch(/<text|font/u);
  expect(svg.match(/<path /gu)).toHaveLength(4);
  expect(svg).not.toMatch(/NaN|undefined|Infinity/u);
});

test('the same words give the same picture, and others another', () => {
  expect(draw('The text never comes')).toBe(draw('The text never comes'));
  expect(draw('The text never comes')).not.toBe(draw('The text never came'));
});

test('a picture has six boxes, the last one filled in', () => {
  const { card: empty, accent } = themeColours(CSS);
  const fills = [...draw('Codes').matchAll(/<rect[^>]* rx="8" fill="([^"]*)"/gu)].map(([, fill]) => fill);
  expect(fills).toEqual([empty, empty, empty, empty, empty, accent]);
});

test('a title that does not fit stops the build', () => {
  expect(() => draw('code '.repeat(60))).toThrow('write a shorter title');
  expect(() => draw('x'.repeat(80))).toThrow('write a shorter title');
});

test('a letter that the font does not have stops the build', () => {
  expect(() => draw('Код')).toThrow('The font of the pictures has no "К"');
});

test('letters are kerned', () => {
  expect(letters.widthOf('AVAV', 100)).toBeLessThan(
    2 * letters.widthOf('A', 100) + 2 * letters.widthOf('V', 100),
  );
});
