import { nearDuplicates } from '../../text/near-duplicates.ts';
import type { Fault } from '../faults.ts';

/** From this likeness on, a query teaches nothing that the other does not. */
const NEARLY_THE_SAME = 0.8;

/** The file of one language's sample queries, as read. */
export interface SampleQueriesFile {
  readonly file: string;
  /** By problem, what people stuck on it would type. */
  readonly value: Readonly<Record<string, readonly string[]>>;
  /** Line of a field, by its path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Every problem has its sample queries, no other has, and none stands twice or nearly so: a query that stands under two
 * problems tells them apart no longer.
 *
 * @param queries - the file.
 * @param problems - ids of the problems there are.
 * @returns one fault for each breach.
 */
export function sampleQueryFaults(
  { file, value, lineOf }: SampleQueriesFile,
  problems: ReadonlySet<string>,
): Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    faults.push({ file, line: lineOf(path), field: path.join('.'), message });
  };
  const places: { readonly problem: string; readonly index: number; readonly query: string }[] = [];
  const first = new Map<string, string>();
  for (const [problem, queries] of Object.entries(value)) {
    if (!problems.has(problem)) report([problem], `no problem is called "${problem}"`);
    for (const [index, query] of queries.entries()) {
      const plain = query.trim().toLowerCase();
      const known = first.get(plain);
      if (known === undefined) {
        first.set(plain, problem);
        places.push({ problem, index, query });
      } else report([problem, index], `stands under ${known} already: take one of the two out`);
    }
  }
  const queries = places.map(({ query }) => query);
  for (const { text, like } of nearDuplicates(queries, NEARLY_THE_SAME)) {
    const [place, other] = [places[text], places[like]];
    if (place !== undefined && other !== undefined)
      report(
        [place.problem, place.index],
        `nearly the same stands under ${other.problem}: “${other.query}”. Take one of the two out`,
      );
  }
  for (const problem of problems)
    if (!Object.hasOwn(value, problem)) report([], `write what people type who are stuck on ${problem}`);
  return faults;
}
