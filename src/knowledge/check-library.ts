import type { Fault } from './faults.ts';
import type { Library } from './library.ts';
import { claimFaults } from './rules/claims.ts';
import { outlineFaults, type ArticleOutline } from './rules/outline.ts';
import { pageFaults } from './rules/pages.ts';

/**
 * Holds everything that authors wrote against the publishing rules.
 *
 * @param library - what they wrote.
 * @param outline - the headings that an article must have.
 * @returns every fault, schema faults first.
 */
export function libraryFaults(library: Library, outline: ArticleOutline): Fault[] {
  return [
    ...library.faults,
    ...claimFaults(library),
    ...pageFaults(library),
    ...outlineFaults(library, outline),
  ];
}
