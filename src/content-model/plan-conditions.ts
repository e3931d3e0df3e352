import { planIncludes } from './plan-includes.ts';
import type { Diagnosis, Plan } from './schemas/diagnosis.ts';

/**
 * Lists what can be true beside a plan. What the plan says already, or has answered, is left out.
 *
 * @param plan - the plan.
 * @param conditions - every condition by id.
 * @returns ids of conditions, in the order of their file.
 */
export function conditionsOf(plan: Plan, conditions: Diagnosis['conditions']): string[] {
  return Object.keys(conditions).filter(
    (id) => !plan.notAlso.includes(id) && !isCovered(id, plan, conditions),
  );
}

/** @returns whether a sequence of the plan says already what the condition says. */
export function isCovered(id: string, plan: Plan, conditions: Diagnosis['conditions']): boolean {
  const covers = conditions[id]?.covers ?? [];
  return planIncludes(plan).some(({ sequence }) => covers.includes(sequence));
}
