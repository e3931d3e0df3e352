import { contentOf, saysTheSame } from './timeline.ts';
import type { Entry, Timeline } from './timeline.ts';

/** Two versions of a timeline in one. */
export interface Merged {
  readonly entries: Timeline;
  /** How many entries were changed in both versions, so that both wordings now stand there. */
  readonly doubled: number;
}

/**
 * Merges two versions that come from one, entry by entry, so that nothing that was written in either is lost. Who
 * changed an entry wins over who left it alone or took it out; changed in both, it stands there twice.
 *
 * The result is the same whichever version comes first, so two tabs that merge at the same moment agree.
 *
 * @param base - the version that both come from; empty when none is known, and then nothing counts as taken out.
 * @param one - one version.
 * @param other - the other version.
 * @returns the merged entries.
 */
export function mergeTimelines(base: Timeline, one: Timeline, other: Timeline): Merged {
  const [before, left, right] = [base, one, other].map(byId) as [Entries, Entries, Entries];
  const merged = new Map<string, readonly Entry[]>();
  let doubled = 0;
  for (const id of new Set([...left.keys(), ...right.keys()])) {
    const kept = mergeEntry(before.get(id), left.get(id), right.get(id));
    if (kept.length > 1) doubled += 1;
    merged.set(id, kept);
  }
  const entries = orderOf(base, one, other).flatMap((id) => merged.get(id) ?? []);
  return { entries: uniqueIds(entries), doubled };
}

type Entries = ReadonlyMap<string, Entry>;

function byId(timeline: Timeline): Entries {
  return new Map(timeline.map((entry) => [entry.id, entry]));
}

function mergeEntry(
  base: Entry | undefined,
  one: Entry | undefined,
  other: Entry | undefined,
): readonly Entry[] {
  if (one !== undefined && other !== undefined) {
    if (saysTheSame(one, other) || (base !== undefined && saysTheSame(base, other))) return [one];
    return base !== undefined && saysTheSame(base, one) ? [other] : both(one, other);
  }
  const only = one ?? other;
  if (only === undefined) return [];
  const takenOutUnchanged = base !== undefined && saysTheSame(base, only);
  return takenOutUnchanged ? [] : [only];
}

/** The ids must not depend on which of the two comes first. */
function both(one: Entry, other: Entry): readonly Entry[] {
  const [first, second] = contentOf(one) < contentOf(other) ? [one, other] : [other, one];
  return [first, { ...second, id: `${second.id}-${fingerprint(contentOf(second))}` }];
}

/** A number of 32 bits in hexadecimal (FNV-1a); it only has to differ for different wordings of one entry. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(place), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/**
 * The order of the version that was reordered; where both were, or neither, of the one whose ids come first. What only
 * the other has follows what it follows there.
 */
function orderOf(base: Timeline, one: Timeline, other: Timeline): readonly string[] {
  const [before, left, right] = [base, one, other].map((timeline) => timeline.map(({ id }) => id)) as [
    string[],
    string[],
    string[],
  ];
  const leftMoved = !keepsOrder(before, left);
  const rightMoved = !keepsOrder(before, right);
  const leftLeads = leftMoved === rightMoved ? left.join('\n') <= right.join('\n') : leftMoved;
  const [lead, follow] = leftLeads ? [left, right] : [right, left];
  const order = [...lead];
  const known = new Set(lead);
  follow.forEach((id, place) => {
    if (known.has(id)) return;
    known.add(id);
    const predecessor = follow[place - 1];
    order.splice(predecessor === undefined ? 0 : order.indexOf(predecessor) + 1, 0, id);
  });
  return order;
}

function keepsOrder(before: readonly string[], after: readonly string[]): boolean {
  const left = new Set(after);
  const known = new Set(before);
  const common = after.filter((id) => known.has(id));
  return before.filter((id) => left.has(id)).every((id, place) => id === common[place]);
}

/** A wording that was doubled before and comes along again is the same entry; another wording gets an id of its own. */
function uniqueIds(entries: Timeline): Timeline {
  const met = new Map<string, Entry>();
  for (const entry of entries) {
    let { id } = entry;
    for (let twin = met.get(id); twin !== undefined && !saysTheSame(twin, entry); twin = met.get(id)) {
      id = `${id}-${fingerprint(contentOf(entry))}`;
    }
    if (!met.has(id)) met.set(id, { ...entry, id });
  }
  return [...met.values()];
}
