import { citedClaimIds } from './citations.ts';
import type { Content } from './read-content.ts';
import type { Plan } from './schemas/diagnosis.ts';
import type { Message } from './schemas/messages.ts';
import type { Include, Sequence } from './schemas/sequences.ts';
import { claimsOfIncludes } from './sequences.ts';
import { valuesOf } from './yaml-file.ts';

/** Every plan asks this before all else. */
const ASKED_FIRST: Include = { sequence: 'is-it-theft' };

/** Stands before even that, where a plan has it. */
const BEFORE_ALL = 'beside-you';

type Sequences = ReadonlyMap<string, Sequence>;

/**
 * Lists what every page cites, by itself or by what it includes.
 *
 * @param content - the pages and what they may include; the questions and plans of the diagnosis; the screens.
 * @returns the claim ids of each page.
 */
export function citedByPage({
  pages,
  sequences,
  checklist,
  diagnosis,
  messages,
}: Pick<Content, 'pages' | 'sequences' | 'checklist' | 'diagnosis' | 'messages'>): (readonly string[])[] {
  const known = valuesOf(sequences.entries);
  return [
    ...pages.map(({ tree }) => citedClaimIds(tree, known, checklist.value)),
    ...Object.values(diagnosis.value?.questions ?? {}).map(({ claims }) => claims),
    ...Object.values(diagnosis.value?.plans ?? {}).map((plan) => planClaimIds(plan, known)),
    ...[...valuesOf(messages.entries).values()].map((message) => messageClaimIds(message, known)),
  ];
}

/**
 * Lists the claims of a plan, in the order in which its page cites them.
 *
 * @param plan - the plan.
 * @param sequences - every sequence by id.
 * @returns claim ids, each once.
 */
export function planClaimIds(plan: Plan, sequences: Sequences): string[] {
  const inSteps = plan.steps.flatMap((step) =>
    'sequence' in step ? claimsOfIncludes([step], sequences) : step.claims,
  );
  const opening = claimsOfIncludes(planOpening(plan), sequences);
  return [...new Set([...opening, ...plan.claims, ...inSteps, ...claimsOfIncludes(plan.ends, sequences)])];
}

/**
 * Lists the claims of a screen, in the order in which its page cites them.
 *
 * @param message - the screen.
 * @param sequences - every sequence by id.
 * @returns claim ids, each once.
 */
export function messageClaimIds({ opens, claims, ends }: Message, sequences: Sequences): string[] {
  return [
    ...new Set([...claimsOfIncludes(opens, sequences), ...claims, ...claimsOfIncludes(ends, sequences)]),
  ];
}

/**
 * Lists what a plan opens with. Who must not be seen to act is told so before being asked anything else.
 *
 * @param plan - the plan.
 * @returns its inclusions, in the order of its page.
 */
export function planOpening({ opens }: Plan): Include[] {
  const isWarning = ({ sequence }: Include): boolean => sequence === BEFORE_ALL;
  return [...opens.filter(isWarning), ASKED_FIRST, ...opens.filter((include) => !isWarning(include))];
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
