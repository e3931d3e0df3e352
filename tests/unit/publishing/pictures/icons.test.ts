import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { squareIcon } from '../../../../src/publishing/pictures/icons.ts';

const ICON = readFileSync('public/favicon.svg', 'utf8');

test('an icon for devices that cut it is coloured to its edges, with room around the drawing', () => {
  const square = squareIcon(ICON, 6);
  expect(square).toContain('viewBox="-6 -6 44 44"');
  expect(square).toContain('<rect x="-6" y="-6" width="44" height="44" fill="#084f59"/>');
  expect(square).not.toContain('rx="6"');
});

test('a drawing that does not begin with its ground makes no icon', () => {
  expect(() => squareIcon(ICON.replace('rx="6"', 'rx="5"'), 6)).toThrow('public/favicon.svg: begin with');
});
