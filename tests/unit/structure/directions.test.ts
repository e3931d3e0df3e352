import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

/**
 * Every language of the site is written in lines, one below the other, so that top and bottom are the same for all;
 * left and right are not.
 */
const SIDES = /\b(?:left|right)\b/u;
/** Four values go round a box: the second is on the right, the fourth on the left. */
const BOXES = /^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/u;
/** Four values go round its corners: upper left, upper right, lower right, lower left. */
const CORNERS = 'border-radius';

/** The values of a declaration; blanks within brackets part none. */
const valuesOf = (value: string) => value.match(/(?:[^\s(]|\([^)]*(?:\([^)]*\)[^)]*)*\))+/gu) ?? [];

/** Whether a declaration looks different in a mirror, and the direction of the text does not turn it. */
function isPhysical(property: string, value: string): boolean {
  // A custom property is called as its author likes.
  if (property.startsWith('--')) return false;
  if (SIDES.test(property)) return true;
  if (/^(?:text-align|float|clear|justify-\w+|transform-origin|background\b.*|mask\b.*)$/u.test(property))
    return SIDES.test(value);
  const [first, second, third, fourth, ...more] = valuesOf(value);
  if (fourth === undefined || more.length > 0) return false;
  if (BOXES.test(property)) return second !== fourth;
  return property === CORNERS && (first !== second || third !== fourth);
}

/** The declarations of a style that hold for one direction of the text only. */
function physicalDeclarations(css: string): string[] {
  const plain = css.replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return [...plain.matchAll(/([^{}]*)\{([^{}]*)\}/gu)].flatMap(([, selector = '', block = '']) => {
    // Who styles one direction means it; an arrow is two borders of a box, turned.
    if (selector.includes('[dir=')) return [];
    const isArrow = /(?:^|[;\s])rotate:/u.test(block);
    return [...block.matchAll(/([\w-]+):\s*([^;]+)/gu)]
      .filter(([, property = '', value = '']) => isPhysical(property, value.trim()))
      .map(([declaration]) => declaration)
      .filter((declaration) => !(isArrow && declaration.startsWith('border-width:')));
  });
}

/** The styles of a file, which stand in `<style>` where it is a component. */
function stylesOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css]) => css).join('\n');
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:css|astro)$/u.test(file))
  .map((file) => join('src', file));

test('no style knows left and right', () => {
  expect(files.filter((file) => stylesOf(file) !== '').length).toBeGreaterThan(30);
  const found = files.flatMap((file) =>
    physicalDeclarations(stylesOf(file)).map((line) => `${file}: ${line}`),
  );
  expect(found).toEqual([]);
});

for (const declaration of [
  'left: 0',
  'margin-right: 1rem',
  'border-left: 1px solid',
  'border-top-left-radius: 0',
  'text-align: right',
  'float: left',
  'background: url(a.svg) left center',
  'margin: 0 0 0 -0.6rem',
  'padding: 1px calc(2px + var(--a)) 3px 4px',
  'border-radius: 0 1rem 1rem 0',
])
  test(`the declaration "${declaration}" is refused`, () => {
    expect(physicalDeclarations(`a { color: red; ${declaration}; }`)).toEqual([declaration]);
  });

for (const declaration of [
  'inset-inline-start: 0',
  'margin-top: 1rem',
  'text-align: start',
  'margin: 0 calc(1px + 2px) 3px calc(1px + 2px)',
  'border-radius: 1rem 1rem 0 0',
  'animation: from-left 1s ease 2s',
  '--left-over: 1px',
])
  test(`the declaration "${declaration}" stays`, () => {
    expect(physicalDeclarations(`a { ${declaration}; }`)).toEqual([]);
  });

test('an arrow is drawn by two borders of a box that is turned', () => {
  expect(physicalDeclarations('a { border-width: 2px 0 0 2px; rotate: -45deg; }')).toEqual([]);
  expect(physicalDeclarations('a { border-width: 2px 0 0 2px; }')).toHaveLength(1);
});

test('a style for one direction may name a side', () => {
  expect(physicalDeclarations("[dir='rtl'] a { left: 0; }")).toEqual([]);
});
