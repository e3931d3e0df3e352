import { articleAddress } from './routes.ts';
import type { PlanSequence, PlanStep } from './schemas/diagnosis-plans.ts';
import type { Sequence } from './schemas/sequences.ts';

/** A link in the words of a step, up to the place on its page. */
const LINK = /\]\((?<address>\/[^)#]*)/gu;

/**
 * Lists the pages to which a step of a plan leads: its article, or the home of its sequence, and what its words link.
 *
 * @param step - the step.
 * @param sequences - every sequence by id.
 * @returns their addresses, from the top of the site.
 */
export function pagesOfStep(
  step: PlanStep | PlanSequence,
  sequences: ReadonlyMap<string, Pick<Sequence, 'home'>>,
): string[] {
  const { needs = '', expect = '' } = step;
  const linked = [...`${needs} ${expect}`.matchAll(LINK)].flatMap(({ groups }) => groups?.['address'] ?? []);
  if (!('sequence' in step)) return [articleAddress(step.article), ...linked];
  const home = sequences.get(step.sequence)?.home;
  return home === undefined ? linked : [home, ...linked];
}
