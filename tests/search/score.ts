/** One query of an evaluation set. */
export interface Query {
  readonly id: string;
  readonly language: string;
  readonly words: string;
  readonly kind: string;
  /** Ids of problems that a page about any of them answers, best first. */
  readonly problems: readonly string[];
}

/** What the search page answered to one query. */
export interface Answer {
  readonly query: Query;
  /** Addresses of the pages shown, best first. */
  readonly addresses: readonly string[];
  /** Bytes over the wire for the first answer of a visit, with the page itself. */
  readonly firstBytes: number;
  /** Bytes over the wire when the engine is there already and nothing else is. */
  readonly laterBytes: number;
}

/** Shares of queries, each between 0 and 1, of one group. */
export interface Scores {
  readonly queries: number;
  readonly fittingInThree: number;
  readonly firstNamedInThree: number;
  readonly fittingFirst: number;
  readonly nothing: number;
}

/** Which problems each page is about, by its address. */
export type Labels = ReadonlyMap<string, readonly string[]>;

const COLUMNS = ['id', 'language', 'query', 'kind', 'problems'];
const FIRST_RESULTS = 3;
/** A plan may name more; the first three count. */
const COUNTED_LABELS = 3;

/**
 * Reads an evaluation set.
 *
 * @param text - tab-separated lines under the header `id language query kind problems`.
 * @param known - ids of the problems there are.
 * @returns its queries, in their order.
 * @throws Error naming the line and what to write there.
 */
export function readQueries(text: string, known: ReadonlySet<string>): Query[] {
  const [header, ...lines] = text.split(/\r?\n/u);
  if (header !== COLUMNS.join('\t'))
    throw new Error(`line 1: write ${COLUMNS.join(', ')}, with tabs between`);
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    const where = `line ${String(index + 2)}`;
    const [id, language, words, kind, labels, ...rest] = line.split('\t');
    if (!id || !language || !words || !kind || !labels || rest.length > 0)
      throw new Error(`${where}: write five columns with a tab between, none of them empty`);
    const problems = labels.split('|');
    const unknown = problems.find((problem) => !known.has(problem));
    if (unknown !== undefined) throw new Error(`${where}: “${unknown}” is not in problems.yaml`);
    return [{ id, language, words, kind, problems }];
  });
}

/** @returns whether a page is about one of the problems. */
export function fits(address: string, problems: readonly string[], labels: Labels): boolean {
  return (labels.get(address) ?? []).slice(0, COUNTED_LABELS).some((label) => problems.includes(label));
}

/**
 * Scores the answers of one group.
 *
 * @param answers - at least one.
 * @param labels - what the pages are about.
 * @returns the shares.
 */
export function scoresOf(answers: readonly Answer[], labels: Labels): Scores {
  const share = (test: (answer: Answer) => boolean): number => answers.filter(test).length / answers.length;
  const inThree = ({ addresses }: Answer, problems: readonly string[]): boolean =>
    addresses.slice(0, FIRST_RESULTS).some((address) => fits(address, problems, labels));
  return {
    queries: answers.length,
    fittingInThree: share((answer) => inThree(answer, answer.query.problems)),
    firstNamedInThree: share((answer) => inThree(answer, answer.query.problems.slice(0, 1))),
    fittingFirst: share(({ addresses, query }) =>
      addresses.slice(0, 1).some((address) => fits(address, query.problems, labels)),
    ),
    nothing: share(({ addresses }) => addresses.length === 0),
  };
}

/** @returns the page that stands in the most first threes, and in which share of them. */
export function mostShown(answers: readonly Answer[]): { address: string; share: number } {
  const counts = new Map<string, number>();
  for (const { addresses } of answers)
    for (const address of new Set(addresses.slice(0, FIRST_RESULTS)))
      counts.set(address, (counts.get(address) ?? 0) + 1);
  const [address, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0] ?? ['', 0];
  return { address, share: count / answers.length };
}

/** @returns the middle one of some numbers; the lower of the two middle ones where there are two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) / 2)] ?? 0;
}
