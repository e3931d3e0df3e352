import { featuresOf } from './features.ts';
import type { Classifier } from './packed-classifier.ts';

/**
 * Judges what a text is about. The work grows with the text, not with what the classifier knows.
 *
 * @param classifier - trained by `trainClassifier`, unpacked by `unpackClassifier`.
 * @param text - any text.
 * @returns by label, how likely it is, likeliest first; together 1. Nothing where the classifier knows no part of the
 *   text.
 */
export function classify(classifier: Classifier, text: string): ReadonlyMap<string, number> {
  const { labels, biases } = classifier;
  const vector = vectorOf(classifier, featuresOf(text));
  if (vector.places.length === 0) return new Map();
  const sums = biases.map((bias) => bias);
  for (const [index, place] of vector.places.entries())
    for (const label of labels.keys())
      sums[label] =
        (sums[label] ?? 0) +
        (vector.values[index] ?? 0) * (classifier.weights[place * labels.length + label] ?? 0);
  const shares = softmax(sums);
  return new Map(
    labels.map((label, index) => [label, shares[index] ?? 0] as const).sort(([, a], [, b]) => b - a),
  );
}

/** The features of a text that a classifier knows. */
export interface Vector {
  readonly places: Int32Array;
  /** Together of length 1, so that a story and two words weigh the same. */
  readonly values: Float64Array;
}

function vectorOf({ places: known, rarities }: Classifier, features: ReadonlyMap<string, number>): Vector {
  const places: number[] = [];
  const counts: number[] = [];
  for (const [feature, count] of features) {
    const place = known.get(feature);
    if (place === undefined) continue;
    places.push(place);
    counts.push(count);
  }
  return weighed(places, counts, rarities);
}

/**
 * Weighs the features of a text by how often they stand there and how rare they are elsewhere (TF-IDF, with the
 * logarithm of the count).
 *
 * @param places - which features stand in it.
 * @param counts - how often each does.
 * @param rarities - of all features, by their places.
 * @see Manning, Raghavan, Schütze, "Introduction to Information Retrieval" (2008), section 6.4
 */
export function weighed(
  places: ArrayLike<number>,
  counts: ArrayLike<number>,
  rarities: Float32Array,
): Vector {
  const values = Float64Array.from(
    places,
    (place, index) => (1 + Math.log(counts[index] ?? 1)) * (rarities[place] ?? 0),
  );
  const length = Math.sqrt(values.reduce((sum, value) => sum + value ** 2, 0)) || 1;
  return { places: Int32Array.from(places), values: values.map((value) => value / length) };
}

function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const all = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / all);
}
