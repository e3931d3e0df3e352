import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { read, SOUND } from './sound-diagnosis.ts';

test('a question that is like another has its choices', () => {
  const { value } = read(
    SOUND.replace('        plan: texts\n', '        question: again\n').replace(
      'plans:',
      '  again:\n    asks: Again?\n    choices:\n      - says: Yes\n        plan: texts\n      - says: No\n        question: last\n  last:\n    like: which\nplans:',
    ),
  );
  expect(value?.questions['last']?.asks).toBe('Which code?');
});

const AGAIN = `  again:
    asks: Again?
    choices:
      - { says: Yes, question: next }
      - { says: No, plan: texts }
  next:
    asks: Next?
    choices:
      - { says: Yes, plan: texts }
      - { says: No, plan: texts }
  last:
    like: again
    asks: Once more?
    instead: { next: other }
plans:`;

test('a question that is like another leads to questions of its own', () => {
  const { value } = read(SOUND.replace('plans:', AGAIN));
  expect(value?.questions['last']?.choices.map(({ question }) => question)).toEqual(['other', undefined]);
  expect(value?.questions['last']?.asks).toBe('Once more?');
  expect(value?.questions['again']?.choices[0]?.question).toBe('next');
});

test('a question put in the place of one to which the other does not lead is refused', () => {
  const { faults } = read(SOUND.replace('plans:', AGAIN.replace('{ next: other }', '{ nxt: other }')));
  expect(faults.map(faultLine).join()).toContain('"again" does not lead to "nxt"');
});

test('a question that is like no question is refused', () => {
  const { faults } = read(SOUND.replace('plans:', '  again:\n    like: whch\nplans:'));
  expect(faults.map(faultLine).join()).toContain('name a question that is written out');
});
