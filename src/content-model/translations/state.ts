import { createHash } from 'node:crypto';
import { createPatch } from 'diff';
import type { Part, PartKind } from './parts.ts';

/** What a file of a translation was made from: the English text, and what it cites. */
export interface MadeFrom {
  /** Of the parts, so that nobody writes them by hand. */
  readonly fingerprint: string;
  readonly parts: readonly Part[];
}

/**
 * How a translation stands to English. `done`: English says what it said. `stale`: it says something else, so the page says
 * so. `unsafe`: a warning, a list of steps or a plan is another, so English is served in its place. `unaccepted`: nobody
 * has said that the two were compared. `missing`: there is none.
 */
export type TranslationState = 'done' | 'stale' | 'unsafe' | 'unaccepted' | 'missing';

/** Whether a reader may get the translation. */
export function isServed(state: TranslationState): boolean {
  return state === 'done' || state === 'stale';
}

const UNSAFE: ReadonlySet<PartKind> = new Set(['warning', 'steps', 'plan']);

/** @returns what a translation is made from that is accepted now. */
export function madeFrom(parts: readonly Part[]): MadeFrom {
  return { fingerprint: fingerprintOf(parts), parts };
}

/** Every page asks about every record on its way to another page: the answer is worked out once. */
const genuine = new WeakMap<MadeFrom, boolean>();

/** @returns whether a record is as the command wrote it. */
export function isGenuine(record: MadeFrom): boolean {
  const known = genuine.get(record);
  if (known !== undefined) return known;
  const answer = record.fingerprint === fingerprintOf(record.parts);
  genuine.set(record, answer);
  return answer;
}

function fingerprintOf(parts: readonly Part[]): string {
  const text = JSON.stringify(parts.map(({ kind, of, says }) => [kind, of, says]));
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/**
 * Says how a translation stands to English.
 *
 * @param was - what it was made from; `undefined` where nobody accepted it.
 * @param now - what English says.
 * @param isMeant - which entries of a YAML file are asked about, such as one plan; all of them unless said otherwise.
 * @returns the state of a translation that is there.
 */
export function stateOf(
  was: MadeFrom | undefined,
  now: readonly Part[],
  isMeant: (entry: string) => boolean = () => true,
): Exclude<TranslationState, 'missing'> {
  if (was === undefined || !isGenuine(was)) return 'unaccepted';
  const isSame = (kinds: (kind: PartKind) => boolean): boolean => {
    const [before, after] = [was.parts, now].map((parts) =>
      parts
        .filter(({ kind, of }) => kinds(kind) && isMeant(of))
        .map(({ kind, of, says }) => [kind, of, says]),
    );
    return JSON.stringify(before) === JSON.stringify(after);
  };
  if (!isSame((kind) => UNSAFE.has(kind))) return 'unsafe';
  return isSame(() => true) ? 'done' : 'stale';
}

/**
 * Tells whether English has other words now, whatever became of the facts it cites: then its translation may differ from
 * it, because nobody has compared the two.
 *
 * @param was - what the translation was made from; `undefined` where nobody accepted it.
 * @param now - what English says.
 * @returns whether it says something else than what was accepted.
 */
export function isReworded(was: MadeFrom | undefined, now: readonly Part[]): boolean {
  const words = (parts: readonly Part[]) =>
    JSON.stringify(parts.filter(({ kind }) => kind !== 'fact').map(({ of, says }) => [of, says]));
  return was !== undefined && words(was.parts) !== words(now);
}

/**
 * Shows what changed in English.
 *
 * @param file - its name, for the head.
 * @param was - what the translation was made from.
 * @param now - what English says.
 * @returns a unified diff.
 */
export function englishChange(file: string, was: readonly Part[], now: readonly Part[]): string {
  const text = (parts: readonly Part[]) => `${parts.map(({ says }) => says).join('\n\n')}\n`;
  return createPatch(file, text(was), text(now), 'accepted', 'now', { context: 1 });
}
