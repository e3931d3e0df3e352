import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { readContent } from '../../../src/content-model/read-content.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';

// Who is asked the same thing in several places must find the same words there: a true answer in one is then true in all.

/** What a choice that leads to a plan must say, wherever it stands. */
const SAYS: Readonly<Record<string, RegExp>> = {
  // An outage takes the line of everybody; a thief takes one.
  'sim-swap': /only my line is dead, others nearby have signal/iu,
  'owner-died': /has died/u,
};

/** What no choice may say any more, because it is true for many who are not meant. */
const NEVER: readonly RegExp[] = [/just lost/u, /^'?my line is dead/iu, /no signal any more/u];

/** What is wrong with the words of choices. */
function wordingFaults(tree: Pick<Diagnosis, 'questions'>): string[] {
  return Object.entries(tree.questions).flatMap(([id, { choices }]) =>
    choices.flatMap(({ says, plan = '' }) => [
      ...(SAYS[plan]?.test(says) === false ? [`${id}: "${says}" leads to ${plan} in other words`] : []),
      ...NEVER.filter((words) => words.test(says)).map(() => `${id}: "${says}" is true for others too`),
    ]),
  );
}

const tree = readContent(join(import.meta.dirname, '../../..')).diagnosis.value;
if (tree === undefined) throw new Error('the diagnosis does not fit its schema');

test('a dead line is asked for in the same words everywhere, and never in words that an outage makes true', () => {
  expect(wordingFaults(tree)).toEqual([]);
});

test('a dead line in other words is noticed', () => {
  const [first] = tree.questions['text-line']?.choices ?? [];
  if (first === undefined) throw new Error('the question about the line has no choices');
  const asked = (says: string) => {
    const question = { asks: 'What?', inOrder: false, choices: [{ ...first, says }] };
    return wordingFaults({ questions: { line: question } });
  };
  expect(asked('My line is dead, and I changed nothing')).toEqual([
    'line: "My line is dead, and I changed nothing" leads to sim-swap in other words',
    'line: "My line is dead, and I changed nothing" is true for others too',
  ]);
  expect(asked(first.says)).toEqual([]);
});
