import { attribute, elements, type FinishedPage } from '../../src/publishing/finished-pages.ts';
import type { Labels } from './score.ts';

/** @returns which problems each page says it is about; pages that say nothing are left out. */
export function labelsOf(pages: readonly FinishedPage[]): Labels {
  return new Map(
    pages.flatMap(({ address, document }) => {
      const labelled = elements(document)
        .map((element) => attribute(element, 'data-problems'))
        .find((value) => value !== undefined);
      return labelled === undefined ? [] : [[address, labelled.split(' ')] as const];
    }),
  );
}
