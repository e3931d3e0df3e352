/** What some browsers say of the line. */
export interface Line {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
}

/**
 * Tells whether nothing may be fetched that the reader did not ask for.
 *
 * @param browser - a `navigator`; browsers that say nothing of the line count as cheap.
 * @returns whether data are to be saved, or the line is as slow as 2g.
 * @see https://wicg.github.io/netinfo/
 */
export function shouldSaveData(browser: object): boolean {
  const { connection } = browser as { readonly connection?: Line };
  return connection?.saveData === true || !!connection?.effectiveType?.endsWith('2g');
}
