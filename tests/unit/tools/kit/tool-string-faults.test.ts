import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from 'playwright/test';
import type { Fault } from '../../../../src/content-model/faults.ts';
import { readContent } from '../../../../src/content-model/read-content.ts';
import { toolStringFaults } from '../../../../src/tools/kit/tool-string-faults.ts';
import { ownContent, type OwnContent } from '../../../support/own-content.ts';

const test = base.extend<{ content: OwnContent }>({
  content: async ({}, use) => {
    const content = ownContent();
    await use(content);
    content.remove();
  },
});

const FOLDER = 'src/content/en/tools';

function faultsIn(root: string): Fault[] {
  return toolStringFaults(root, readContent(root));
}

test('the sentences of every tool of the site fit', ({ content }) => {
  expect(faultsIn(content.root)).toEqual([]);
});

for (const [name, tool, from, to, fault] of [
  [
    'a verdict without a sentence',
    'clock',
    '    too-far-off: Too far off\n',
    '',
    {
      field: 'answers.verdicts.too-far-off',
      message: expect.stringMatching(/^is missing: write words/u) as unknown,
    },
  ],
  [
    'a claim that is not there',
    'link',
    'claim: ',
    'claim: no-such-',
    { field: 'claim', message: expect.stringMatching(/^no claim is called "no-such-/u) as unknown },
  ],
] as const) {
  test(`${name} is told with its file`, ({ content }) => {
    content.spoil(`en/tools/${tool}.yaml`, from, to);
    expect(faultsIn(content.root)).toContainEqual(
      expect.objectContaining({ file: `${FOLDER}/${tool}.yaml`, ...fault }),
    );
  });
}

test('a claim of a tool that the words around it do not cite is told with its line', ({ content }) => {
  const cited = '<Cite id="backup-letter-is-misread-digit" />';
  content.spoil('en/tools/recovery-code.mdx', cited, '');
  const faults = faultsIn(content.root);
  expect(faults.length).toBeGreaterThan(0);
  for (const { file, line, field, message } of faults) {
    expect([file, field]).toEqual([`${FOLDER}/recovery-code.yaml`, 'claim']);
    expect(line).toBeGreaterThan(1);
    expect(message).toBe(
      '"backup-letter-is-misread-digit" is not cited in recovery-code.mdx: cite it there too',
    );
  }
});

test('a tool without its sentences, and sentences without a tool, are told', ({ content }) => {
  renameSync(join(content.root, FOLDER, 'clock.yaml'), join(content.root, FOLDER, 'watch.yaml'));
  expect(faultsIn(content.root)).toEqual([
    { file: `${FOLDER}/watch.yaml`, message: 'no tool has this name: correct it' },
    { file: `${FOLDER}/clock.yaml`, message: 'is missing: write what the tool says' },
  ]);
  rmSync(join(content.root, FOLDER, 'watch.yaml'));
});
