import { trainClassifier, type TrainingOptions } from '../../text/classifier/train-classifier.ts';
import type { PackedClassifier } from '../../text/classifier/packed-classifier.ts';
import { OTHER, SCREEN } from './check/likely-topics.ts';

/** So many queries of a problem say what there is to say about it; more would cost seconds of the build. */
const QUERIES = 60;
/** About 10 kB over the wire; with a third more, as many unknown texts were led to what they are about. */
const SIZE = { features: 1_700, weights: 7_500, fewestTexts: 2 };

/** Makes a classifier from texts by label, as `trainClassifier` does or from what it made before. */
export type Train = (
  texts: Readonly<Record<string, readonly string[]>>,
  options: TrainingOptions,
) => PackedClassifier;

/**
 * Trains what the look-up judges unknown texts by. The words of screens are a label of their own: a screen stands under a
 * problem whose other words are not its own, and what is like it is found without. The same texts always give the same
 * classifier.
 *
 * @param queries - by problem, what people stuck on it type.
 * @param wordings - what screens say.
 * @param other - texts about something else.
 * @param train - makes the classifier.
 * @returns the classifier, packed.
 */
export function trainTopics(
  queries: Readonly<Record<string, readonly string[]>>,
  wordings: readonly string[],
  other: readonly string[],
  train: Train = trainClassifier,
): PackedClassifier {
  const texts = Object.entries(queries).map(([problem, own]) => [problem, evenly(own, QUERIES)] as const);
  return train({ ...Object.fromEntries(texts), [SCREEN]: wordings, [OTHER]: other }, SIZE);
}

/** Some of many, from the first to the last. */
function evenly(texts: readonly string[], most: number): readonly string[] {
  const step = Math.max(1, texts.length / most);
  return texts.filter((_, place) => Math.floor(place / step) !== Math.floor((place - 1) / step));
}

/** An article, as far as it can stand for a problem. */
export interface ProblemPage {
  readonly address: string;
  readonly title: string;
  readonly problems: readonly string[];
}

/**
 * Picks the page of each problem: of the articles that are first of all about it the one that is about least else, and
 * among those the one that most screens lead to.
 *
 * @param problems - every problem.
 * @param articles - every article.
 * @param named - the addresses of the articles that screens name, each as often as it is named.
 * @returns the pages that there are, by problem.
 */
export function problemPages(
  problems: Iterable<string>,
  articles: readonly ProblemPage[],
  named: readonly string[],
): ReadonlyMap<string, ProblemPage> {
  const often = (address: string): number => named.filter((each) => each === address).length;
  return new Map(
    [...problems].flatMap((problem): (readonly [string, ProblemPage])[] => {
      const [page] = articles
        .filter((article) => article.problems[0] === problem)
        .sort(
          (one, other) =>
            one.problems.length - other.problems.length || often(other.address) - often(one.address),
        );
      return page === undefined ? [] : [[problem, page]];
    }),
  );
}
