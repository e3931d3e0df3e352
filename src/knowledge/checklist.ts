import type { Nodes } from 'mdast';
import { attributeOf, elementsNamed, type MdxElement } from './mdx-tree.ts';
import type { Checklist } from './schemas/checklist.ts';

/** `<Checklist id="phone" />` and `<Habit id="…" />`: what takes something from the checklist. */
export const CHECKLIST_TAGS = ['Checklist', 'Habit'];

/** @returns what a text takes from the checklist, in the order in which a reader meets it. */
export function checklistTagsIn(node: Nodes): MdxElement[] {
  return elementsNamed(node, ...CHECKLIST_TAGS);
}

/** @returns which item such a component names; empty where it names none. */
export function checklistIdOf(tag: MdxElement): string {
  return attributeOf(tag, 'id') ?? '';
}

/** @returns the claims that a page cites by such a component, repeated ones included. */
export function claimsOfChecklistTag(tag: MdxElement, { phone }: Checklist): string[] {
  return tag.name === 'Checklist' ? phone.steps.flatMap(({ claims }) => claims) : [];
}
