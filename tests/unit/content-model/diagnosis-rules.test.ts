import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import { diagnosisFaults } from '../../../src/content-model/rules/diagnosis.ts';
import { PLAN_LIMITS } from '../../../src/content-model/schemas/diagnosis-plans.ts';
import { pageWith } from '../../support/content.ts';
import { replace } from './replace.ts';
import { KNOWN, read, SOUND } from './sound-diagnosis.ts';

const told = (change: (sound: string) => string, pages = KNOWN.pages): string[] => {
  const diagnosis = read(change(SOUND));
  const found = diagnosisFaults({ language: 'en', ...KNOWN, pages, diagnosis }, "I'm not sure");
  return [...diagnosis.faults, ...found].map(faultLine);
};

test('a sound tree has no faults', () => {
  expect(told((text) => text)).toEqual([]);
});

const choices = (count: number): string =>
  Array.from({ length: count }, (_, index) => {
    const next = index + 1 === count ? 'plan: texts' : `question: q${String(index + 1)}`;
    return `  q${String(index)}:\n    asks: Q${String(index)}?\n    choices:\n      - says: On\n        ${next}\n      - says: I'm not sure\n        unsure: true\n        plan: anything\n`;
  }).join('');

for (const [name, change, expected] of [
  [
    'a choice that leads to no question',
    replace('question: which', 'question: wich'),
    'no question is called so',
  ],
  ['a choice that leads to no plan', replace('plan: texts', 'plan: text'), 'no plan is called so'],
  [
    'a first question that does not exist',
    replace('first: screen', 'first: scren'),
    'no question is called "scren"',
  ],
  [
    'a choice that leads to a question and a plan',
    replace('question: which', 'question: which\n        plan: texts'),
    'write either "question" or "plan", not both',
  ],
  ['a question that nobody reaches', replace('question: which', 'plan: texts'), 'no choice leads here'],
  ['a question that is reached twice', replace('plan: texts', 'question: which'), '2 ways lead here'],
  ['a plan that nobody reaches', replace('plan: texts', 'plan: anything'), 'no choice leads here'],
  [
    'a question without "I\'m not sure"',
    replace('        unsure: true\n', ''),
    'write one choice that says "I\'m not sure"',
  ],
  [
    'another wording of "I\'m not sure"',
    replace("I'm not sure", 'No idea'),
    'write one choice that says "I\'m not sure"',
  ],
  [
    'a path of six choices',
    (text: string) => text.replace('plan: texts', 'question: q0').replace('plans:', `${choices(4)}plans:`),
    'is 6 choices long',
  ],
  [
    'a plan of one step',
    (text: string) => text.replace(/ {6}- do: Call\.[\s\S]*? {4}main/u, '    main'),
    'has 1 steps: write two to six',
  ],
  [
    'a step to an article that does not exist',
    replace('article: texts/late', 'article: texts/lost'),
    'no article has the address texts/lost',
  ],
  [
    'a step with a tool that does not exist',
    replace('article: texts/late', 'article: texts/late\n        tool: oracle'),
    'no tool has the address oracle',
  ],
  [
    'an unknown problem',
    replace('problems: [no-text]', 'problems: [no-txt]'),
    'no problem is called "no-txt"',
  ],
  [
    'a problem that no path reaches',
    replace('problems: [no-text, other]', 'problems: [no-text]'),
    'no path reaches the problem "other"',
  ],
  ['an unknown field', replace('asks: What', 'ask: What'), 'unknown field'],
  [
    'a title of two lines',
    replace('title: The text never comes', `title: ${'x'.repeat(PLAN_LIMITS.title + 1)}`),
    'write at most 52 characters',
  ],
  [
    'a long sentence of whom it is for',
    replace('for: You wait.', `for: ${'x'.repeat(PLAN_LIMITS.for + 1)}`),
    'write at most 76 characters',
  ],
] as const) {
  test(`the build refuses a tree with ${name}`, () => {
    expect(told(change).join('\n')).toContain(expected);
  });
}

test('a plan whose problems none of its articles is about is refused', () => {
  expect(told((text) => text, [pageWith('en/fixes/texts/late', '', ['no-text'])])).toEqual([
    expect.stringContaining('no article to which its steps lead is about "other": link one, or leave it out'),
  ]);
});

for (const [name, change] of [
  ['the home of a sequence', replace('      - do: Call.', '      - sequence: door\n      - do: Call.')],
  [
    'a link in the words of a step',
    replace('needs: nothing', "needs: 'See [this](/fix/texts/home/#place).'"),
  ],
] as const) {
  test(`${name} can be about a problem of a plan`, () => {
    const pages = [
      pageWith('en/fixes/texts/late', '', ['no-text']),
      pageWith('en/fixes/texts/home', '', ['other']),
    ];
    expect(told(change, pages)).toEqual([]);
  });
}

test('more than a hundred questions are refused', () => {
  expect(told((text) => text.replace('plans:', `${choices(101)}plans:`)).join('\n')).toContain(
    'write at most 100',
  );
});

test('more choices than can be taken in are refused, of the first question and of another', () => {
  const many = (count: number, says: string): string =>
    Array.from({ length: count }, () => `      - says: ${says}\n        plan: texts\n`).join('');
  const first = told((text) =>
    text.replace('      - says: A code\n', `${many(7, 'More')}      - says: A code\n`),
  );
  expect(first.join('\n')).toContain('has 9 choices: write at most 8');
  const other = told((text) =>
    text.replace('      - says: Six digits\n', `${many(8, 'More')}      - says: Six digits\n`),
  );
  expect(other.join('\n')).toContain('has 10 choices: write at most 9');
});

test('a choice too long for a tile is refused', () => {
  expect(told((text) => text.replace('says: A code', `says: ${'x'.repeat(41)}`)).join('\n')).toContain(
    'has 41 characters: write at most 40',
  );
});
