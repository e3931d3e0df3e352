import { expect, test } from 'playwright/test';
import { citedByPage } from '../../../src/content-model/cited-by.ts';
import { staleSources } from '../../../src/content-model/freshness.ts';
import type { Diagnosis } from '../../../src/content-model/schemas/diagnosis.ts';
import type { Message } from '../../../src/content-model/schemas/messages.ts';
import { sequencesSchema } from '../../../src/content-model/schemas/sequences.ts';
import { valuesOf } from '../../../src/content-model/yaml-file.ts';
import { claimsNamed, entriesOf, pageWith, yamlSaying } from '../../support/content.ts';

const SEQUENCES = sequencesSchema.parse({
  door: {
    name: 'Shut the door',
    home: '/fix/codes/home/',
    rest: 'The rest',
    parts: [{ steps: [{ id: 'shut', do: 'Shut it.', claims: ['in-sequence'] }] }],
  },
});
const CHECKLIST = {
  habits: [],
  phone: { anchor: 'phone', steps: [{ id: 'move', says: 'Move it.', claims: ['in-checklist'] }] },
};
const included = { opens: [], ends: [{ sequence: 'door' }], claims: ['by-itself'] };
const entries = <Value>(values: Readonly<Record<string, Value>>) => ({
  ...yamlSaying('some.yaml', undefined, 1),
  entries: entriesOf('some.yaml', values, () => 1),
});

const cited = citedByPage({
  pages: [
    pageWith('en/fixes/codes/plain', 'A fact.<Cite id="by-itself" />'),
    pageWith('en/fixes/codes/acts', '<Sequence id="door" />'),
    pageWith('en/guides/prevent', '<Checklist id="phone" />'),
  ],
  sequences: entries(SEQUENCES),
  checklist: yamlSaying('checklist.yaml', CHECKLIST, 1),
  diagnosis: yamlSaying(
    'diagnosis.yaml',
    {
      first: 'asked',
      questions: { asked: { claims: ['in-question'] } },
      plans: { 'a-plan': { ...included, steps: [] } },
    } as unknown as Diagnosis,
    1,
  ),
  messages: entries({ refused: included as unknown as Message }),
});

test('a page cites what its sequences and the checklist cite, and so do questions, plans and screens', () => {
  expect(cited).toEqual([
    ['by-itself'],
    ['in-sequence'],
    ['in-checklist'],
    ['in-question'],
    ['by-itself', 'in-sequence'],
    ['by-itself', 'in-sequence'],
  ]);
});

test('a document on which pages rest by a sequence or the checklist alone is to be read again too', () => {
  const names = ['by-itself', 'in-sequence', 'in-checklist', 'in-question', 'in-nothing'];
  const source = {
    title: 't',
    publisher: 'p',
    kind: 'official',
    published: 'unknown',
    copy: 'unknown',
  } as const;
  const sources = new Map(names.map((id) => [id, { ...source, seen: '2026-01-01' }]));
  const claims = new Map(
    [...valuesOf(claimsNamed(...names))].map(([id, claim]) => [id, { ...claim, sources: [id] }]),
  );
  const stale = staleSources('2026-12-01', sources, claims, cited);
  expect(Object.fromEntries(stale.map(({ id, pages }) => [id, pages]))).toEqual({
    'by-itself': 3,
    'in-sequence': 3,
    'in-checklist': 1,
    'in-question': 1,
  });
});
