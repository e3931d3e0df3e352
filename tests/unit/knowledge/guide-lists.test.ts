import { expect, test } from 'playwright/test';
import { listBelowDrawing } from '../../../src/knowledge/guide-lists.ts';
import { parseMdx } from '../../../src/knowledge/mdx-tree.ts';

const GUIDE = `Words.

## Another list

1. Not this.

## Before you move

<Drawing name="moving" />

<Stop>

Stop.

</Stop>

1. Save the **codes**.<Cite id="codes" /> On [paper](/paper/).
2. Move.<Cite id="move" /><Cite id="codes" />

## After

1. Nor this.
`;

test('the list below a drawing is taken word for word, with its claims and the heading above it', () => {
  expect(listBelowDrawing(parseMdx(GUIDE).tree, 'moving')).toEqual({
    heading: 'Before you move',
    steps: [
      { text: 'Save the codes. On paper.', claimIds: ['codes'] },
      { text: 'Move.', claimIds: ['move', 'codes'] },
    ],
  });
});

test('a guide without the drawing is refused, and so is one without the list', () => {
  expect(() => listBelowDrawing(parseMdx(GUIDE).tree, 'flying')).toThrow('no drawing "flying"');
  expect(() => listBelowDrawing(parseMdx('## A\n\n<Drawing name="x" />\n\n## B\n\n1. C').tree, 'x')).toThrow(
    'no numbered steps',
  );
});
