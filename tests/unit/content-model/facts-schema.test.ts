import { expect, test } from 'playwright/test';
import { claimSchema, problemSchema, sourceSchema } from '../../../src/content-model/schemas/facts.ts';
import { CONFIDENCES, SOURCE_KINDS } from '../../../src/content-model/vocabulary.ts';

const SOURCE = {
  title: 'Help page',
  publisher: 'A maker',
  kind: 'vendor',
  address: 'https://maker.example/help',
  published: '2024',
  copy: 'unknown',
  seen: '2026-11-23',
};
const CLAIM = { says: 'A code has six digits.', confidence: 'vendor', sources: ['help-page'] };

const without = (left: keyof typeof SOURCE) =>
  Object.fromEntries(Object.entries(SOURCE).filter(([field]) => field !== left));

/** What an author is told, each fault with its field. */
const told = (schema: typeof sourceSchema | typeof claimSchema | typeof problemSchema, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];

test('a whole source and a whole claim are accepted as they are', () => {
  expect(sourceSchema.parse(SOURCE)).toEqual(SOURCE);
  expect(claimSchema.parse({ ...CLAIM, confirmed: '2026' })).toEqual({
    ...CLAIM,
    confirmed: '2026',
    follows: [],
  });
});

for (const field of ['title', 'publisher', 'kind', 'published', 'copy', 'seen'] as const) {
  test(`a source without "${field}" is refused`, () => {
    expect(told(sourceSchema, without(field))).toEqual([expect.stringContaining(`${field}: `)]);
  });
}

test('a source may do without an address and may carry a note', () => {
  expect(told(sourceSchema, { ...without('address'), note: 'Only in print.' })).toEqual([]);
});

test('every kind of source is known, and no other', () => {
  for (const kind of SOURCE_KINDS) expect(told(sourceSchema, { ...SOURCE, kind })).toEqual([]);
  for (const kind of ['reasoned', 'unknown', 'Official', 'machine', '', undefined]) {
    expect(told(sourceSchema, { ...SOURCE, kind })).toEqual([
      `kind: write one of: ${SOURCE_KINDS.join(', ')}`,
    ]);
  }
});

test('every confidence is known, and no other', () => {
  for (const confidence of CONFIDENCES) expect(told(claimSchema, { ...CLAIM, confidence })).toEqual([]);
  for (const confidence of ['sure', 'Vendor', '', undefined]) {
    expect(told(claimSchema, { ...CLAIM, confidence })).toEqual([
      `confidence: write one of: ${CONFIDENCES.join(', ')}`,
    ]);
  }
});

for (const address of ['maker.example/help', '/help', 'help', '', 'https://']) {
  test(`"${address}" is no whole address of a source`, () => {
    expect(told(sourceSchema, { ...SOURCE, address })).toEqual([
      'address: write a whole address that starts with https://',
    ]);
  });
}

for (const address of [
  'javascript://instagram.com/%0Aalert(1)',
  'mailto:me@maker.example',
  'ftp://maker.example/',
]) {
  test(`the address ${address} is refused, since it does not lead to the web`, () => {
    expect(told(sourceSchema, { ...SOURCE, address })).toEqual([
      'address: write a whole address that starts with https://',
    ]);
  });
}

for (const [name, schema, value] of [
  ['source', sourceSchema, { ...SOURCE, checked: '2026-11-23' }],
  ['claim', claimSchema, { ...CLAIM, source: 'help-page' }],
  ['problem', problemSchema, { means: 'the code is refused', name: 'x' }],
] as const) {
  test(`a ${name} with an unknown field is refused`, () => {
    expect(told(schema, value)).toEqual([expect.stringContaining('Unrecognized key')]);
  });
}

for (const blank of ['', '   ', '\n']) {
  test(`${JSON.stringify(blank)} is no sentence`, () => {
    expect(told(claimSchema, { ...CLAIM, says: blank })).toEqual(['says: write one plain sentence']);
    expect(told(problemSchema, { means: blank })).toEqual(['means: write one plain sentence']);
    for (const field of ['title', 'publisher', 'note']) {
      expect(told(sourceSchema, { ...SOURCE, [field]: blank })).toEqual([
        `${field}: write one plain sentence`,
      ]);
    }
  });
}

test('sources and grounds of a claim are lists, empty where nothing is written', () => {
  expect(claimSchema.parse({ says: 'Nobody knows.', confidence: 'unknown' })).toMatchObject({
    sources: [],
    follows: [],
  });
  expect(told(claimSchema, { ...CLAIM, sources: 'help-page' })).toHaveLength(1);
  expect(told(claimSchema, { ...CLAIM, follows: 'other' })).toHaveLength(1);
});

test('a menu path was confirmed in a year, not on a day', () => {
  expect(told(claimSchema, { ...CLAIM, confirmed: '2026-11-23' })).toHaveLength(1);
  expect(told(claimSchema, { ...CLAIM, confirmed: 2026 })).toHaveLength(1);
});
