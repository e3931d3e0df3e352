import type { CDPSession } from 'playwright';

/** One thing that a screen reader would come across. */
export interface Spoken {
  /** Such as `heading`; `StaticText` is a run of words. */
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** Of a heading, 1 to 6. */
  readonly level: unknown;
  /** Roles of all that it stands in, the nearest first. */
  readonly within: readonly string[];
}

/**
 * Reads a page as the browser hands it to a screen reader, in one trip. It works where scripts are switched off, and
 * without the large script that Playwright's locators bring to each page.
 *
 * @param session - of the page.
 * @returns everything on it that is not hidden from screen readers.
 */
export async function spokenOn(session: CDPSession): Promise<Spoken[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const roleOf = ({ role }: (typeof nodes)[number]): string => String(role?.value ?? '');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map((node) => {
      const within: string[] = [];
      for (let outer = byId.get(node.parentId ?? ''); outer; outer = byId.get(outer.parentId ?? '')) {
        if (!outer.ignored) within.push(roleOf(outer));
      }
      return {
        role: roleOf(node),
        name: String(node.name?.value ?? ''),
        description: String(node.description?.value ?? ''),
        level: node.properties?.find(({ name }) => name === 'level')?.value.value as unknown,
        within,
      };
    });
}
