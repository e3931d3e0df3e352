import { weighed } from './classify.ts';
import { featuresOf } from './features.ts';
import { fitWeights, type Example } from './logistic-regression.ts';
import { packClassifier, type Classifier, type PackedClassifier } from './packed-classifier.ts';

/** What a classifier may cost. */
export interface TrainingOptions {
  /** How many features to keep: those that tell most. About a byte each over the wire. */
  readonly features?: number;
  /** How many weights to keep, of all features and labels: the greatest. About three quarters of a byte each. */
  readonly weights?: number;
  /** Features that stand in fewer texts are left out as chance. */
  readonly fewestTexts?: number;
}

const FEATURES = 4_500;
const WEIGHTS = 27_000;
const FEWEST_TEXTS = 3;
/** How many of the features go at once: what is left takes over what they said, and is then judged anew. */
const KEPT_SHARE = 0.5;
/** How often every text is read: a few times to judge features, more often for the weights that stay. */
const ROUNDS = { judging: 3, final: 8 };

/** A text taken apart: the numbers of its features, and how often each stands there. */
interface Sample {
  readonly label: number;
  readonly features: Int32Array;
  readonly counts: Int32Array;
}

/** Texts taken apart, and how rare each of their features is. */
interface Corpus {
  readonly labels: readonly string[];
  readonly samples: readonly Sample[];
  /** By number. */
  readonly names: readonly string[];
  /** By number: in how many texts it stands. */
  readonly texts: readonly number[];
  /** By number: the inverse document frequency. */
  readonly rarities: readonly number[];
}

/**
 * Trains a classifier of texts. The same texts always give the same classifier.
 *
 * @param texts - by label.
 * @param options - what it may cost.
 * @returns the classifier, packed; `unpackClassifier` and `classify` use it.
 */
export function trainClassifier(
  texts: Readonly<Record<string, readonly string[]>>,
  { features = FEATURES, weights = WEIGHTS, fewestTexts = FEWEST_TEXTS }: TrainingOptions = {},
): PackedClassifier {
  const corpus = corpusOf(texts);
  let chosen = [...corpus.names.keys()].filter((feature) => (corpus.texts[feature] ?? 0) >= fewestTexts);
  while (chosen.length > features) {
    const judged = fitted(corpus, chosen, ROUNDS.judging);
    const left = Math.max(features, Math.floor(chosen.length * KEPT_SHARE));
    chosen = mostTelling(corpus, chosen, judged.weights).slice(0, left);
  }
  const classifier = fitted(corpus, chosen, ROUNDS.final);
  return packClassifier({ ...classifier, weights: greatestOnly(classifier.weights, weights) });
}

function corpusOf(texts: Readonly<Record<string, readonly string[]>>): Corpus {
  const numbers = new Map<string, number>();
  const withIt: number[] = [];
  const samples = Object.values(texts).flatMap((own, label) =>
    own.map((text): Sample => {
      const counts = featuresOf(text);
      const features = Int32Array.from(counts.keys(), (name) => {
        const number = numbers.get(name) ?? numbers.size;
        numbers.set(name, number);
        withIt[number] = (withIt[number] ?? 0) + 1;
        return number;
      });
      return { label, features, counts: Int32Array.from(counts.values()) };
    }),
  );
  const rarities = withIt.map((count) => Math.log((1 + samples.length) / (1 + count)) + 1);
  return { labels: Object.keys(texts), samples, names: [...numbers.keys()], texts: withIt, rarities };
}

/** A classifier that knows only the chosen features, in the order of their characters. */
function fitted(
  { labels, samples, names, rarities: all }: Corpus,
  chosen: number[],
  rounds: number,
): Classifier {
  const nameOf = (feature: number): string => names[feature] ?? '';
  chosen.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const placeOf = new Int32Array(names.length).fill(-1);
  for (const [place, feature] of chosen.entries()) placeOf[feature] = place;
  const rarities = Float32Array.from(chosen, (feature) => all[feature] ?? 0);
  const examples = samples.map(({ label, features, counts }): Example => {
    const known = features.map((feature) => placeOf[feature] ?? -1);
    const isKnown = (_: number, index: number): boolean => (known[index] ?? -1) >= 0;
    return {
      label,
      ...weighed(
        known.filter((place) => place >= 0),
        counts.filter(isKnown),
        rarities,
      ),
    };
  });
  return {
    labels,
    places: new Map(chosen.map((feature, place) => [nameOf(feature), place])),
    rarities,
    ...fitWeights(examples, chosen.length, labels.length, rounds),
  };
}

/** The features by which a classifier decides most over all texts, first. */
function mostTelling(
  { labels, names, texts, rarities }: Corpus,
  chosen: readonly number[],
  weights: Float32Array,
): number[] {
  return chosen
    .map((feature, place) => {
      const own = weights.subarray(place * labels.length, (place + 1) * labels.length);
      const power = own.reduce((sum, weight) => sum + weight ** 2, 0) * (texts[feature] ?? 0);
      return { feature, name: names[feature] ?? '', worth: Math.sqrt(power) * (rarities[feature] ?? 0) };
    })
    .sort((a, b) => b.worth - a.worth || (a.name < b.name ? -1 : 1))
    .map(({ feature }) => feature);
}

/** Weights of which only the greatest, either way, are left. */
function greatestOnly(weights: Float32Array, most: number): Float32Array {
  if (weights.length <= most) return weights;
  const least = weights.map(Math.abs).sort().at(-most) ?? 0;
  return weights.map((weight) => (Math.abs(weight) < least ? 0 : weight));
}
