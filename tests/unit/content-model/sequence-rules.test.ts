import { expect, test } from 'playwright/test';
import { faultLine } from '../../../src/content-model/faults.ts';
import type { Page } from '../../../src/content-model/read-content.ts';
import { sequenceFaults } from '../../../src/content-model/rules/sequences.ts';
import { diagnosisSchema } from '../../../src/content-model/schemas/diagnosis.ts';
import { messageSchema } from '../../../src/content-model/schemas/messages.ts';
import { sequencePlacesSchema, sequencesSchema } from '../../../src/content-model/schemas/sequences.ts';
import { entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

const HOME = '/fix/codes/home/';
const DOOR = {
  name: 'Shut the door',
  home: HOME,
  rest: 'The rest',
  parts: [
    { name: 'Now', urgent: true, steps: [{ id: 'one', do: 'Do one.' }] },
    { name: 'Later', steps: [{ id: 'two', do: 'Do two.' }] },
  ],
};
const THEFT = {
  ...DOOR,
  box: 'care',
  asks: 'Is it theft?',
  parts: [{ urgent: true, steps: [{ id: 'asked', do: 'Is it theft?' }] }],
};
const PLAN = {
  title: 'A plan',
  description: 'd',
  for: 'f',
  problems: ['code-refused'],
  stop: ['Wait.'],
  steps: [{ sequence: 'door', urgent: true }],
  main: { article: 'codes/home', acts: [] },
  fails: 'f',
};
const MESSAGE = {
  title: 'Refused',
  description: 'd',
  group: 'refused',
  problems: ['code-refused'],
  screen: 's',
  means: ['m'],
  do: ['Wait.'],
  plan: 'a-plan',
  articles: ['codes/home'],
  opens: [{ sequence: 'is-it-theft' }],
};

const page = (name: string, body: string, problems?: string[]): Page =>
  pageWith(`en/fixes/codes/${name}`, body, problems);

const HOME_BODY = '## Do\n\n<Sequence id="is-it-theft" />\n\n<Sequence id="door" />\n\n1. Wait.';
const SOUND = {
  sequences: { door: DOOR, 'is-it-theft': THEFT } as Record<string, object>,
  places: { 'is-it-theft': { opens: true, problems: ['code-refused'], plans: true } } as Record<
    string,
    object
  >,
  pages: [
    page('home', HOME_BODY),
    page('other', '<Sequence id="is-it-theft" />\n\n1. Wait.\n\n<Sequence id="door" urgent />'),
  ],
  message: MESSAGE as object,
  plan: PLAN as object,
};

function told(change: Partial<typeof SOUND>): string[] {
  const { sequences, places, pages, message, plan } = { ...SOUND, ...change };
  const entries = entriesOf('sequences.yaml', sequencesSchema.parse(sequences), (index) => index + 1);
  const screens = { refused: messageSchema.parse(message) };
  const tree = diagnosisSchema.parse({ first: 'x', questions: {}, plans: { 'a-plan': plan } });
  return sequenceFaults({
    sequences: { ...yamlSaying('sequences.yaml', undefined, 1), entries },
    sequencePlaces: yamlSaying('sequence-places.yaml', sequencePlacesSchema.parse(places), 2),
    problems: new Set(['code-refused', 'prevention']),
    pages,
    diagnosis: yamlSaying('diagnosis.yaml', tree, 7),
    messages: {
      ...yamlSaying('messages.yaml', undefined, 9),
      entries: entriesOf('messages.yaml', screens, () => 9),
    },
  }).map(faultLine);
}

test('sequences that stand where they must have no faults', () => {
  expect(told({})).toEqual([]);
});

const [home, other] = SOUND.pages as [Page, Page];
const withBody = ({ id }: Page, body: string): Page => pageWith(id, body);

for (const [name, change, expected] of [
  [
    'two steps of one name',
    {
      sequences: {
        ...SOUND.sequences,
        door: { ...DOOR, parts: [DOOR.parts[0], { ...DOOR.parts[0], name: 'Then' }] },
      },
    },
    'two steps are called "one"',
  ],
  [
    'an urgent part after one that can wait',
    { sequences: { ...SOUND.sequences, door: { ...DOOR, parts: [...DOOR.parts].reverse() } } },
    'put the urgent parts first',
  ],
  [
    'parts without a name',
    {
      sequences: {
        ...SOUND.sequences,
        door: { ...DOOR, parts: [{ ...DOOR.parts[0], name: undefined }, DOOR.parts[1]] },
      },
    },
    'give each a name',
  ],
  [
    'a home that does not exist',
    { sequences: { ...SOUND.sequences, door: { ...DOOR, home: '/fix/codes/lost/' } } },
    'no page has the address /fix/codes/lost/',
  ],
  [
    'a home that shortens it',
    { pages: [withBody(home, '<Sequence id="is-it-theft" />\n<Sequence id="door" urgent />'), other] },
    'door: does not stand whole on its home',
  ],
  [
    'no page but its home',
    {
      sequences: { ...SOUND.sequences, idle: DOOR },
      pages: [withBody(home, `${HOME_BODY}\n\n<Sequence id="idle" />`), other],
    },
    'idle: stands on no page but its home',
  ],
] as const) {
  test(`a sequence with ${name} is refused`, () => {
    expect(told(change as unknown as Partial<typeof SOUND>).join('\n')).toContain(expected);
  });
}

for (const [name, body, expected] of [
  [
    'an unknown sequence',
    '<Sequence id="is-it-theft" />\n<Sequence id="lost" />',
    'other.mdx:2  Sequence: no sequence is called "lost"',
  ],
  [
    'an unknown step',
    '<Sequence id="is-it-theft" />\n<Sequence id="door" from="nine" />',
    '"door" has no step called "nine"',
  ],
  [
    'two forms at once',
    '<Sequence id="is-it-theft" />\n<Sequence id="door" urgent from="two" />',
    'write <Sequence id="…" />',
  ],
  [
    'nothing of what it must have',
    '1. Wait.',
    'other.mdx  /fix/codes/other/: must have the sequence "is-it-theft"',
  ],
  [
    'a step before what it must open with',
    '1. Wait.\n\n<Sequence id="is-it-theft" />',
    'other.mdx:3  /fix/codes/other/: must open with',
  ],
  [
    'a warning before what it must open with',
    '<Stop>\n\nNo.\n\n</Stop>\n\n<Sequence id="is-it-theft" />',
    'must open with',
  ],
] as const) {
  test(`a page with ${name} is refused`, () => {
    expect(told({ pages: [home, withBody(other, body)] }).join('\n')).toContain(expected);
  });
}

test('a page that is about something else need not have it, nor one with a reason', () => {
  const bare = withBody(other, '1. Wait.\n\n<Sequence id="door" urgent />');
  expect(told({ pages: [home, { ...bare, problems: ['prevention'] }] })).toEqual([]);
  const places = {
    'is-it-theft': { ...SOUND.places['is-it-theft'], notOn: { '/fix/codes/other/': 'It explains.' } },
  };
  expect(told({ pages: [home, bare], places })).toEqual([]);
});

for (const [name, place, expected] of [
  ['an unknown sequence', { lost: {} }, 'no sequence is called "lost"'],
  ['an unknown page', { door: { pages: ['/fix/codes/lost/'] } }, 'no page has the address /fix/codes/lost/'],
  ['an unknown problem', { door: { problems: ['lost'] } }, 'no problem is called "lost"'],
  ['an idle exception', { door: { notOn: { [HOME]: 'r' } } }, `${HOME} need not have it anyway`],
] as const) {
  test(`a place with ${name} is refused`, () => {
    expect(told({ places: { ...SOUND.places, ...place } }).join('\n')).toContain(expected);
  });
}

test('a screen that must open with a sequence and has it last is refused', () => {
  const message = { ...MESSAGE, opens: [], ends: MESSAGE.opens };
  expect(told({ message }).join('\n')).toContain('messages.yaml:9  /messages/refused/: must open with');
});

test('every plan has what every plan asks first', () => {
  expect(told({ places: { door: { plans: true } } })).toEqual([]);
});

test('a plan may open with a box', () => {
  expect(told({ plan: { ...PLAN, opens: [{ sequence: 'is-it-theft' }] } })).toEqual([]);
});

for (const [name, sequences] of [
  ['a list of acts', SOUND.sequences],
  [
    'a box that has further acts below it',
    { ...SOUND.sequences, door: { ...DOOR, box: 'care', asks: 'Open?' } },
  ],
] as const) {
  test(`a plan that opens with ${name} is refused`, () => {
    expect(told({ sequences, plan: { ...PLAN, opens: [{ sequence: 'door' }] } })).toEqual([
      expect.stringContaining(
        'diagnosis.yaml:7  plans.a-plan.opens.0: opens with the list "door": make it the first of its steps',
      ),
    ]);
  });
}
