import type { Fault } from '../faults.ts';
import { conditionsOf, isCovered } from '../plan-conditions.ts';
import type { Content } from '../read-content.ts';

/** Nobody reads a longer list when in trouble. */
export const MOST_CONDITIONS = 8;

/**
 * What can be true beside a plan stands there once, and only where it can be.
 *
 * @param content - the tree as written, and the sequences that it names.
 * @returns one fault for each breach.
 */
export function conditionFaults({ diagnosis, sequences }: Pick<Content, 'diagnosis' | 'sequences'>): Fault[] {
  const tree = diagnosis.value;
  if (tree === undefined) return [];
  const { conditions, plans } = tree;
  const fault = (path: readonly PropertyKey[], message: string): Fault => ({
    file: diagnosis.file,
    line: diagnosis.lineOf(path),
    field: path.map(String).join('.'),
    message,
  });
  const ids = Object.keys(conditions);
  const shown = new Set(Object.values(plans).flatMap((plan) => conditionsOf(plan, conditions)));
  return [
    ...(ids.length > MOST_CONDITIONS
      ? [fault(['conditions'], `has ${String(ids.length)}: write at most ${String(MOST_CONDITIONS)}`)]
      : []),
    ...ids
      .filter((id) => !shown.has(id))
      .map((id) => fault(['conditions', id], 'stands beside no plan: remove it')),
    ...Object.entries(conditions).flatMap(([id, { covers }]) =>
      covers
        .filter((sequence) => !sequences.entries.has(sequence))
        .map((sequence) => fault(['conditions', id], `no sequence is called "${sequence}"`)),
    ),
    ...Object.entries(plans).flatMap(([planId, plan]) =>
      plan.notAlso.flatMap((id) => {
        const path = ['plans', planId, 'notAlso'];
        if (conditions[id] === undefined) return [fault(path, `no condition is called "${id}"`)];
        return isCovered(id, plan, conditions)
          ? [fault(path, `"${id}" is left out already, because the plan has its sequence: take it out`)]
          : [];
      }),
    ),
  ];
}
