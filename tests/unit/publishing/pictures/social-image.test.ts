import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { themeColours } from '../../../../src/knowledge/theme-colours.ts';
import { squareIcon } from '../../../../src/publishing/pictures/icons.ts';
import { socialImage } from '../../../../src/publishing/pictures/social-image.ts';
import { openTextPaths } from '../../../../src/publishing/pictures/text-path.ts';

const CSS = readFileSync('src/styles/global.css', 'utf8');
const ICON = readFileSync('public/favicon.svg', 'utf8');
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

test('colours are those of the pages in daylight', () => {
  expect(themeColours(CSS).paper).toBe(/--paper: (#\w{6})/u.exec(CSS)?.[1]);
});

test('a style without a colour that pictures need is refused', () => {
  expect(() => themeColours(CSS.replaceAll('--accent:', '--other:'))).toThrow('write --accent as #rrggbb');
});

test('an icon for devices that cut it is coloured to its edges, with room around the drawing', () => {
  const square = squareIcon(ICON, 6);
  expect(square).toContain('viewBox="-6 -6 44 44"');
  expect(square).toContain('<rect x="-6" y="-6" width="44" height="44" fill="#0a5964"/>');
  expect(square).not.toContain('rx="6"');
});

test('a drawing that does not begin with its ground makes no icon', () => {
  expect(() => squareIcon(ICON.replace('rx="6"', 'rx="5"'), 6)).toThrow('public/favicon.svg: begin with');
});
