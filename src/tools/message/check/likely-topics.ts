import { classify } from '../../../text/classifier/classify.ts';
import { featuresOf } from '../../../text/classifier/features.ts';
import { unpackClassifier } from '../../../text/classifier/packed-classifier.ts';
import type { PackedClassifier } from '../../../text/classifier/packed-classifier.ts';

/** A screen that a text may be about. */
export interface TopicScreen {
  readonly id: string;
  /** Ids of the problems that it is about, best first. */
  readonly problems: readonly string[];
  /** Its title and its wordings. */
  readonly texts: readonly string[];
}

/** What the words of a text are judged by. */
export interface TopicsKnown {
  /** Of problems, and of what is about something else. */
  readonly classifier: PackedClassifier;
  /** Problems that have a page of their own. */
  readonly problems: readonly string[];
}

/** The label of texts about something else. */
export const OTHER = 'other';
/** The label of what screens say, whatever they are about. */
export const SCREEN = 'screen';

/** The id of a problem among the topics, where the ids of screens stand too. */
export function problemTopic(problem: string): string {
  return `problem:${problem}`;
}

/** Whether a screen says of the secret and its way the same as a text, something else, or nothing. */
export type Fit = 'same' | 'other' | 'nothing';

/** Judges texts by their words; no screen is named that speaks of another secret or another way. */
export type TopicJudge = (text: string, fitOf: (screen: string) => Fit) => readonly string[];

/** So many topics are named; one alone would look sure. */
const TOPICS = { least: 2, most: 3 };
/** What the problem of a screen counts beside the words that it shares with the text; a later one of several counts less. */
const PROBLEM_COUNTS = { first: 0.4, later: 0.25 };
/** What it counts that a screen speaks of the same secret, or of the same way by which it comes. */
const SAME_COUNTS = 0.15;
/** The page of a problem comes first where no screen named is about it, or none has much of the words. */
const SURE_PROBLEM = { share: 0.3, likeness: 0.35 };
/** Below both of these nothing is named. Found with texts that the list did not hold, screen by screen. */
const LEAST = { share: 0.22, likeness: 0.32 };
/** A text about something else can share a word or two with a screen. */
const MOST_OTHER = { share: 0.3, likeness: 0.45 };
/** Words that no screen has say nothing of screens. */
const LEAST_KNOWN = { words: 2, share: 1 / 3 };

/**
 * Makes ready what texts are judged by.
 *
 * A trained classifier says which problem the words belong to, and the likeness of the words (the cosine of their
 * features, each weighed by how rare it is among the screens) which screen of it.
 *
 * @param screens - the screens that can be named.
 * @param known - the trained classifier, and what else can be named.
 * @returns the judge; it names two or three topics, the likeliest first, or none.
 */
export function topicJudge(
  screens: readonly TopicScreen[],
  { classifier, problems }: TopicsKnown,
): TopicJudge {
  const unpacked = unpackClassifier(classifier);
  const likenessTo = likeness(screens);
  return (text, fitOf) => {
    const classified = classify(unpacked, text);
    const other = classified.get(OTHER) ?? 0;
    const screen = classified.get(SCREEN) ?? 0;
    // What is left is shared out among the problems.
    const left = 1 - other - screen;
    const shares = new Map(
      Array.from(classified, ([label, share]) => [label, left > 0 ? share / left : 0] as const).filter(
        ([label]) => label !== OTHER && label !== SCREEN,
      ),
    );
    const { likenesses, isKnown } = likenessTo(text);
    const ranked = screens
      .map(({ id, problems: own }, place) => {
        const about = own.map(
          (problem, rank) =>
            (shares.get(problem) ?? 0) * (rank === 0 ? PROBLEM_COUNTS.first : PROBLEM_COUNTS.later),
        );
        const like = likenesses[place] ?? 0;
        const fit = fitOf(id);
        const score = like + Math.max(0, ...about) + (fit === 'same' ? SAME_COUNTS : 0);
        return { id, own, like, fit, score };
      })
      .filter(({ fit }) => fit !== 'other')
      .sort((one, other) => other.score - one.score);
    const most = ranked.reduce((best, { like }) => Math.max(best, like), 0);
    const [[problem, share] = ['', 0]] = shares;
    if (!isKnown || classified.size === 0) return [];
    if (share < LEAST.share && most < LEAST.likeness) return [];
    if (other >= MOST_OTHER.share && other >= screen && most < MOST_OTHER.likeness) return [];
    const named = ranked.slice(0, TOPICS.most);
    const isBetter = most < SURE_PROBLEM.likeness || !named.some(({ own }) => own.includes(problem));
    return isBetter && share >= SURE_PROBLEM.share && problems.includes(problem)
      ? [problemTopic(problem), ...named.slice(0, TOPICS.least).map(({ id }) => id)]
      : named.map(({ id }) => id);
  };
}

/** How much a text is like each of the screens, from 0 to 1, and whether enough of its words are theirs. */
interface Likenesses {
  readonly likenesses: readonly number[];
  readonly isKnown: boolean;
}

function likeness(screens: readonly TopicScreen[]): (text: string) => Likenesses {
  const read = screens.map(({ texts }) => texts.map((text) => [...featuresOf(text).keys()]));
  const withIt = new Map<string, number>();
  for (const texts of read)
    for (const feature of new Set(texts.flat())) withIt.set(feature, (withIt.get(feature) ?? 0) + 1);
  const rarity = (feature: string): number =>
    Math.log((screens.length + 1) / ((withIt.get(feature) ?? 0) + 0.5)) ** 2;
  const size = (features: readonly string[]): number =>
    Math.sqrt(features.reduce((sum, feature) => sum + rarity(feature), 0));
  const known = read.map((texts) =>
    texts.map((features) => ({ features: new Set(features), size: size(features) })),
  );
  return (text) => {
    const features = [...featuresOf(text).keys()];
    const shared = features.filter((feature) => withIt.has(feature));
    const own = size(features);
    const words = features.filter(isWord);
    const knownWords = words.filter((word) => withIt.has(word)).length;
    return {
      likenesses: known.map((texts) =>
        Math.max(
          0,
          ...texts.map((one) => {
            const common = shared.filter((feature) => one.features.has(feature));
            return common.reduce((sum, feature) => sum + rarity(feature), 0) / (one.size * own || 1);
          }),
        ),
      ),
      isKnown: knownWords >= LEAST_KNOWN.words && knownWords >= words.length * LEAST_KNOWN.share,
    };
  };
}

/** A whole word of some letters, with the spaces around it. */
function isWord(feature: string): boolean {
  return /^ \S{2,} $/u.test(feature);
}
