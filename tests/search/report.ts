import { fits, median, mostShown, scoresOf, type Answer, type Labels } from './score.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const bytes = (count: number): string => String(count).padStart(7);

/**
 * Writes how versions of the search do on the sets, side by side.
 *
 * @param sets - by name, the answers of each version.
 * @param labels - what the pages are about.
 * @returns a line for each set and version: shares in three, for the problem named first in three, first.
 */
export function comparisonLines(
  sets: ReadonlyMap<string, Readonly<Record<string, readonly Answer[]>>>,
  labels: Labels,
): string[] {
  const rows = [...sets].flatMap(([set, versions]) =>
    Object.entries(versions).map(([version, answers]) => {
      const { queries, fittingInThree, firstNamedInThree, fittingFirst } = scoresOf(answers, labels);
      const shares = [fittingInThree, firstNamedInThree, fittingFirst].map((share) =>
        percent(share).padStart(8),
      );
      return `${set.padEnd(20)} ${version.padEnd(16)} ${String(queries).padStart(5)}  ${shares.join('  ')}`;
    }),
  );
  return ['set                  version          queries  in 3  first-named in 3  first', ...rows];
}

/**
 * Writes what an evaluation found.
 *
 * @param answers - an answer to each query.
 * @param labels - what the pages are about.
 * @returns lines: scores by language and kind, bytes, the page shown most, the misses.
 */
export function reportLines(answers: readonly Answer[], labels: Labels): string[] {
  return [
    'group                      queries  fitting in 3  first-named in 3  fitting first  nothing found',
    ...groupsOf(answers).map(([name, group]) => {
      const { queries, fittingInThree, firstNamedInThree, fittingFirst, nothing } = scoresOf(group, labels);
      const shares = [fittingInThree, firstNamedInThree, fittingFirst, nothing].map((share, index) =>
        percent(share).padStart([12, 16, 13, 13][index] ?? 0),
      );
      return `${name.padEnd(26)} ${String(queries).padStart(7)}  ${shares.join('  ')}`;
    }),
    '',
    ...(['firstBytes', 'laterBytes'] as const).map((name) => {
      // Not every answer was weighed.
      const counts = answers.map((answer) => answer[name]).filter((count) => count > 0);
      const label = name === 'firstBytes' ? 'first answer' : 'later answer';
      return `${label}: median ${bytes(median(counts))}, most ${bytes(Math.max(...counts))} bytes (Brotli)`;
    }),
    (({ address, share }) => `shown most in first threes: ${address} in ${percent(share)}`)(
      mostShown(answers),
    ),
    '',
    'misses (no fitting page in the first three):',
    ...answers.filter((answer) => isMiss(answer, labels)).map((answer) => missLine(answer)),
  ];
}

function isMiss({ addresses, query }: Answer, labels: Labels): boolean {
  return !addresses.slice(0, 3).some((address) => fits(address, query.problems, labels));
}

function missLine({ addresses, query }: Answer): string {
  return `${query.id} [${query.problems.join(', ')}] ${query.words}\n     → ${addresses.slice(0, 3).join('  ') || '(nothing)'}`;
}

function groupsOf(answers: readonly Answer[]): [string, Answer[]][] {
  const groups = new Map<string, Answer[]>();
  for (const answer of answers) {
    const { language, kind } = answer.query;
    for (const name of ['all', language, `${language} ${kind}`])
      groups.set(name, [...(groups.get(name) ?? []), answer]);
  }
  return [...groups].sort(([a], [b]) => (a === 'all' ? -1 : b === 'all' ? 1 : a.localeCompare(b)));
}
