import type { Fault } from '../faults.ts';
import type { SearchVocabulary } from '../schemas/search.ts';

/** The file of one language's search vocabulary, as read. */
export interface SearchVocabularyFile {
  readonly file: string;
  readonly value: SearchVocabulary;
  /** Line of a field, by its path. */
  readonly lineOf: (path: readonly (string | number)[]) => number;
}

/** What there is to speak of. */
export interface Searched {
  readonly problems: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
}

/**
 * The vocabulary speaks of problems and pages that exist, and every word of a reader means one word of ours.
 *
 * @param vocabulary - the file.
 * @param searched - what there is.
 * @returns one fault for each breach.
 */
export function searchVocabularyFaults(
  { file, value, lineOf }: SearchVocabularyFile,
  { problems, addresses }: Searched,
): Fault[] {
  const faults: Fault[] = [];
  const report = (path: readonly (string | number)[], message: string): void => {
    faults.push({ file, line: lineOf(path), field: path.join('.'), message });
  };
  const meanings = new Map<string, string>();
  for (const [own, words] of Object.entries(value.synonyms))
    for (const word of words) {
      const known = meanings.get(word);
      if (known === undefined) meanings.set(word, own);
      else report(['synonyms', own], `"${word}" means ${known} already: take one of the two out`);
    }
  for (const address of Object.keys(value.onlyFor))
    if (!addresses.has(address)) report(['onlyFor', address], 'no page has this address');
  for (const problem of Object.keys(value.about))
    if (!problems.has(problem)) report(['about', problem], `no problem is called "${problem}"`);
  for (const problem of problems)
    if (!Object.hasOwn(value.about, problem))
      report(['about'], `write what ${problem} is in the reader's words`);
  for (const [index, problem] of value.fallback.entries())
    if (!problems.has(problem)) report(['fallback', index], `no problem is called "${problem}"`);
  return faults;
}
