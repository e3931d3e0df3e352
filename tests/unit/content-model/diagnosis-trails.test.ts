import { expect, test } from 'playwright/test';
import { pathsThrough, trails } from '../../../src/content-model/diagnosis-trails.ts';
import { read, SOUND } from './sound-diagnosis.ts';

test('every path and the trail of every question are found', () => {
  const { value } = read(SOUND);
  if (value === undefined) throw new Error('the sound tree does not fit');
  expect(pathsThrough(value).map(({ steps, planId }) => [...steps.map(({ says }) => says), planId])).toEqual([
    ['A code', 'Six digits', 'texts'],
    ['A code', "I'm not sure", 'anything'],
    ["I'm not sure", 'anything'],
  ]);
  expect(trails(value).get('screen')).toEqual([]);
  expect(trails(value).get('which')).toEqual([
    { questionId: 'screen', asks: 'What does it want?', says: 'A code' },
  ]);
});

test('a tree that turns in a circle is walked to its end', () => {
  const { value } = read(SOUND.replace('plan: texts', 'question: screen'));
  if (value === undefined) throw new Error('the tree does not fit');
  expect(pathsThrough(value)).toHaveLength(2);
});
