import type { Vector } from './classify.ts';

/** The vector of a text whose label is known. */
export interface Example extends Vector {
  readonly label: number;
}

/** How far the first step goes; the last goes nowhere. */
const FIRST_STEP = 2;
/** How much one example counts against small weights (the C of LIBLINEAR). */
const TRUST = 8;
/** Biases move slowly: how many texts were written about a problem says little about how many people have it. */
const BIAS_STEP = 0.1;
const SEED = 7;

/**
 * Fits the weights of a multinomial logistic regression with small weights (L2), by stochastic gradient descent with
 * steps that grow shorter.
 *
 * @param examples - in any order.
 * @param features - how many there are.
 * @param labels - how many there are.
 * @param rounds - how often every example is read.
 * @returns weights, feature after feature, and a bias for each label; always the same for the same examples.
 * @see Bottou, "Stochastic Gradient Descent Tricks" (2012), for the weights that shrink by one shared factor
 */
export function fitWeights(
  examples: readonly Example[],
  features: number,
  labels: number,
  rounds: number,
): { readonly weights: Float32Array; readonly biases: readonly number[] } {
  const weights = new Float32Array(features * labels);
  const biases = new Float64Array(labels);
  const errors = new Float64Array(labels);
  const order = examples.map((_, index) => index);
  const random = randomNumbers(SEED);
  const steps = rounds * examples.length;
  const decay = 1 / (TRUST * examples.length);
  let factor = 1;
  let step = 0;
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example === undefined) continue;
      const rate = FIRST_STEP * (1 - step / steps);
      step += 1;
      errorsOf(example, weights, factor, biases, errors);
      factor *= 1 - rate * decay;
      move(example, weights, errors, rate / factor);
      for (let label = 0; label < labels; label += 1)
        biases[label] = (biases[label] ?? 0) - BIAS_STEP * rate * (errors[label] ?? 0);
    }
  }
  return { weights: weights.map((weight) => weight * factor), biases: [...biases] };
}

/** Writes into `errors`, for each label, how much too likely it was held. */
function errorsOf(
  { places, values, label: own }: Example,
  weights: Float32Array,
  factor: number,
  biases: Float64Array,
  errors: Float64Array,
): void {
  const { length } = errors;
  errors.fill(0);
  for (let index = 0; index < places.length; index += 1) {
    const start = (places[index] ?? 0) * length;
    const value = values[index] ?? 0;
    for (let label = 0; label < length; label += 1)
      errors[label] = (errors[label] ?? 0) + value * (weights[start + label] ?? 0);
  }
  let most = -Infinity;
  for (let label = 0; label < length; label += 1) {
    const sum = (errors[label] ?? 0) * factor + (biases[label] ?? 0);
    errors[label] = sum;
    most = Math.max(most, sum);
  }
  let all = 0;
  for (let label = 0; label < length; label += 1) {
    const power = Math.exp((errors[label] ?? 0) - most);
    errors[label] = power;
    all += power;
  }
  for (let label = 0; label < length; label += 1)
    errors[label] = (errors[label] ?? 0) / all - (label === own ? 1 : 0);
}

function move({ places, values }: Example, weights: Float32Array, errors: Float64Array, rate: number): void {
  const { length } = errors;
  for (let index = 0; index < places.length; index += 1) {
    const start = (places[index] ?? 0) * length;
    const by = (values[index] ?? 0) * rate;
    for (let label = 0; label < length; label += 1)
      weights[start + label] = (weights[start + label] ?? 0) - by * (errors[label] ?? 0);
  }
}

/** Fisher and Yates' shuffle, as Durstenfeld wrote it. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}

/**
 * Numbers from 0 to 1 that look like chance and are always the same.
 *
 * @see mulberry32, by Tommy Ettinger (2017), in the public domain
 */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
