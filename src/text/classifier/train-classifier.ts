import { vectorOf } from './classify.ts';
import { featuresOf } from './features.ts';
import { packClassifier, type Classifier, type PackedClassifier } from './packed-classifier.ts';
import { fitWeights, type Example } from './logistic-regression.ts';

/** What a classifier may cost. */
export interface TrainingOptions {
  /** How many features to keep: those that tell most. About 10 bytes each over the wire with thirty labels. */
  readonly features?: number;
  /** Features that stand in fewer texts are left out as chance. */
  readonly fewestTexts?: number;
}

const FEATURES = 3_000;
const FEWEST_TEXTS = 3;

/**
 * Trains a classifier of texts. The same texts always give the same classifier.
 *
 * @param texts - by label.
 * @param options - what it may cost.
 * @returns the classifier, packed; `unpackClassifier` and `classify` use it.
 */
export function trainClassifier(
  texts: Readonly<Record<string, readonly string[]>>,
  { features = FEATURES, fewestTexts = FEWEST_TEXTS }: TrainingOptions = {},
): PackedClassifier {
  const labels = Object.keys(texts);
  const samples = Object.values(texts).flatMap((own, label) =>
    own.map((text) => ({ label, features: featuresOf(text) })),
  );
  const counts = new Map<string, number>();
  for (const sample of samples)
    for (const feature of sample.features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const rarityOf = (feature: string): number =>
    Math.log((1 + samples.length) / (1 + (counts.get(feature) ?? 0))) + 1;
  const fitted = (names: readonly string[]): Classifier => {
    const places = new Map(names.map((name, place) => [name, place]));
    const rarities = Float32Array.from(names, rarityOf);
    const examples = samples.map(({ label, features: own }): Example => ({
      label,
      ...vectorOf({ places, rarities }, own),
    }));
    return { labels, places, rarities, ...fitWeights(examples, names.length, labels.length) };
  };
  const all = [...counts].filter(([, count]) => count >= fewestTexts).map(([feature]) => feature);
  const first = fitted(all.sort());
  const worth = (feature: string, place: number): number =>
    Math.sqrt(counts.get(feature) ?? 0) * rarityOf(feature) * lengthOf(first, place);
  const kept = all
    .map((feature, place) => ({ feature, worth: worth(feature, place) }))
    .sort((a, b) => b.worth - a.worth || (a.feature < b.feature ? -1 : 1))
    .slice(0, features)
    .map(({ feature }) => feature)
    .sort();
  // Once more with those alone: they take over what the others said.
  return packClassifier(fitted(kept));
}

/** How much a feature tells labels apart. */
function lengthOf({ weights, labels }: Classifier, place: number): number {
  const own = weights.subarray(place * labels.length, (place + 1) * labels.length);
  return Math.sqrt(own.reduce((sum, weight) => sum + weight ** 2, 0));
}
