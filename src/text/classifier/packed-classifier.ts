/** A trained classifier, small enough to send to readers: numbers written as letters, which Brotli packs well. */
export interface PackedClassifier {
  readonly labels: readonly string[];
  /** How likely each label is before a word is read. */
  readonly biases: readonly number[];
  /** In the order of their characters; each as the count of characters that it shares with the one before, and the rest. */
  readonly features: string;
  /** One letter for each feature: how rare it is. */
  readonly rarities: string;
  /** One letter for each feature, label after label. */
  readonly weights: string;
  /** The greatest rarity, and the greatest weight, either way. */
  readonly most: readonly [rarity: number, weight: number];
}

/** A classifier ready to be asked. */
export interface Classifier {
  readonly labels: readonly string[];
  readonly biases: readonly number[];
  /** By feature, its place. */
  readonly places: ReadonlyMap<string, number>;
  readonly rarities: Float32Array;
  /** Feature after feature, each with a weight for every label. */
  readonly weights: Float32Array;
}

/** Steps on either side of nothing: sixteen letters, four bits. */
const STEPS = 7;
const RARITY_STEPS = 15;
const ZERO = 'h'.charCodeAt(0);
const FIRST = 'a'.charCodeAt(0);
/** Stands in no feature. */
const END = '\n';
/** Longer beginnings are written once more: one character counts them. */
const MOST_SHARED = 35;

/**
 * Writes a classifier small. Weights are rounded to fifteen steps on a scale of square roots: most are small, and the
 * small ones tell labels apart when many words speak together.
 *
 * @param classifier - its features in the order of their characters.
 */
export function packClassifier(classifier: Classifier): PackedClassifier {
  const { labels, biases, rarities, weights } = classifier;
  const names = [...classifier.places.keys()];
  const most = [greatest(rarities), greatest(weights)] as const;
  const letters = labels.flatMap((_, label) =>
    names.map((_name, place) => {
      const weight = (weights[place * labels.length + label] ?? 0) / (most[1] || 1);
      return String.fromCharCode(ZERO + Math.sign(weight) * Math.round(STEPS * Math.sqrt(Math.abs(weight))));
    }),
  );
  return {
    labels,
    biases: biases.map((bias) => Number(bias.toFixed(3))),
    features: names
      .map((name, index) => {
        const shared = sharedBeginning(names[index - 1] ?? '', name);
        return shared.toString(36) + name.slice(shared);
      })
      .join(END),
    rarities: [...rarities]
      .map((rarity) => String.fromCharCode(FIRST + Math.round((RARITY_STEPS * rarity) / (most[0] || 1))))
      .join(''),
    weights: letters.join(''),
    most,
  };
}

/** Makes a classifier of what was packed; once, before many texts. */
export function unpackClassifier(packed: PackedClassifier): Classifier {
  const { labels, biases, most } = packed;
  const names: string[] = [];
  for (const line of packed.features === '' ? [] : packed.features.split(END))
    names.push((names.at(-1) ?? '').slice(0, parseInt(line.charAt(0), 36)) + line.slice(1));
  const weights = new Float32Array(names.length * labels.length);
  for (let at = 0; at < packed.weights.length; at += 1) {
    const steps = (packed.weights.charCodeAt(at) - ZERO) / STEPS;
    const place = (at % names.length) * labels.length + Math.floor(at / names.length);
    weights[place] = Math.sign(steps) * steps ** 2 * most[1];
  }
  return {
    labels,
    biases,
    places: new Map(names.map((name, place) => [name, place])),
    rarities: Float32Array.from(
      packed.rarities,
      (letter) => ((letter.charCodeAt(0) - FIRST) / RARITY_STEPS) * most[0],
    ),
    weights,
  };
}

function greatest(numbers: Float32Array): number {
  return numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < MOST_SHARED && length < a.length && a.charAt(length) === b.charAt(length)) length += 1;
  return length;
}
