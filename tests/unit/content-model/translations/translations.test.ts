import { expect, test } from 'playwright/test';
import { faultLine } from '../../../../src/content-model/faults.ts';
import { partsOf, type English } from '../../../../src/content-model/translations/parts.ts';
import { isServed, madeFrom, stateOf } from '../../../../src/content-model/translations/state.ts';
import { accepted, english, ENGLISH_FILES, fileOf, PAGE, reported, within } from './translated-folder.ts';

/** English with one text changed in one of its files. */
function changed(path: string, from: string, to: string): English {
  const text = ENGLISH_FILES[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} does not say: ${from}`);
  return english({ [path]: text.replace(from, to) });
}

test('a file that is not there is missing, and one that nobody accepted is not served', () => {
  within((folder) => {
    expect(fileOf(folder, PAGE)).toMatchObject({ state: 'unaccepted', change: '' });
    const empty = { ...folder, root: `${folder.root}/nowhere` };
    expect(fileOf(empty, PAGE)).toMatchObject({ state: 'missing', change: '' });
    expect(reported(folder).faults).toEqual([]);
  });
});

test('what each language says in words of its own is not listed', () => {
  within((folder) => {
    expect(fileOf(folder, 'search.yaml')).toBeUndefined();
    expect(accepted(folder, 'search.yaml').join()).toContain('nothing to compare');
  });
});

test('what somebody has compared is done, until English changes', () => {
  within((folder) => {
    for (const path of [PAGE, 'diagnosis.yaml', 'messages.yaml', 'sequences.yaml', 'ui.yaml']) {
      expect(accepted(folder, path)).toEqual([]);
      expect(fileOf(folder, path)).toMatchObject({ state: 'done', change: '' });
    }
  });
});

for (const [what, path, now, state, line] of [
  [
    'a paragraph',
    PAGE,
    changed(PAGE, 'Some plans do not', 'Many plans do not'),
    'stale',
    '+Many plans do not roam',
  ],
  ['a title', PAGE, changed(PAGE, 'I am abroad', 'I travel'), 'stale', '+I travel'],
  [
    'a fact that it cites',
    PAGE,
    english({}, { 'no-roaming': 'Most roam.' }),
    'stale',
    '+no-roaming: Most roam.',
  ],
  [
    'a label that it names',
    PAGE,
    english({}, { 'label:next': 'Continue' }),
    'stale',
    '+label:next: Continue',
  ],
  ['a new paragraph', PAGE, changed(PAGE, '## Why', 'Good luck.\n\n## Why'), 'stale', '+Good luck.'],
  [
    'a warning',
    PAGE,
    changed(PAGE, 'cancel the number', 'throw the SIM away'),
    'unsafe',
    '+Do not throw the SIM away.',
  ],
  [
    'a warning that is gone',
    PAGE,
    changed(PAGE, '<Stop>\n\nDo not cancel the number.\n\n</Stop>\n', ''),
    'unsafe',
    '-Do not cancel the number.',
  ],
  ['a step', PAGE, changed(PAGE, 'Wait 10 minutes', 'Wait 20 minutes'), 'unsafe', '+2. Wait 20 minutes.'],
  [
    'the order of steps',
    PAGE,
    changed(
      PAGE,
      '1. Tap <Label id="next" />.\n2. Wait 10 minutes.<Cite id="wait-ten" />',
      '1. Wait 10 minutes.<Cite id="wait-ten" />\n2. Tap <Label id="next" />.',
    ),
    'unsafe',
    '+1. Wait 10 minutes.',
  ],
  [
    'a choice before the steps',
    PAGE,
    changed(PAGE, 'Have it blocked', 'Call the police'),
    'unsafe',
    'Call the police',
  ],
  [
    'how it includes a sequence',
    PAGE,
    changed(PAGE, 'id="is-it-theft"', 'id="is-it-theft" urgent'),
    'unsafe',
    'urgent',
  ],
  [
    'a sequence that it includes',
    PAGE,
    changed('sequences.yaml', 'name change', 'picture change'),
    'unsafe',
    'picture change',
  ],
  [
    'a plan',
    'diagnosis.yaml',
    changed('diagnosis.yaml', 'Do not ask again', 'Ask again'),
    'unsafe',
    'Ask again',
  ],
  [
    'a question of the diagnosis',
    'diagnosis.yaml',
    changed('diagnosis.yaml', 'What do you see', 'What is there'),
    'stale',
    '+asks: What is there?',
  ],
  [
    'what a message asks for',
    'messages.yaml',
    changed('messages.yaml', 'Ask for a new one', 'Wait'),
    'unsafe',
    '+  - Wait.',
  ],
  [
    'what a message means',
    'messages.yaml',
    changed('messages.yaml', 'is old', 'is wrong'),
    'stale',
    '+  - The code is wrong.',
  ],
  [
    'a box of a sequence',
    'sequences.yaml',
    changed('sequences.yaml', 'Hacked?', 'Robbed?'),
    'unsafe',
    '+asks: Robbed?',
  ],
  ['a string', 'ui.yaml', changed('ui.yaml', 'label: Search', 'label: Find'), 'stale', '+label: Find'],
] as const) {
  test(`${what} that changed in English makes the translation ${state}, and the change is shown`, () => {
    within((folder) => {
      accepted(folder, path);
      const file = fileOf(folder, path, now);
      expect(file?.state).toBe(state);
      expect(file?.change).toContain(line);
    });
  });
}

for (const [what, now] of [
  ['another file', changed('ui.yaml', 'label: Search', 'label: Find')],
  ['a fact that it does not cite', english({}, { other: 'Another fact.' })],
  ['blank lines', changed(PAGE, '## Why', '\n\n## Why')],
] as const) {
  test(`${what} that changed in English leaves the page done`, () => {
    within((folder) => {
      accepted(folder, PAGE);
      expect(fileOf(folder, PAGE, now)?.state).toBe('done');
    });
  });
}

test('one plan is asked about by itself', () => {
  const two = (stop: string) =>
    english({
      'diagnosis.yaml': `plans:\n  one: { title: One, stop: [${stop}] }\n  two: { title: Two, stop: [No.] }\n`,
    });
  const was = madeFrom(partsOf('diagnosis.yaml', two('No.')));
  const now = partsOf('diagnosis.yaml', two('Yes.'));
  expect(stateOf(was, now, (entry) => entry === 'plans.one')).toBe('unsafe');
  expect(stateOf(was, now, (entry) => entry === 'plans.two')).toBe('done');
});

test('only what is done or stale is served', () => {
  const states = ['done', 'stale', 'unsafe', 'unaccepted', 'missing'] as const;
  expect(states.filter(isServed)).toEqual(['done', 'stale']);
});

test('a record that somebody changed by hand does not count, and is told', () => {
  within((folder) => {
    accepted(folder, PAGE);
    const record = `made-from/${PAGE}.yaml`;
    folder.write(record, folder.read(record).replace('Some plans', 'Many plans'));
    const now = changed(PAGE, 'Some plans', 'Many plans');
    expect(fileOf(folder, PAGE, now)?.state).toBe('unaccepted');
    expect(reported(folder, now).faults.map(faultLine).join()).toContain('was changed by hand');
  });
});
