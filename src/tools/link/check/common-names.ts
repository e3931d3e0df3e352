import { baitWordsOf, coverOf, ENOUGH, weightBeside } from './bait-words.ts';
import type { BaitWords } from './bait-words.ts';
import type { NameUse, Surroundings } from './name-use.ts';
import { nameAt } from './homoglyphs.ts';
import type { FoundName, Letter } from './homoglyphs.ts';
import type { KnownAddresses } from './known-addresses.ts';
import { partsOf, readingOf } from './label-parts.ts';
import type { Part } from './label-parts.ts';

/** A shorter name is another one with one letter changed, such as `lg`, and stands in many words. */
const TELLING_LENGTH = 4;
/** Names so long that on a lent host whatever begins or ends with them is meant for theirs. */
const LONG_NAME = 5;
/** So many letters beside a name and its baits may be a slip, or put there to hide it. */
const FEW_LETTERS = 3;
/** With two baits glued to it a name may have one more word beside it. */
const ONE_WORD = 8;

/**
 * Finds a name with other meanings too where it is used for theirs: beside baits, or on a host that is lent to anybody.
 *
 * @param letters - of a label.
 * @param around - what is known of the labels beside it.
 */
export function commonUse(
  letters: readonly Letter[],
  known: KnownAddresses,
  around: Surroundings,
): NameUse | undefined {
  const words = baitWordsOf(known.baits);
  const parts = partsOf(letters);
  for (const name of known.names.common) {
    for (const [place, part] of parts.entries()) {
      const finds = part.letters.flatMap((_, start) => {
        const found = nameAt(part.letters, start, name);
        return found === undefined || (found.confusables.length > 0 && name.length < TELLING_LENGTH)
          ? []
          : found;
      });
      if (finds.length === 0) continue;
      const beside =
        weightOfParts(parts.slice(0, place), words) + weightOfParts(parts.slice(place + 1), words);
      const scene = { part, name, beside, isAlone: parts.length === 1, around, known, words };
      const found = finds.find((each) => isUse(each, scene));
      if (found !== undefined) return useOf(found, name, part);
    }
  }
  return undefined;
}

/** What baits weigh in the parts before or after a name, each by itself or written apart: `log-in`. */
function weightOfParts(parts: readonly Part[], words: BaitWords): number {
  const apart = parts.reduce((sum, { text }) => sum + weightBeside(text, words), 0);
  if (parts.length < 2) return apart;
  const { uncovered, weight } = coverOf(parts.map(({ text }) => text).join(''), words);
  return uncovered === 0 ? Math.max(apart, weight) : apart;
}

/** Where a name was found. */
interface Scene {
  readonly part: Part;
  readonly name: string;
  /** What the baits in other parts of the label weigh. */
  readonly beside: number;
  /** Whether the label has no other part. */
  readonly isAlone: boolean;
  readonly around: Surroundings;
  readonly known: KnownAddresses;
  readonly words: BaitWords;
}

function isUse(found: FoundName, scene: Scene): boolean {
  const before = readingOf(scene.part.letters.slice(0, found.start));
  const after = readingOf(scene.part.letters.slice(found.end));
  const rest = (before + after).replace(/\d+/gu, '');
  const isPlural = rest === 's' && after.startsWith('s') && scene.name.length >= TELLING_LENGTH;
  return rest === '' || isPlural ? isWholeUse(found, scene) : isGluedUse(before, after, scene);
}

/** The name stands by itself between hyphens and dots. */
function isWholeUse({ confusables }: FoundName, { name, beside, isAlone, around, known }: Scene): boolean {
  if (confusables.length > 0 && isAlone) return true;
  // An ordinary word, such as threads, has its baits right beside it.
  if (known.names.ordinary.includes(name)) return beside >= ENOUGH;
  return around.isLent || beside + around.weight >= ENOUGH;
}

/** The name has grown together with other letters. */
function isGluedUse(before: string, after: string, scene: Scene): boolean {
  const { part, name, beside, around, known, words } = scene;
  const isAtEdge = before === '' || after === '';
  const isTelling = name.length >= TELLING_LENGTH;
  if (!isAtEdge && !isTelling) return false;
  const [first, last] = [coverOf(before, words), coverOf(after, words)];
  const uncovered = first.uncovered + last.uncovered;
  const own = first.weight + last.weight;
  const near = own + beside;
  if (uncovered === 0 && (near >= ENOUGH || (around.isLent && own > 0))) return true;
  if (!isTelling || known.names.ordinary.some((stem) => part.text.includes(stem))) return false;
  const total = near + around.weight;
  if (uncovered === 0) return own > 0 && total >= ENOUGH * 2;
  if (uncovered <= FEW_LETTERS && ((own > 0 && near >= ENOUGH) || total >= ENOUGH * 2)) return true;
  if (isAtEdge && uncovered <= ONE_WORD && own >= ENOUGH * 2) return true;
  return isAtEdge && around.isLent && name.length >= LONG_NAME;
}

function useOf({ confusables }: FoundName, name: string, part: Part): NameUse {
  const inLabel = confusables.map((each) => ({ ...each, position: each.position + part.start }));
  return { how: confusables.length > 0 ? 'letters' : 'inside', name, confusables: inLabel };
}
