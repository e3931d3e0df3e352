import { pathsThrough, type Path } from '../diagnosis-trails.ts';
import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';
import { articleAddress } from '../routes.ts';
import type { Diagnosis, Plan } from '../schemas/diagnosis.ts';
import type { ActData } from '../schemas/diagnosis-plans.ts';

/** The account that is still open on some device: the quickest way back, and the one that people overlook. */
const OPEN_SESSION = 'session';

type Step = Plan['steps'][number];

/**
 * No path sends its reader to what they said is missing, and none ends without asking for the account that is still
 * open somewhere.
 *
 * @param content - the tree as written, and the sequences that it names.
 * @returns one fault for each breach.
 */
export function pathFaults({
  diagnosis,
  pages,
  sequences,
}: Pick<Content, 'diagnosis' | 'pages' | 'sequences'>): Fault[] {
  const tree = diagnosis.value;
  if (tree === undefined) return [];
  const fault = (path: readonly PropertyKey[], message: string): Fault => ({
    file: diagnosis.file,
    line: diagnosis.lineOf(path),
    field: path.map(String).join('.'),
    message,
  });
  const addresses = new Set(pages.map(({ path }) => path));
  return [
    ...Object.keys(tree.acts)
      .filter((id) => !sequences.entries.has(id) && !addresses.has(articleAddress(id)))
      .map((id) => fault(['acts', id], 'is neither a sequence nor an article: correct it, or remove it')),
    ...unknownThings(tree).map(({ path, id }) =>
      fault(path, `names the thing "${id}": write one of the ids in "things"`),
    ),
    ...Object.keys(tree.things)
      .filter((id) => !isNamed(tree, id))
      .map((id) => fault(['things', id], 'no choice and no step names it: name it, or remove it')),
    ...Object.entries(tree.plans).flatMap(([id, plan]) =>
      firstNeed(plan, tree) === 'untold'
        ? [
            fault(
              ['plans', id, 'steps'],
              'has a step that does not say what it needs: write "uses", with [] for nothing',
            ),
          ]
        : [],
    ),
    ...pathsThrough(tree).flatMap((path) => {
      const last = path.steps.at(-1)?.questionId ?? '';
      const plan = tree.plans[path.planId];
      const way = path.steps.map(({ says }) => says).join(' > ');
      return plan === undefined
        ? []
        : [...missingFaults(path, plan, tree), ...openFaults(path, plan, tree)].map((message) =>
            fault(['questions', last], `"${way}" ends in "${path.planId}", ${message}`),
          );
    }),
  ];
}

/** @returns what the reader of a path has not, by their answers. */
export function missingOn({ steps }: Path): Set<string> {
  const missing = new Set<string>();
  for (const { choice, passed } of steps) {
    for (const id of [...choice.lacks, ...passed.flatMap(({ has }) => has)]) missing.add(id);
    for (const id of choice.has) missing.delete(id);
  }
  return missing;
}

/** @returns what rules know of a step: its own words go before those of its sequence or article. */
export function actOf(step: Step, { acts }: Pick<Diagnosis, 'acts'>): Partial<ActData> {
  const shared = acts['sequence' in step ? step.sequence : step.article] ?? {};
  return {
    ...shared,
    ...(step.offers === undefined ? {} : { offers: step.offers }),
    ...(step.uses === undefined ? {} : { uses: step.uses }),
    ...(step.asks === undefined ? {} : { asks: step.asks }),
  };
}

/** What the first step needs that needs anything; `untold` where one before it does not say. */
function firstNeed(plan: Plan, tree: Diagnosis): readonly string[] | 'untold' {
  for (const step of plan.steps) {
    const { uses, offers = [] } = actOf(step, tree);
    if (uses === undefined && offers.length === 0) return 'untold';
    if (uses !== undefined && uses.length > 0) return uses;
  }
  return [];
}

function missingFaults(path: Path, plan: Plan, tree: Diagnosis): string[] {
  const needed = firstNeed(plan, tree);
  if (needed === 'untold' || needed.length === 0) return [];
  const missing = missingOn(path);
  return needed.every((id) => missing.has(id))
    ? [
        `whose first step needs what is missing (${needed.join(', ')}): lead to another plan, or begin otherwise`,
      ]
    : [];
}

function openFaults({ steps }: Path, plan: Plan, tree: Diagnosis): string[] {
  // What is open of an account that is not one's own is no way in.
  if (plan.ofAnother) return [];
  const isOffered = steps.some(({ offered }) => offered.some(({ has }) => has.includes(OPEN_SESSION)));
  if (isOffered) return [];
  for (const step of plan.steps) {
    const { uses = [], offers = [], asks = false } = actOf(step, tree);
    if ([...uses, ...offers].includes(OPEN_SESSION)) return [];
    if (asks) break;
  }
  return [
    'and never asks for the account that is still open: add the sequence "still-open" before what asks Instagram, or a choice',
  ];
}

function unknownThings(tree: Diagnosis): { path: PropertyKey[]; id: string }[] {
  return named(tree).filter(({ id }) => tree.things[id] === undefined);
}

function isNamed(tree: Diagnosis, thing: string): boolean {
  return named(tree).some(({ id }) => id === thing);
}

/** Every thing that the tree names, with its place. */
function named({ acts, questions, plans }: Diagnosis): { path: PropertyKey[]; id: string }[] {
  const at = (path: PropertyKey[], ids: readonly string[] = []) => ids.map((id) => ({ path, id }));
  return [
    ...Object.entries(acts).flatMap(([id, { uses, offers }]) => [
      ...at(['acts', id], uses),
      ...at(['acts', id], offers),
    ]),
    ...Object.entries(questions).flatMap(([id, { choices }]) =>
      choices.flatMap(({ has, lacks }, index) => at(['questions', id, 'choices', index], [...has, ...lacks])),
    ),
    ...Object.entries(plans).flatMap(([id, { steps }]) =>
      steps.flatMap(({ uses = [], offers = [] }, index) =>
        at(['plans', id, 'steps', index], [...uses, ...offers]),
      ),
    ),
  ];
}
