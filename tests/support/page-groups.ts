/** Pages that one test goes through, one after the other. */
export interface PageGroup {
  /** Such as `/fix/text-messages/ 1`. */
  readonly name: string;
  readonly addresses: readonly string[];
}

const AT_MOST = 12;

/**
 * Puts pages together that stand in the same part of the site. To start a test takes longer than to look at a page, so
 * one test looks at a dozen; together the groups hold every page.
 *
 * @param addresses - addresses of pages, in their order.
 * @returns the groups, in the same order.
 */
export function pageGroups(addresses: readonly string[]): PageGroup[] {
  const parts = new Map<string, string[]>();
  for (const address of addresses) {
    const part = /^\/(?:[^/]+\/(?=.))?/u.exec(address)?.[0] ?? '/';
    parts.set(part, [...(parts.get(part) ?? []), address]);
  }
  return [...parts].flatMap(([part, inside]) =>
    Array.from({ length: Math.ceil(inside.length / AT_MOST) }, (_, index) => ({
      name: `${part} ${String(index + 1)}`,
      addresses: inside.slice(index * AT_MOST, (index + 1) * AT_MOST),
    })),
  );
}
