import type { Fault } from '../faults.ts';

/** The file of one language's sayings, as read. */
export interface SayingsFile {
  readonly file: string;
  /** By problem, what people stuck on it would type. */
  readonly value: Readonly<Record<string, readonly string[]>>;
  /** Line of a field, by its path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Every problem has its sayings, no other has, and nothing is said twice: a saying that stands under two problems
 * tells them apart no longer.
 *
 * @param sayings - the file.
 * @param problems - ids of the problems there are.
 * @returns one fault for each breach.
 */
export function sayingsFaults({ file, value, lineOf }: SayingsFile, problems: ReadonlySet<string>): Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    faults.push({ file, line: lineOf(path), field: path.join('.'), message });
  };
  const first = new Map<string, string>();
  for (const [problem, said] of Object.entries(value)) {
    if (!problems.has(problem)) report([problem], `no problem is called "${problem}"`);
    for (const [index, saying] of said.entries()) {
      const plain = saying.trim().toLowerCase();
      const known = first.get(plain);
      if (known === undefined) first.set(plain, problem);
      else report([problem, index], `stands under ${known} already: take one of the two out`);
    }
  }
  for (const problem of problems)
    if (!Object.hasOwn(value, problem)) report([], `write what people say who are stuck on ${problem}`);
  return faults;
}
