import { facts } from '../content-model/collections.ts';
import { ADDRESSES } from '../content-model/routes.ts';
import { claimIdsUnder, sourceIdsUnder } from '../content-model/source-dates.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { citingPages, type CitingPage } from './citing-pages.ts';

/** What rests on a claim or a document. */
export interface Uses {
  readonly pages: Pick<CitingPage, 'address' | 'title'>[];
  /** How many questions and plans of the diagnosis; they send to the pages. */
  steps: number;
}

/** @returns what rests on each claim, by its id; a claim that no page needs is not among them. */
export async function usesOfClaims(language: LanguageCode): Promise<Map<string, Uses>> {
  const { claims } = facts(language);
  return usesBy(language, ({ claimIds }) => claimIds.flatMap((claim) => claimIdsUnder(claim, claims)));
}

/** @returns what rests on each document, by its id; a document that no page needs is not among them. */
export async function usesOfSources(language: LanguageCode): Promise<Map<string, Uses>> {
  const { claims } = facts(language);
  return usesBy(language, ({ claimIds }) => claimIds.flatMap((claim) => sourceIdsUnder(claim, claims)));
}

async function usesBy(
  language: LanguageCode,
  idsOf: (page: CitingPage) => readonly string[],
): Promise<Map<string, Uses>> {
  const found = new Map<string, Uses>();
  for (const page of await citingPages(language)) {
    for (const id of new Set(idsOf(page))) {
      const uses = found.get(id) ?? { pages: [], steps: 0 };
      found.set(id, uses);
      if (page.address.startsWith(ADDRESSES.diagnosis)) uses.steps += 1;
      else uses.pages.push({ address: page.address, title: page.title });
    }
  }
  return found;
}
