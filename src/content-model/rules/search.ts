import type { Fault } from '../faults.ts';
import type { SearchVocabulary } from '../schemas/search.ts';

/** Words, and names of concepts between < and >, with spaces between. */
const WELL_FORMED = /^(?:<[^<>\s]+>|[^<>\s]+)(?: (?:<[^<>\s]+>|[^<>\s]+))*$/u;

/** The file of one language's search vocabulary, as read. */
export interface SearchVocabularyFile {
  readonly file: string;
  readonly value: SearchVocabulary;
  /** Line of a field, by its path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/**
 * Every rule speaks of concepts that have patterns and of problems that exist, every problem has a rule, and no
 * concept is said by way of itself.
 *
 * @param vocabulary - the file.
 * @param problems - ids of the problems there are.
 * @returns one fault for each breach.
 */
export function searchVocabularyFaults(
  vocabulary: SearchVocabularyFile,
  problems: ReadonlySet<string>,
): Fault[] {
  const { file, value, lineOf } = vocabulary;
  const { rules, fallback } = value;
  const patterns = new Map(Object.entries(value.patterns));
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    faults.push({ file, line: lineOf(path), field: path.join('.'), message });
  };
  const used = new Set<string>();
  const use = (path: readonly (string | number)[], concept: string): void => {
    used.add(concept);
    if (!patterns.has(concept)) report(path, `no concept is called "${concept}": add it under patterns`);
  };
  for (const [concept, list] of patterns) {
    for (const [index, pattern] of list.entries()) {
      for (const named of conceptsIn(pattern)) use(['patterns', concept, index], named);
      if (!WELL_FORMED.test(pattern))
        report(['patterns', concept, index], 'write <name> whole, with a space around it');
      if (/^\*|\*$/u.test(pattern))
        report(['patterns', concept, index], 'a pattern neither begins nor ends with *');
    }
    if (leadsTo(concept, concept, patterns))
      report(['patterns', concept], 'is said by way of itself: take that pattern out');
  }
  for (const [problem, own] of Object.entries(rules)) {
    if (!problems.has(problem)) report(['rules', problem], `no problem is called "${problem}"`);
    for (const condition of Object.keys(own))
      for (const concept of condition.split(' + ')) use(['rules', problem, condition], concept);
  }
  for (const problem of problems)
    if (!Object.hasOwn(rules, problem)) report(['rules'], `write at least one rule of ${problem}`);
  for (const problem of fallback)
    if (!problems.has(problem)) report(['fallback'], `no problem is called "${problem}"`);
  for (const concept of patterns.keys())
    if (!used.has(concept))
      report(['patterns', concept], 'no rule and no pattern speaks of it: use it or take it out');
  return faults;
}

const conceptsIn = (pattern: string): string[] =>
  [...pattern.matchAll(/<([^>]*)>/gu)].map(([, concept = '']) => concept);

/** Whether saying one concept may lead to saying another. */
function leadsTo(
  from: string,
  to: string,
  patterns: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const next = new Set((patterns.get(from) ?? []).flatMap(conceptsIn));
  if (next.has(to)) return true;
  return [...next].some(
    (concept) => !seen.has(concept) && leadsTo(concept, to, patterns, new Set([...seen, from, concept])),
  );
}
