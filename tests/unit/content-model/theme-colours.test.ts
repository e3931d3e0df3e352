import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { themeColours } from '../../../src/content-model/theme-colours.ts';

const CSS = readFileSync('src/styles/global.css', 'utf8');

test('colours are those of the pages in daylight', () => {
  expect(themeColours(CSS).paper).toBe(/--paper: (#\w{6})/u.exec(CSS)?.[1]);
});

test('a style without a colour that pictures need is refused', () => {
  expect(() => themeColours(CSS.replaceAll('--accent:', '--other:'))).toThrow('write --accent as #rrggbb');
});
