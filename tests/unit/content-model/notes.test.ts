import fc from 'fast-check';
import { expect, test } from 'playwright/test';
import { bestSource, footnotes } from '../../../src/content-model/notes.ts';
import type { Claim, Source } from '../../../src/content-model/schemas/facts.ts';

const claim = (confidence: Claim['confidence'], ...sources: string[]): Claim => ({
  says: 'A fact.',
  confidence,
  sources,
  follows: [],
});

const CLAIMS = new Map([
  ['length', claim('vendor', 'help')],
  ['use', claim('vendor', 'help')],
  ['report', claim('users-report', 'help')],
  ['both', claim('vendor', 'help', 'guide')],
  ['both-again', claim('vendor', 'guide', 'help')],
  ['guide', claim('vendor', 'guide')],
  ['window', claim('unknown')],
  ['wait', claim('unknown')],
]);
const notesFor = (ids: readonly string[]) => footnotes(ids, CLAIMS, (id) => CLAIMS.get(id)?.sources ?? []);

test('notes are numbered in the order in which a reader meets them', () => {
  const { notes, numbers } = notesFor(['guide', 'length', 'window']);
  expect(notes).toEqual([
    { number: 1, claimId: 'guide', confidence: 'vendor', sourceIds: ['guide'] },
    { number: 2, claimId: 'length', confidence: 'vendor', sourceIds: ['help'] },
    { number: 3, claimId: 'window', confidence: 'unknown', sourceIds: [] },
  ]);
  expect([...numbers]).toEqual([
    ['guide', 1],
    ['length', 2],
    ['window', 3],
  ]);
});

test('claims of one confidence on the same documents share a note', () => {
  const { notes, numbers } = notesFor(['length', 'guide', 'use', 'window', 'wait']);
  expect(notes.map(({ number }) => number)).toEqual([1, 2, 3]);
  expect([...numbers.values()]).toEqual([1, 2, 1, 3, 3]);
});

test('claims on the same documents share a note in whatever order their sources are written', () => {
  expect([...notesFor(['both', 'both-again']).numbers.values()]).toEqual([1, 1]);
});

test('the same document under another confidence has a note of its own', () => {
  expect(notesFor(['length', 'report']).notes).toEqual([
    { number: 1, claimId: 'length', confidence: 'vendor', sourceIds: ['help'] },
    { number: 2, claimId: 'report', confidence: 'users-report', sourceIds: ['help'] },
  ]);
});

test('one more document under a claim makes another note', () => {
  expect([...notesFor(['length', 'both', 'guide']).numbers.values()]).toEqual([1, 2, 3]);
});

test('an unknown claim counts as not known, and a page without claims has no notes', () => {
  expect(notesFor(['no-such-claim']).notes).toEqual([
    { number: 1, claimId: 'no-such-claim', confidence: 'unknown', sourceIds: [] },
  ]);
  expect(notesFor([])).toEqual({ notes: [], numbers: new Map() });
});

test('every claim has the number of a note that says what it rests on, and no number is left out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...CLAIMS.keys())), (ids) => {
      const { notes, numbers } = notesFor(ids);
      expect(notes.map(({ number }) => number)).toEqual(notes.map((_, index) => index + 1));
      expect(new Set(numbers.values())).toEqual(new Set(notes.map(({ number }) => number)));
      for (const id of ids) {
        const note = notes[(numbers.get(id) ?? 0) - 1];
        expect(note?.confidence).toBe(CLAIMS.get(id)?.confidence);
        expect([...(note?.sourceIds ?? [])].sort()).toEqual([...(CLAIMS.get(id)?.sources ?? [])].sort());
      }
    }),
  );
});

const source = (kind: Source['kind'], published: string, address?: string): Source => ({
  title: 'A document',
  publisher: 'A publisher',
  kind,
  published,
  copy: 'unknown',
  seen: '2026-11-23',
  ...(address === undefined ? {} : { address }),
});
const SOURCES = new Map([
  ['old', source('press', '2018', 'https://paper.example/old')],
  ['new', source('press', '2025', 'https://paper.example/new')],
  ['newest-unlinked', source('press', '2026')],
  ['official', source('official', '2026', 'https://paper.example/official')],
]);

for (const [what, sourceIds, best] of [
  ['the newest of those that readers can open', ['old', 'new', 'newest-unlinked'], 'new'],
  ['one of the kind that the claim is worth, whatever else stands under it', ['official', 'old'], 'old'],
  ['the one that there is', ['newest-unlinked'], 'newest-unlinked'],
  ['none where nothing stands under the claim', [], undefined],
] as const)
  test(`a note names ${what}`, () => {
    expect(bestSource({ confidence: 'press', sourceIds }, SOURCES, new Set(['paper.example']))?.[0]).toBe(
      best,
    );
  });
