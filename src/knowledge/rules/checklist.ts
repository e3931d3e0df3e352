import { checklistTagsIn, type ChecklistTag } from '../checklist.ts';
import { citedClaimIds } from '../citations.ts';
import type { Fault } from '../faults.ts';
import type { Library } from '../library.ts';
import type { Checklist } from '../schemas/checklist.ts';

/** The checklist as it stands on disk. */
export interface ChecklistFile {
  readonly file: string;
  readonly value: Checklist;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The page that says why, and the tool that ticks off. */
const GUIDE = '/prevent/';
const TOOL = '/tools/checkup/';

/**
 * What can be ticked off stands whole and in its order in the guide, has ids of its own, and cites claims that the page
 * of the checkup numbers.
 *
 * @returns one fault for each breach.
 */
export function checklistFaults({ file, value, lineOf }: ChecklistFile, { pages, claims }: Library): Fault[] {
  const { habits, phone } = value;
  const places = [
    ...habits.map(({ id }, place) => ({ id, claims: [], path: ['habits', place] })),
    ...phone.steps.map((step, place) => ({ ...step, path: ['phone', 'steps', place] })),
  ];
  const guide = pages.find(({ path }) => path === GUIDE);
  const onToolPage = citedClaimIds(pages.find(({ path }) => path === TOOL)?.body ?? '');
  const shown = guide === undefined ? [] : checklistTagsIn(guide.body);
  const wanted = [...habits.map(({ id }) => id), 'phone'];
  const known = (tag: ChecklistTag): boolean =>
    tag.tag === 'Checklist' ? tag.id === 'phone' : habits.some(({ id }) => id === tag.id);
  return [
    ...places.flatMap(({ id, claims: cited, path }, place) => {
      const here = (message: string): Fault => ({ file, line: lineOf(path), field: id, message });
      return [
        ...(places.findIndex((other) => other.id === id) < place
          ? [here('another item has this id: give each its own')]
          : []),
        ...cited.flatMap((claim) => {
          if (!claims.has(claim))
            return [here(`no claim is called "${claim}": correct it or add it to claims.yaml`)];
          if (onToolPage.includes(claim)) return [];
          return [here(`"${claim}" is not cited in tools/checkup.mdx: cite it there too`)];
        }),
      ];
    }),
    ...pages.flatMap(({ file: page, body, bodyLine, path }) =>
      checklistTagsIn(body).flatMap((tag): Fault[] => {
        const wrong = (message: string): Fault[] => [
          { file: page, line: bodyLine + tag.line - 1, field: tag.tag, message },
        ];
        if (path !== GUIDE) return wrong(`stands in the guide ${GUIDE} alone: link to it there`);
        return known(tag) ? [] : wrong(`"${tag.id}" is not in checklist.yaml: correct it or add it there`);
      }),
    ),
    ...(shown.every(known) && shown.map(({ id }) => id).join() !== wanted.join()
      ? [
          {
            file,
            field: GUIDE,
            message: `the guide must show ${wanted.join(', ')}, each once and in this order`,
          },
        ]
      : []),
  ];
}
