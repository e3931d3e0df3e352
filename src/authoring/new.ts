import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { Answers } from './asked.ts';
import { exampleOf, KINDS } from './kinds.ts';
import { BadInput, newContent, type Ask } from './new-content.ts';

/** `npm run new`: makes the skeleton of a page, a fact or what stands on a screen. Asks for what is not given. */
const OPTIONS = new Set(Object.values(KINDS).flatMap(({ asks }) => asks.slice(1).map(({ name }) => name)));

function readCommand(): { kind: string | undefined; given: Answers } {
  const options = Object.fromEntries([...OPTIONS].map((name) => [name, { type: 'string' as const }]));
  const { values, positionals } = parse(options);
  const [kind, first, ...more] = positionals;
  const name = KINDS[kind ?? '']?.asks[0].name;
  if (more.length > 0) {
    const example = name === undefined ? '' : `\nFor example: ${exampleOf(kind ?? '')}`;
    const mend = 'put words with spaces in quotes, and a name such as --sources before all but the first';
    throw new BadInput(`"${more.join(' ')}" is too much: ${mend}${example}`);
  }
  return {
    kind,
    given: { ...values, ...(first === undefined || name === undefined ? {} : { [name]: first }) },
  };
}

function parse(options: Readonly<Record<string, { type: 'string' }>>) {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    return { values: values as Answers, positionals };
  } catch (error) {
    const [what = ''] = (error instanceof Error ? error.message : String(error)).split(/\. /u);
    throw new BadInput(`${what}.\n${usage()}`);
  }
}

function usage(): string {
  const kinds = Object.entries(KINDS).map(([name, { about }]) => `  ${name.padEnd(9)} ${about}`);
  return [
    'npm run new -- KIND makes a skeleton and asks for what it needs. Kinds:',
    ...kinds,
    'Without questions, for example:',
    ...Object.keys(KINDS).map((name) => `  ${exampleOf(name)}`),
  ].join('\n');
}

async function run(): Promise<string> {
  const { kind, given } = readCommand();
  const lines = createInterface({ input: process.stdin });
  // One line an answer, also where they come all at once; none is left when the author closes the input.
  const answers = lines[Symbol.asyncIterator]();
  const question = async (text: string): Promise<string | undefined> => {
    // Where nobody sits there and no answer is left, the fault says all: asking before it would say it twice.
    const piped = process.stdin.isTTY ? undefined : await answers.next();
    if (piped?.done === true) return undefined;
    process.stdout.write(`${text}\n> `);
    const { value, done } = piped ?? (await answers.next());
    return done === true ? undefined : value;
  };
  const ask: Ask = (asked, wrong) =>
    question(`${wrong === undefined ? '' : `${wrong}\n`}${asked.asks} (such as ${asked.example})`);
  try {
    const wanted = kind ?? (await question(`${usage()}\nWhich kind?`))?.trim();
    if (wanted === undefined) throw new BadInput(usage());
    return await newContent(process.cwd(), wanted, given, new Date().toISOString().slice(0, 10), ask);
  } finally {
    lines.close();
  }
}

try {
  process.stdout.write(`${await run()}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
