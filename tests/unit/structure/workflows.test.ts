import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { workflowFaults } from '../../support/workflow-faults.ts';

const FOLDER = '.github/workflows';
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

const SOUND = `on: push
jobs:
  one:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - run: npm ci
`;

test('no workflow has a fault, and a sound one is told to be sound', async () => {
  for (const name of readdirSync(FOLDER)) expect(await workflowFaults(name, read(name))).toEqual([]);
  expect(await workflowFaults('a.yml', SOUND)).toEqual([]);
});

for (const [what, from, to, message] of [
  [
    'an action held to a version only',
    /@[0-9a-f]{40} # v7.0.1/u,
    '@v7',
    'a.yml:6  hold the action to a commit',
  ],
  ['an action whose version nobody can read', / # v7.0.1/u, '', 'a.yml:6  hold the action to a commit'],
  ['a commit that is cut short', /90b1 #/u, '#', 'a.yml:6  hold the action to a commit'],
  ['a machine that is none', /ubuntu-24.04/u, 'ubuntu-latst', 'a.yml:4  label "ubuntu-latst" is unknown'],
  [
    'words of strangers in a command',
    /npm ci/u,
    'echo ${{ github.event.issue.title }}',
    'potentially untrusted',
  ],
  ['a step that does nothing', /run: npm ci/u, 'name: x', 'a.yml:7'],
  ['a field that is none', /runs-on/u, 'runs-in', 'unexpected key "runs-in"'],
] as const)
  test(`${what} is a fault`, async () => {
    const text = SOUND.replace(from, to);
    expect(text).not.toBe(SOUND);
    expect((await workflowFaults('a.yml', text)).join('\n')).toContain(message);
  });

interface Step {
  readonly name?: string;
  readonly run?: string;
}

/** Runs a step of a workflow as the forge does, with a stand-in for the forge's own program. */
function runStep(
  workflow: string,
  stepName: string,
  gh: string,
): { status: number | null; told: string; said: string } {
  const { jobs } = parse(read(workflow)) as { jobs: Record<string, { steps: Step[] }> };
  const step = Object.values(jobs)
    .flatMap(({ steps }) => steps)
    .find(({ name }) => name === stepName);
  const folder = mkdtempSync(join(tmpdir(), 'workflow-'));
  const program = join(folder, 'gh');
  writeFileSync(program, `#!/bin/sh\n${gh}\n`);
  chmodSync(program, 0o755);
  writeFileSync(join(folder, 'report.md'), 'Words.');
  const environment = join(folder, 'environment');
  writeFileSync(environment, '');
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step?.run ?? 'exit 99'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}:${resolve('node_modules/node/bin')}:${process.env['PATH'] ?? ''}`,
      GITHUB_ENV: environment,
      GITHUB_REPOSITORY: 'somebody/six-digits',
      GITHUB_SERVER_URL: 'https://forge.example',
    },
  });
  const told = readFileSync(environment, 'utf8');
  rmSync(folder, { recursive: true });
  return { status, told, said: `${stdout}${stderr}` };
}

for (const [pages, site, base] of [
  ['https://somebody.forge.example/six-digits/', 'https://somebody.forge.example', '/six-digits/'],
  ['https://six.example/', 'https://six.example', '/'],
  ['https://six.example', 'https://six.example', '/'],
  ['https://somebody.forge.example/six-digits', 'https://somebody.forge.example', '/six-digits/'],
] as const)
  test(`pages at ${pages} are built for ${site} below ${base}`, () => {
    const step = 'Ask where the pages are, also where they have a domain of their own';
    const { status, told } = runStep('publish.yml', step, `echo ${pages}`);
    expect(status).toBe(0);
    expect(told).toBe(
      `SITE_URL=${site}\nBASE_PATH=${base}\nREPOSITORY_URL=https://forge.example/somebody/six-digits\n`,
    );
  });

test('nothing is published where the forge does not say where the pages are', () => {
  const step = 'Ask where the pages are, also where they have a domain of their own';
  expect(runStep('publish.yml', step, 'exit 1').status).not.toBe(0);
});

for (const [known, expected] of [
  ['', 'issue create --repo somebody/six-digits --title Documents'],
  ['7', 'issue edit 7 --repo somebody/six-digits --body-file report.md'],
] as const)
  test(`where the forge knows ${known === '' ? 'no issue' : `issue ${known}`}, the report is told by: ${expected}`, () => {
    const gh = `if [ "$2" = list ]; then echo "${known}"; else echo "$@"; fi`;
    const step = 'One issue, opened once and rewritten each month';
    const { status, said } = runStep('freshness.yml', step, gh);
    expect(status).toBe(0);
    expect(said).toContain(expected);
  });

const FORMS = '.github/ISSUE_TEMPLATE';

test('every issue form warns first of codes, names and addresses in screenshots', () => {
  const forms = readdirSync(FORMS).filter((name) => name !== 'config.yml');
  expect(forms).toHaveLength(4);
  for (const name of forms) {
    const { body } = parse(readFileSync(join(FORMS, name), 'utf8')) as {
      body: { type: string; attributes: { value?: string } }[];
    };
    expect(body[0]?.type, name).toBe('markdown');
    for (const word of [/No codes/u, /no names/u, /no screenshots with an address/u])
      expect(body[0]?.attributes.value, name).toMatch(word);
    expect(body.slice(1).length, name).toBeGreaterThan(0);
    for (const { type } of body.slice(1))
      expect(['textarea', 'input', 'dropdown', 'checkboxes'], name).toContain(type);
  }
});

/** What the forge knows in each part of a form. It refuses a whole form for any other field, and shows none of it. */
const FORM_FIELDS: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
  textarea: ['label', 'description', 'placeholder', 'value', 'render'],
  dropdown: ['label', 'description', 'multiple', 'options', 'default'],
  checkboxes: ['label', 'description', 'options'],
};

/** @returns the fields of a form that the forge does not know, and those that say nothing. */
function strayFields(text: string): string[] {
  const { body } = parse(text) as {
    body: { type: string; attributes: Record<string, unknown> }[];
  };
  return body.flatMap(({ type, attributes }) =>
    Object.entries(attributes)
      .filter(([field, value]) => value === null || !(FORM_FIELDS[type] ?? []).includes(field))
      .map(([field]) => field),
  );
}

test('every issue form has only fields that the forge knows', () => {
  for (const name of readdirSync(FORMS).filter((file) => file !== 'config.yml'))
    expect(strayFields(readFileSync(join(FORMS, name), 'utf8')), name).toEqual([]);
});

test('a comma that parts a label in two is found', () => {
  const form = 'body:\n  - type: input\n    attributes: { label: Language, and the month, placeholder: x }\n';
  expect(strayFields(form)).toEqual(['and the month']);
});

test('a change is described in five lines', () => {
  const lines = readFileSync('.github/pull_request_template.md', 'utf8').trim().split('\n');
  expect(lines).toHaveLength(5);
});
