import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { faultLine, type Fault } from '../content-model/faults.ts';
import { keptContent } from '../content-model/kept-content.ts';
import type { Content } from '../content-model/read-content.ts';
import { unwrittenIn } from '../content-model/unwritten.ts';
import type { Answers, Asked } from './asked.ts';
import { exampleOf, KINDS } from './kinds.ts';
import type { WrittenFile } from './skeletons/skeleton.ts';

/** Something that an author typed and that cannot be used; its message says what to type. */
export class BadInput extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadInput';
  }
}

/** Asks for an answer that is missing, or cannot be used; `undefined` where nobody answers. */
export type Ask = (asked: Asked, wrong: string | undefined) => Promise<string | undefined>;

/** Places that are told one by one. */
const MOST_LINES = 20;

/**
 * Makes a skeleton: asks for what is missing, writes the files, and says what to do next.
 *
 * @param root - top of the project.
 * @param kind - such as `article`.
 * @param given - answers that are there already, by their names.
 * @param today - `YYYY-MM-DD`.
 * @param ask - asks the author.
 * @returns what to tell the author.
 * @throws BadInput when an answer cannot be used; then nothing was written.
 */
export async function newContent(
  root: string,
  kind: string,
  given: Answers,
  today: string,
  ask: Ask,
): Promise<string> {
  const known = KINDS[kind];
  if (known === undefined)
    throw new BadInput(`there is no kind "${kind}": write one of ${Object.keys(KINDS).join(', ')}`);
  const content = keptContent(root, DEFAULT_LANGUAGE, true);
  const stray = Object.keys(given).find((name) => !known.asks.some((asked) => asked.name === name));
  if (stray !== undefined) throw new BadInput(`"${kind}" has no --${stray}.\n${forExample(kind)}`);
  const answers = await answered(kind, given, content, ask);
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const { files, next } = known.skeleton(answers, { content, read, today });
  const there = files.find(({ file, isNew }) => isNew && existsSync(join(root, file)));
  if (there !== undefined)
    throw new BadInput(`${there.file} is there already, and nothing is overwritten: choose another`);
  for (const { file, text, isNew } of files) write(join(root, file), text, isNew);
  return [
    ...files.map(({ file, isNew }) => `${isNew ? 'Made' : 'Added to'} ${file}`),
    '',
    ...shortened(toWrite(files, answers['id']).map(faultLine)),
    '',
    'Next:',
    ...next.map((step, index) => `${String(index + 1)}. ${step}`),
  ].join('\n');
}

async function answered(kind: string, given: Answers, content: Content, ask: Ask): Promise<Answers> {
  const answers: Record<string, string> = {};
  for (const asked of KINDS[kind]?.asks ?? []) {
    const isAsked = asked.when?.(answers) ?? true;
    if (!isAsked && given[asked.name] !== undefined)
      throw new BadInput(`--${asked.name} does not go with this.\n${forExample(kind)}`);
    const answer = isAsked
      ? await answerTo(asked, given[asked.name], kind, content, answers, ask)
      : undefined;
    if (answer !== undefined) answers[asked.name] = answer;
  }
  return answers;
}

/** @returns the first answer that can be used; `undefined` where none is needed. */
async function answerTo(
  asked: Asked,
  given: string | undefined,
  kind: string,
  content: Content,
  answers: Answers,
  ask: Ask,
): Promise<string | undefined> {
  let answer = (given ?? (await ask(asked, undefined)))?.trim();
  for (;;) {
    if (asked.optional === true && (answer ?? '') === '') return undefined;
    if (answer === undefined)
      throw new BadInput(`${asked.name} is missing. ${asked.asks}.\n${forExample(kind)}`);
    const wrong = asked.wrong(answer, content, answers);
    if (wrong === undefined) return answer;
    answer = (await ask(asked, wrong))?.trim();
    if (answer === undefined) throw new BadInput(`${asked.name}: ${wrong}\n${forExample(kind)}`);
  }
}

/** A whole language has too many places to be read through. */
function shortened(lines: readonly string[]): readonly string[] {
  const left = lines.length - MOST_LINES;
  return left <= 0 ? lines : [...lines.slice(0, MOST_LINES), `and ${String(left)} more`];
}

const forExample = (kind: string): string => `For example: ${exampleOf(kind)}`;

/** A new file is never written over one that is there. */
function write(path: string, text: string, isNew: boolean): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { flag: isNew ? 'wx' : 'w' });
}

function toWrite(files: readonly WrittenFile[], id: string | undefined): Fault[] {
  return files.flatMap(({ file, text, isNew }) =>
    unwrittenIn(file, text).filter(({ field }) => isNew || field === id),
  );
}
