import type { ConceptMatches, Span } from './patterns.ts';

/** Points by problem, more than 0, highest first. */
export type ProblemPoints = ReadonlyMap<string, number>;

/** By problem: concepts said together, and how many points they are worth. */
export type Rules = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A rule whose concepts stand within this many words counts in full. */
const NEAR_WORDS = 6;
/** How much of a rule is left when its concepts stand at opposite ends of a story. */
const FAR_SHARE = 0.45;
const FAR_WORDS = 30;
/** How much the rules beside the strongest one add. */
const SUPPORT_SHARE = 0.25;

/**
 * Judges which problems a query is about.
 *
 * @param matches - the concepts that it speaks of.
 * @param rules - by problem, conditions such as `code + not-arriving` with their points.
 * @returns the problems of which a rule holds.
 */
export function scoreProblems(matches: ConceptMatches, rules: Rules): ProblemPoints {
  const points = Object.entries(rules).map(([problem, own]): [string, number] => {
    const seen = Object.entries(own)
      .map(
        ([condition, worth]) =>
          worth * nearness(condition.split(' + ').map((concept) => matches.get(concept) ?? [])),
      )
      .sort((a, b) => b - a);
    const [best = 0, ...others] = seen.filter((value) => value > 0);
    const against = seen.filter((value) => value < 0);
    return [problem, best + SUPPORT_SHARE * sum(others) + sum(against)];
  });
  return new Map(points.filter(([, value]) => value > 0).sort((a, b) => b[1] - a[1]));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How near each other concepts are said: 1 is near, 0 means that one of them is not said. */
function nearness(concepts: readonly (readonly Span[])[]): number {
  if (concepts.some((spans) => spans.length === 0)) return 0;
  const distance = smallestSpread(concepts);
  if (distance === undefined) return 0;
  const far = Math.min(1, Math.max(0, (distance - NEAR_WORDS) / (FAR_WORDS - NEAR_WORDS)));
  return 1 - far * (1 - FAR_SHARE);
}

/** Fewest words between concepts, each said in words of its own; none when they are only said in the same words. */
function smallestSpread(concepts: readonly (readonly Span[])[]): number | undefined {
  const [first = [], ...rest] = concepts;
  let best: number | undefined;
  for (const anchor of first) {
    let spread: number | undefined = 0;
    for (const spans of rest) {
      const gaps = spans
        .filter((span) => span.start !== anchor.start || span.end !== anchor.end)
        .map((span) => Math.max(0, span.start - anchor.end, anchor.start - span.end));
      if (gaps.length === 0) {
        spread = undefined;
        break;
      }
      spread = Math.max(spread, Math.min(...gaps));
    }
    if (spread !== undefined && (best === undefined || spread < best)) best = spread;
  }
  return best;
}
