import type { Fault } from '../faults.ts';
import { attributeOf, elementsNamed } from '../mdx-tree.ts';
import type { Content } from '../read-content.ts';
import { articleAddress } from '../routes.ts';
import type { Choice, Diagnosis } from '../schemas/diagnosis.ts';

/** Ways to tick; "none of these" is one box more. */
export const MOST_WAYS = 7;

/** The article that is also a list to tick. */
const WAYS_PAGE = articleAddress('account-recovery/every-way-back');

/**
 * The list of ways back and the questions about what is left go by one order, best first.
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
  ];
}

function isInOrder({ inOrder, choices }: Diagnosis['questions'][string], order: readonly string[]): boolean {
  if (!inOrder) return true;
  const places = choices.flatMap((choice) => placeOf(choice, order) ?? []);
  return places.every((place, index) => place >= (places[index - 1] ?? 0));
}

/** The place of the best way that a choice leaves. */
function placeOf({ has }: Choice, order: readonly string[]): number | undefined {
  const places = has.map((id) => order.indexOf(id)).filter((place) => place >= 0);
  return places.length === 0 ? undefined : Math.min(...places);
}
