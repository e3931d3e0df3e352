import { expect, test } from 'playwright/test';
import { sequenceSchema, type Sequence } from '../../../src/content-model/schemas/sequences.ts';
import { formOf, layoutOf, shownOf } from '../../../src/content-model/sequences.ts';

const step = (id: string): object => ({ id, do: `Do ${id}.[^${id}-claim]` });
const SEQUENCE: Sequence = sequenceSchema.parse({
  name: 'Shut the door',
  home: '/fix/codes/first/',
  rest: 'The rest',
  parts: [
    { name: 'Now', urgent: true, steps: [step('one'), step('two')] },
    { name: 'Later', steps: [step('three'), step('four')] },
  ],
});
const ids = (how: Parameters<typeof shownOf>[1]): string[] =>
  shownOf(SEQUENCE, how).parts.flatMap(({ steps }) => steps.map(({ id }) => id));

test('a sequence stands whole and in order', () => {
  expect(ids({})).toEqual(['one', 'two', 'three', 'four']);
  expect(shownOf(SEQUENCE, {}).hasRest).toBe(false);
});

test('its urgent part leaves out the rest and says that there is one', () => {
  expect(ids({ urgent: true })).toEqual(['one', 'two']);
  expect(shownOf(SEQUENCE, { urgent: true }).hasRest).toBe(true);
});

test('from a named step it stands to its end, over all parts', () => {
  expect(ids({ from: 'two' })).toEqual(['two', 'three', 'four']);
  expect(ids({ from: 'four' })).toEqual(['four']);
});

test('from a step that it does not have, nothing stands', () => {
  expect(ids({ from: 'five' })).toEqual([]);
});

test('a page carries its form in words', () => {
  expect([formOf({}), formOf({ urgent: true }), formOf({ from: 'two' })]).toEqual([
    'whole',
    'urgent',
    'from two',
  ]);
});

for (const [name, change, told] of [
  ['a step of 26 words', { do: 'word '.repeat(26) }, 'write at most 25 words'],
  ['an id with a space', { id: 'a b' }, 'write small letters and digits'],
] as const) {
  test(`${name} is refused`, () => {
    const result = sequenceSchema.safeParse({
      ...SEQUENCE,
      parts: [{ steps: [{ ...step('one'), ...change }] }],
    });
    expect(result.error?.issues.map(({ message }) => message).join()).toContain(told);
  });
}

test('a list of eight steps is refused', () => {
  const steps = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(step);
  const result = sequenceSchema.safeParse({ ...SEQUENCE, parts: [{ steps }] });
  expect(result.error?.issues.map(({ message }) => message).join()).toContain('write at most 7 steps');
});

test('a row of taps counts as one word of a step', () => {
  const path = `Open ${Array.from({ length: 30 }, () => '**A label**').join(' > ')}.`;
  expect(
    sequenceSchema.safeParse({ ...SEQUENCE, parts: [{ steps: [{ ...step('one'), do: path }] }] }).success,
  ).toBe(true);
});

test('what asks and warns stands in a box, what follows from it does not', () => {
  const layout = layoutOf({ ...SEQUENCE, box: 'care' }, {}, SEQUENCE.home);
  expect(layout.boxed.map(({ name }) => name)).toEqual(['Now']);
  expect(layout.listed.map(({ name }) => name)).toEqual(['Later']);
  expect(layoutOf(SEQUENCE, { urgent: true }, SEQUENCE.home).leadsHome).toBe(false);
  expect(layoutOf(SEQUENCE, { urgent: true }, '/faq/x/').leadsHome).toBe(true);
});
