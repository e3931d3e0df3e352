import { inlineNodes } from '../inline-words.ts';
import { citedClaimIds } from '../citations.ts';
import type { Fault } from '../faults.ts';
import { attributeOf, elementsNamed, lineOf as lineOfNode, type MdxElement } from '../mdx-tree.ts';
import type { Content, Page } from '../read-content.ts';

/** The page that says why, and the tool that ticks off. */
const GUIDE = '/prevent/';
const TOOL = '/tools/checkup/';

/**
 * What can be ticked off stands whole and in its order in the guide, has ids of its own, and cites claims that the page
 * of the checkup numbers.
 *
 * @returns one fault for each breach.
 */
export function checklistFaults({
  checklist: { file, value, lineOf },
  pages,
}: Pick<Content, 'checklist' | 'pages'>): Fault[] {
  if (value === undefined) return [];
  const { habits, phone } = value;
  const places = [
    ...habits.map(({ id }, place) => ({ id, claims: [], path: ['habits', place] })),
    ...phone.steps.map(({ id, says }, place) => ({
      id,
      claims: citedClaimIds({ type: 'paragraph', children: inlineNodes(says) }),
      path: ['phone', 'steps', place],
    })),
  ];
  const guide = pages.find(({ path }) => path === GUIDE);
  const tool = pages.find(({ path }) => path === TOOL);
  const onToolPage = tool === undefined ? [] : citedClaimIds(tool.tree);
  const shown = guide === undefined ? [] : tagsIn(guide);
  const wanted = [...habits.map(({ id }) => id), 'phone'];
  const known = (tag: MdxElement): boolean =>
    tag.name === 'Checklist' ? idOf(tag) === 'phone' : habits.some(({ id }) => id === idOf(tag));
  return [
    ...places.flatMap(({ id, claims: cited, path }, place) => {
      const here = (message: string): Fault => ({ file, line: lineOf(path), field: id, message });
      return [
        ...(places.findIndex((other) => other.id === id) < place
          ? [here('another item has this id: give each its own')]
          : []),
        ...cited.flatMap((claim) => {
          if (onToolPage.includes(claim)) return [];
          return [here(`"${claim}" is not cited in tools/checkup.mdx: cite it there too`)];
        }),
      ];
    }),
    ...pages.flatMap((page) =>
      tagsIn(page).flatMap((tag): Fault[] => {
        const wrong = (message: string): Fault[] => [
          { file: page.file, line: lineOfNode(tag), field: tag.name ?? '', message },
        ];
        if (page.path !== GUIDE) return wrong(`stands in the guide ${GUIDE} alone: link to it there`);
        return known(tag) ? [] : wrong(`"${idOf(tag)}" is not in checklist.yaml: correct it or add it there`);
      }),
    ),
    ...(shown.every(known) && shown.map(idOf).join() !== wanted.join()
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

/** What a page takes from the checklist, in the order in which a reader meets it. */
function tagsIn({ tree }: Page): MdxElement[] {
  return elementsNamed(tree, 'Checklist', 'Habit');
}

function idOf(tag: MdxElement): string {
  return attributeOf(tag, 'id') ?? '';
}
