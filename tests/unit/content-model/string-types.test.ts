import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import ts from 'typescript';
import { stringTypes } from '../../../src/content-model/string-types.ts';

const UI = `
title: A title
true: Yes
other-name: Words
found: { one: '{count} page', other: '{count} pages' }
`;
const TOOL = `
steps: [one, two]
advice:
  known:
    - text: A sentence
    - link: A page
      address: /a/
answers:
  verdicts: { good: Good, bad: Bad }
`;

/** What little of the standard library the compiler wants. */
const LIBRARY = `
interface Array<T> { readonly length: number; [index: number]: T }
interface ReadonlyArray<T> { readonly [index: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Partial<T> = { [P in keyof T]?: T[P] }; type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Record<K extends string, T> = { [P in K]: T };
declare namespace Intl { type LDMLPluralRule = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' }
`;

function declarations(tool: string): string {
  const root = mkdtempSync(join(tmpdir(), 'six-digits-types-'));
  mkdirSync(join(root, 'src/content/en/tools'), { recursive: true });
  writeFileSync(join(root, 'src/content/en/ui.yaml'), UI);
  writeFileSync(join(root, 'src/content/en/tools/two-words.yaml'), tool);
  const types = stringTypes(root);
  rmSync(root, { recursive: true });
  return types;
}

/** What the compiler says of a line of code about the strings. */
function complaints(line: string, tool = TOOL): string[] {
  const files: Readonly<Record<string, string>> = {
    'library.d.ts': LIBRARY,
    'strings.d.ts': declarations(tool),
    'code.ts': `import type { TwoWordsStrings } from './content/en/tools/two-words.yaml';
import type { UiStrings } from '../content/en/ui.yaml';
declare const ui: UiStrings, tool: TwoWordsStrings, verdict: 'good' | 'bad';
${line}`,
  };
  const options: ts.CompilerOptions = { strict: true, noLib: true, noEmit: true, types: [] };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(Object.keys(files), options, {
    ...host,
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
    getSourceFile: (name, version) =>
      files[name] === undefined ? undefined : ts.createSourceFile(name, files[name], version),
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

test('each string, list, plural and map of the English files has its type', () => {
  for (const line of [
    'export const text: string = ui.title + ui.true + ui["other-name"] + ui.found.other;',
    'export const forms: Partial<Record<Intl.LDMLPluralRule, string>> = ui.found;',
    'export const steps: readonly string[] = tool.steps;',
    'export const line = tool.advice.known[0]!; export const words: string = "link" in line ? line.address : line.claim ?? line.text;',
    'export const answer: Record<"good" | "bad", string> = tool.answers.verdicts;',
    'export const said: string = tool.answers.verdicts[verdict];',
  ])
    expect(complaints(line), line).toEqual([]);
});

test('a string that English does not have is an error where the code says it', () => {
  expect(complaints('export const text = ui.titel;')).toEqual([
    "Property 'titel' does not exist on type 'UiStrings'. Did you mean 'title'?",
  ]);
  expect(complaints('ui.title = "";')).toHaveLength(1);
  expect(complaints('export const one: string = ui.found.one;')).toHaveLength(1);
});

test('a verdict without a sentence is an error where the code says it', () => {
  const spoilt = TOOL.replace(', bad: Bad', '');
  expect(complaints('export const said = tool.answers.verdicts[verdict];', spoilt)).toHaveLength(1);
  expect(
    complaints('export const answer: Record<"good" | "bad", string> = tool.answers.verdicts;', spoilt),
  ).toHaveLength(1);
});

test('YAML that cannot be read breaks no types but its own', () => {
  expect(complaints('export const text: string = ui.title;', 'a: [')).toEqual([]);
});
