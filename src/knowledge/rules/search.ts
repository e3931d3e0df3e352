import type { Fault } from '../faults.ts';
import type { SearchWords } from '../search-guide.ts';

/** Words, and names of things between < and >, with spaces between. */
const WELL_FORMED = /^(?:<[^<>\s]+>|[^<>\s]+)(?: (?:<[^<>\s]+>|[^<>\s]+))*$/u;

/** The file of one language's search words, as read. */
export interface SearchWordsFile {
  readonly file: string;
  readonly value: SearchWords;
  /** Line of a field, by its path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Every sign speaks of things that have ways and of problems that exist, every problem has a sign, and nothing is
 * said by way of itself.
 *
 * @param words - the file.
 * @param problems - ids of the problems there are.
 * @returns one fault for each breach.
 */
export function searchWordFaults(words: SearchWordsFile, problems: ReadonlySet<string>): Fault[] {
  const { file, value, lineOf } = words;
  const { signs, usual } = value;
  const ways = new Map(Object.entries(value.ways));
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    faults.push({ file, line: lineOf(path), field: path.join('.'), message });
  };
  const used = new Set<string>();
  const use = (path: readonly (string | number)[], thing: string): void => {
    used.add(thing);
    if (!ways.has(thing)) report(path, `no thing is called "${thing}": add it under ways`);
  };
  for (const [thing, list] of ways) {
    for (const [index, way] of list.entries()) {
      for (const named of thingsIn(way)) use(['ways', thing, index], named);
      if (!WELL_FORMED.test(way))
        report(['ways', thing, index], 'write <name> whole, with a space around it');
      if (/^\*|\*$/u.test(way)) report(['ways', thing, index], 'a way neither begins nor ends with *');
    }
    if (leadsTo(thing, thing, ways)) report(['ways', thing], 'is said by way of itself: take that way out');
  }
  for (const [problem, own] of Object.entries(signs)) {
    if (!problems.has(problem)) report(['signs', problem], `no problem is called "${problem}"`);
    for (const sign of Object.keys(own))
      for (const thing of sign.split(' + ')) use(['signs', problem, sign], thing);
  }
  for (const problem of problems)
    if (!Object.hasOwn(signs, problem)) report(['signs'], `write at least one sign of ${problem}`);
  for (const problem of usual)
    if (!problems.has(problem)) report(['usual'], `no problem is called "${problem}"`);
  for (const thing of ways.keys())
    if (!used.has(thing)) report(['ways', thing], 'no sign and no way speaks of it: use it or take it out');
  return faults;
}

const thingsIn = (way: string): string[] => [...way.matchAll(/<([^>]*)>/gu)].map(([, thing = '']) => thing);

/** Whether saying one thing may lead to saying another. */
function leadsTo(
  from: string,
  to: string,
  ways: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const next = new Set((ways.get(from) ?? []).flatMap(thingsIn));
  if (next.has(to)) return true;
  return [...next].some(
    (thing) => !seen.has(thing) && leadsTo(thing, to, ways, new Set([...seen, from, thing])),
  );
}
