import type { Plan } from './schemas/diagnosis.ts';
import type { Include } from './schemas/sequences.ts';

/** Every plan for an account of its reader's asks this before all else. */
const ASKED_FIRST: Include = { sequence: 'is-it-theft' };

/** Stands before even that, where a plan has it. */
const BEFORE_ALL = 'beside-you';

/**
 * Lists what a plan opens with. Who must not be seen to act is told so before being asked anything else.
 *
 * @param plan - the plan.
 * @returns its inclusions, in the order of its page.
 */
export function planOpening({ opens, ofAnother }: Plan): Include[] {
  const isWarning = ({ sequence }: Include): boolean => sequence === BEFORE_ALL;
  return [
    ...opens.filter(isWarning),
    ...(ofAnother ? [] : [ASKED_FIRST]),
    ...opens.filter((include) => !isWarning(include)),
  ];
}

/**
 * Lists every sequence that a plan includes, in the order of its page.
 *
 * @param plan - the plan.
 * @returns its inclusions.
 */
export function planIncludes(plan: Plan): Include[] {
  return [...planOpening(plan), ...plan.steps.filter((step) => 'sequence' in step), ...plan.ends];
}
