import type { Said, Span } from './ways.ts';

/** Points by problem, more than 0, highest first. */
export type ProblemPoints = ReadonlyMap<string, number>;

/** Signs of problems: things said together, and how strongly they point to it. */
export type Signs = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** A sign whose things stand within this many words counts in full. */
const NEAR_WORDS = 6;
/** How much of a sign is left when its things stand at opposite ends of a story. */
const FAR_SHARE = 0.45;
const FAR_WORDS = 30;
/** How much the signs beside the strongest one add. */
const SUPPORT_SHARE = 0.25;

/**
 * Judges which problems a query is about.
 *
 * @param said - what it says.
 * @param signs - by problem, signs such as `code + not-arriving`, with their strength.
 * @returns the problems that have a sign.
 */
export function problemsOf(said: Said, signs: Signs): ProblemPoints {
  const points = Object.entries(signs).map(([problem, own]): [string, number] => {
    const seen = Object.entries(own)
      .map(([sign, strength]) => strength * nearness(sign.split(' + ').map((thing) => said.get(thing) ?? [])))
      .sort((a, b) => b - a);
    const [best = 0, ...others] = seen.filter((value) => value > 0);
    const against = seen.filter((value) => value < 0);
    return [problem, best + SUPPORT_SHARE * sum(others) + sum(against)];
  });
  return new Map(points.filter(([, value]) => value > 0).sort((a, b) => b[1] - a[1]));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** How near each other things are said: 1 is near, 0 means that one of them is not said. */
function nearness(things: readonly (readonly Span[])[]): number {
  if (things.some((spans) => spans.length === 0)) return 0;
  const distance = smallestSpread(things);
  if (distance === undefined) return 0;
  const far = Math.min(1, Math.max(0, (distance - NEAR_WORDS) / (FAR_WORDS - NEAR_WORDS)));
  return 1 - far * (1 - FAR_SHARE);
}

/** Fewest words between things, each said in words of its own; none when they are only said in the same words. */
function smallestSpread(things: readonly (readonly Span[])[]): number | undefined {
  const [first = [], ...rest] = things;
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
