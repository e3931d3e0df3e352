import type { Content } from '../content-model/read-content.ts';
import { editDistance } from '../text/edit-distance.ts';

/** What an author has answered so far, by the name of the question. */
export type Answers = Readonly<Record<string, string>>;

/** One thing that a skeleton cannot do without. */
export interface Asked {
  /** Also its name on the command line, such as `problems` for `--problems`. */
  readonly name: string;
  readonly asks: string;
  readonly example: string;
  /** Left out of those that are asked where it says no. */
  readonly when?: (answers: Answers) => boolean;
  readonly optional?: boolean;
  /** @returns what is wrong with an answer, if anything. */
  readonly wrong: (answer: string, content: Content, answers: Answers) => string | undefined;
}

/** @returns the words between commas. */
export function listed(answer: string | undefined): string[] {
  return (answer ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

/** @returns why an id cannot be given, as its author is told; `undefined` where it can. */
export function wrongId(id: string, taken: (id: string) => boolean, file: string): string | undefined {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    return `"${id}" is no id: write small letters and digits with hyphens between`;
  return taken(id)
    ? `"${id}" stands in ${file} already, and nothing is overwritten: choose another`
    : undefined;
}

/** @returns what is wrong with an answer that must be one of several words. */
export function wrongChoice(answer: string, known: Iterable<string>, what: string): string | undefined {
  const all = [...known];
  if (all.includes(answer)) return undefined;
  const near = nearest(answer, all);
  const like = all.length <= MOST_SHOWN ? all : alike(answer, all);
  const choice = like.length === 0 ? '' : `: write one of ${like.join(', ')}`;
  return `no ${what} is called "${answer}"${near === undefined ? choice : `: did you mean ${near}?`}`;
}

/** @returns what is wrong with the first of several words that is not known, or with how many there are. */
export function wrongChoices(
  answer: string,
  known: Iterable<string>,
  what: string,
  { least, most }: { least: number; most: number },
): string | undefined {
  const all = [...known];
  const words = listed(answer);
  const twice = words.find((word, index) => words.indexOf(word) < index);
  if (twice !== undefined) return `"${twice}" stands twice: write it once`;
  if (words.length < least || words.length > most) {
    const many = most === Infinity ? `at least ${String(least)}` : `${String(least)} to ${String(most)}`;
    return `has ${String(words.length)}: write ${many}, with commas between`;
  }
  return words.map((word) => wrongChoice(word, all, what)).find((wrong) => wrong !== undefined);
}

/** So many words can be read through in a terminal. */
const MOST_SHOWN = 30;

/** @returns those of many that have a part of the answer in them, such as "telstra", the likest first. */
function alike(answer: string, known: readonly string[]): readonly string[] {
  const parts = answer
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 2);
  return known
    .map((word) => ({ word, shared: parts.filter((part) => word.includes(part)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_SHOWN)
    .map(({ word }) => word);
}

function nearest(answer: string, known: readonly string[]): string | undefined {
  const most = Math.max(2, Math.floor(answer.length / 4));
  const costs = { equal: (a: string, b: string) => a === b, substitution: 1, most };
  const begun = known.find((word) => answer !== '' && word.startsWith(`${answer}-`));
  const distances = known.map((word) => ({ word, distance: editDistance(answer, word, costs) }));
  const best = distances.sort((a, b) => a.distance - b.distance)[0];
  return best !== undefined && best.distance <= most ? best.word : begun;
}
