import { parse, type Selector } from 'css-tree';
import { expect, test } from 'playwright/test';
import { looseSelector } from '../../../src/publishing/loose-selector.ts';

const loose = (selector: string): string =>
  looseSelector(parse(selector, { context: 'selector' }) as Selector);

for (const [name, given, expected] of [
  ['what stays', '.do>ol li:first-child:not(.a)[data-b=c]', '.do>ol li:first-child:not(.a)[data-b=c]'],
  ['a state', 'a:hover strong', 'a strong'],
  ['a state alone', ':focus-visible', '*'],
  ['a state before a sign', '.x :checked+.tick', '.x *+.tick'],
  ['a state behind a sign', '.x>:focus', '.x>*'],
  ['what is drawn before or after', '.x::before', '.x'],
  ['what is drawn, written the old way', '.x:after', '.x'],
  ['an attribute that comes and goes', 'details[open] [hidden]', 'details *'],
  ['a state within a choice', '.a:is(.b,:hover)', '.a:is(.b,*)'],
  ['a state within what must be there', 'main:has(.toggle :checked) .cite', 'main:has(.toggle *) .cite'],
  ['a state that must not be', '.do:not(:has(#can:checked)) p', '.do p'],
  ['something that must not be there', '.do:not(:has(.can)) p', '.do:not(:has(.can)) p'],
  ['what stands directly inside', '.do:has(>details:only-child)', '.do:has(*>details:only-child)'],
] as const)
  test(`${name} is loosened to what matches at least as much`, () => {
    expect(loose(given)).toBe(expected);
  });

test('the selector itself stays as it was', () => {
  const selector = parse('a:hover', { context: 'selector' }) as Selector;
  looseSelector(selector);
  expect(looseSelector(selector)).toBe('a');
  expect(selector.children.size).toBe(2);
});
