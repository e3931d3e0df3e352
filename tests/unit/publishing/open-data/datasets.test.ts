import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { RECORDS, jsonSchemaOf, type DatasetName } from '../../../../src/publishing/open-data/schemas.ts';
import {
  datasetFile,
  writeOpenData,
  type DataHead,
} from '../../../../src/publishing/open-data/write-open-data.ts';
import { claims, linkableHosts, problems, sources } from '../../../support/facts.ts';
import { ownDatasets, schemaFaults } from '../../../support/open-data.ts';

const datasets = ownDatasets();
const names = Object.keys(RECORDS) as DatasetName[];
const HEAD: DataHead = {
  date: '2026-12-02',
  commit: '0123456789abcdef0123456789abcdef01234567',
  credit: { name: 'Six Digits', address: 'https://sixdigits.example/' },
  language: 'en',
};

for (const name of names) {
  test(`${name}.json fits the schema beside it, with every record of its file`, () => {
    expect(schemaFaults(jsonSchemaOf(name), datasetFile(name, datasets, HEAD))).toEqual([]);
    expect(datasets[name].length).toBeGreaterThan(10);
  });

  test(`a record of ${name}.json that lacks a field, or has one too many, does not fit`, () => {
    const file = datasetFile(name, datasets, HEAD) as unknown as { records: Record<string, unknown>[] };
    const [{ id, ...first } = {}] = file.records;
    for (const record of [first, { id, ...first, more: 1 }])
      expect(schemaFaults(jsonSchemaOf(name), { ...file, records: [record] })).not.toEqual([]);
  });
}

for (const [what, change] of [
  ['a date that is none', { date: '2026-02-31' }],
  ['a short commit', { commit: '0123456' }],
  ['another licence', { licence: { id: 'CC0-1.0', address: 'https://creativecommons.org/' } }],
  ['no version', { version: undefined }],
] as const) {
  test(`a data set with ${what} does not fit its schema`, () => {
    const file = { ...datasetFile('claims', datasets, HEAD), ...change };
    const written = JSON.parse(JSON.stringify(file)) as unknown;
    expect(schemaFaults(jsonSchemaOf('claims'), written)).not.toEqual([]);
  });
}

test('without a commit and without an origin the data fits as well', () => {
  const head: DataHead = { date: HEAD.date, credit: { name: 'x', address: '/' }, language: 'en' };
  const bare = datasetFile('messages', ownDatasets(''), head);
  expect(schemaFaults(jsonSchemaOf('messages'), bare)).toEqual([]);
});

test('every fact, document and problem of the files has its record', () => {
  const written = [...claims.keys()].filter((id) => !id.includes(':'));
  expect(datasets.claims.map(({ id }) => id)).toEqual(written);
  expect(datasets.sources.map(({ id }) => id)).toEqual([...sources.keys()]);
  expect(datasets.problems.map(({ id }) => id)).toEqual([...problems]);
});

test('no record has an address to which readers must not be sent', () => {
  const unlinked = datasets.sources.flatMap(({ id, kind, address }) => {
    if (address === undefined) return [];
    const { hostname, pathname } = new URL(address);
    const host = hostname.replace(/^www\./u, '');
    const named = host === 'github.com' ? `${host}/${pathname.split('/')[1] ?? ''}` : host;
    return linkableHosts.has(named) && !['secondary', 'seen-in-code'].includes(kind) ? [] : [id];
  });
  expect(unlinked).toEqual([]);
  expect(datasets.sources.filter(({ address }) => address !== undefined).length).toBeGreaterThan(50);
});

test('every id that a record names is there', () => {
  const known = Object.fromEntries(
    names.map((name) => [name, new Set(datasets[name].map(({ id }) => id))]),
  ) as Record<DatasetName, Set<string>>;
  const named: (readonly [DatasetName, string])[] = [
    ...datasets.claims.flatMap(({ sources: own, follows }) => [
      ...own.map((id) => ['sources', id] as const),
      ...follows.map((id) => ['claims', id] as const),
    ]),
    ...datasets.messages.flatMap(({ problems: own, means, notMeans, wordings }) => [
      ...own.map((id) => ['problems', id] as const),
      ...[...means, ...notMeans].flatMap((said) => said.claims.map((id) => ['claims', id] as const)),
      ...wordings.flatMap((wording) => wording.sources.map((id) => ['sources', id] as const)),
    ]),
    ...datasets.labels.flatMap(({ says }) =>
      says.flatMap((wording) => wording.sources.map((id) => ['sources', id] as const)),
    ),
    ...datasets.paths.flatMap(({ ways }) =>
      ways.flatMap(({ taps }) =>
        taps.flatMap((tap) => ('label' in tap ? [['labels', tap.label] as const] : [])),
      ),
    ),
  ];
  expect(named.filter(([name, id]) => !known[name].has(id))).toEqual([]);
});

test('a claim that some page needs has its record there, and no sentence keeps a mark of its file', () => {
  const shown = datasets.claims.filter(({ page }) => page !== undefined);
  expect(shown.length).toBeGreaterThan(datasets.claims.length / 2);
  for (const { id, page } of shown) expect(page).toMatch(new RegExp(`/sources/facts/[a-z]+/#${id}$`, 'u'));
  const said = datasets.messages.flatMap(({ screen, means, notMeans }) => [screen, ...means, ...notMeans]);
  expect(said.filter(({ text }) => /\[\^|\[\[|\]\(|\*\*/u.test(text))).toEqual([]);
});

test('what is written is what was made, one record a line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'data-'));
  writeOpenData(folder, datasets, HEAD);
  for (const name of names) {
    const text = readFileSync(join(folder, `data/${name}.json`), 'utf8');
    expect(JSON.parse(text)).toEqual(datasetFile(name, datasets, HEAD));
    expect(text.split('\n').filter((line) => line.startsWith('    {'))).toHaveLength(datasets[name].length);
    const schema = readFileSync(join(folder, `data/${name}.schema.json`), 'utf8');
    expect(JSON.parse(schema)).toEqual(jsonSchemaOf(name));
  }
  rmSync(folder, { recursive: true });
});

test('below a path every address has the path, and nothing depends on when it is made', () => {
  const below = ownDatasets('https://pages.example', '/six-digits/');
  const [problem] = below.problems;
  expect(problem?.pages.length).toBeGreaterThan(0);
  for (const { address } of problem?.pages ?? [])
    expect(address).toMatch(/^https:\/\/pages\.example\/six-digits\/[a-z]/u);
  expect(JSON.stringify(ownDatasets())).toBe(JSON.stringify(datasets));
});
