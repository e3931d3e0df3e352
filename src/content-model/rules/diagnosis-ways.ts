import type { Fault } from '../faults.ts';
import { attributeOf, elementsNamed } from '../mdx-tree.ts';
import type { Content } from '../read-content.ts';
import { articleAddress } from '../routes.ts';
import type { Diagnosis, Plan } from '../schemas/diagnosis.ts';
import { actOf } from './diagnosis-paths.ts';

/** Ways to tick; "none of these" is one box more. */
export const MOST_WAYS = 7;

/** The article that is also a list to tick. */
const WAYS_PAGE = articleAddress('account-recovery/every-way-back');

/**
 * The list of ways back, the questions about what is left, and the plans go by one order, best first.
 *
 * @param content - the tree as written, and the articles.
 * @returns one fault for each breach.
 */
export function wayFaults({ diagnosis, pages }: Pick<Content, 'diagnosis' | 'pages'>): Fault[] {
  const tree = diagnosis.value;
  if (tree === undefined) return [];
  const order = Object.keys(tree.ways);
  if (order.length === 0) return [];
  const fault = (path: readonly PropertyKey[], message: string): Fault => ({
    file: diagnosis.file,
    line: diagnosis.lineOf(path),
    field: path.map(String).join('.'),
    message,
  });
  const page = pages.find(({ path }) => path === WAYS_PAGE);
  const shown =
    page === undefined ? [] : elementsNamed(page.tree, 'Way').map((way) => attributeOf(way, 'id'));
  return [
    ...(order.length > MOST_WAYS
      ? [fault(['ways'], `has ${String(order.length)}: write at most ${String(MOST_WAYS)}`)]
      : []),
    ...order
      .filter((id) => tree.things[id] === undefined)
      .map((id) => fault(['ways', id], 'is no thing: write one of the ids in "things"')),
    ...(page !== undefined && shown.join() !== order.join()
      ? [
          {
            file: page.file,
            field: 'Way',
            message: `has the ways ${shown.join(', ')}: write them in the order of diagnosis.yaml, ${order.join(', ')}`,
          },
        ]
      : []),
    ...Object.entries(tree.questions).flatMap(([id, question]) =>
      isInOrder(question, order)
        ? []
        : [
            fault(
              ['questions', id],
              `asks for what is left in another order than the ways: ${order.join(', ')}`,
            ),
          ],
    ),
    ...Object.entries(tree.plans).flatMap(([id, plan]) =>
      planFaults(plan, tree, order).map((message) => fault(['plans', id, 'steps'], message)),
    ),
  ];
}

/** A way that a plan looks for goes before every way that is worse, or the plan says why not. */
function planFaults(plan: Plan, tree: Diagnosis, order: readonly string[]): string[] {
  const ways = plan.steps.flatMap((step) => wayOf(step, tree, order) ?? []);
  const isOrdered = isAscending(ways);
  if (plan.otherOrder !== undefined)
    return isOrdered ? ['has the ways in their order: take "otherOrder" out'] : [];
  return isOrdered
    ? []
    : [
        `has the ways ${ways.map((place) => order[place]).join(', ')}: put its steps in the order ${order.join(', ')}, or say why not in "otherOrder"`,
      ];
}

/** What counts as a way, beside the way itself: who asks for a text uses the number. */
const SAME_WAY: Readonly<Record<string, string>> = { text: 'number' };

/** The place of the best way for which a step has its reader look, or with which it asks Instagram for something. */
function wayOf(step: Plan['steps'][number], tree: Diagnosis, order: readonly string[]): number | undefined {
  const { offers = [], uses = [], asks = false } = actOf(step, tree);
  return bestOf([...offers, ...(asks ? uses : [])], order);
}

const isAscending = (places: readonly number[]): boolean =>
  places.every((place, index) => place >= (places[index - 1] ?? 0));

function bestOf(things: readonly string[], order: readonly string[]): number | undefined {
  const places = things.map((id) => order.indexOf(SAME_WAY[id] ?? id)).filter((place) => place >= 0);
  return places.length === 0 ? undefined : Math.min(...places);
}

function isInOrder({ inOrder, choices }: Diagnosis['questions'][string], order: readonly string[]): boolean {
  return !inOrder || isAscending(choices.flatMap(({ has }) => bestOf(has, order) ?? []));
}
