import type { Diagnosis } from './schemas/diagnosis.ts';

/**
 * Names the address of a question.
 *
 * @param diagnosis - the tree.
 * @param questionId - the question.
 * @returns the address below the base path; the first question is the way in.
 */
export function questionAddress(diagnosis: Pick<Diagnosis, 'first'>, questionId: string): string {
  return questionId === diagnosis.first ? '/diagnose/' : `/diagnose/${questionId}/`;
}

/** @returns the address of a plan, below the base path. */
export function planAddress(planId: string): string {
  return `/diagnose/plan/${planId}/`;
}
