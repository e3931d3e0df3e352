import { citedClaimIds } from '../knowledge/citations.ts';
import { addressOf, diagnosisOf, entriesOf, messagesOf } from '../knowledge/collections.ts';
import { planAddress, questionAddress } from '../knowledge/diagnosis-addresses.ts';

/** A page and the claims that it cites. */
export interface CitingPage {
  readonly address: string;
  readonly title: string;
  readonly claimIds: readonly string[];
}

/** @returns every page that cites something: words, questions and plans of the diagnosis, messages. */
export async function citingPages(): Promise<CitingPage[]> {
  const written = await Promise.all([
    entriesOf('chapters'),
    entriesOf('articles'),
    entriesOf('questions'),
    entriesOf('guides'),
    entriesOf('tools'),
  ]);
  const tree = diagnosisOf();
  return [
    ...written.flat().map(({ id, data, body }) => ({
      address: addressOf(id),
      title: data.title,
      claimIds: citedClaimIds(body ?? ''),
    })),
    ...Object.entries(tree.questions).map(([id, { asks, claims }]) => ({
      address: questionAddress(tree, id),
      title: asks,
      claimIds: claims,
    })),
    ...Object.entries(tree.plans).map(([id, { title, claims, steps }]) => ({
      address: planAddress(id),
      title,
      claimIds: [...claims, ...steps.flatMap((step) => step.claims)],
    })),
    ...[...messagesOf()].map(([id, { title, claims }]) => ({
      address: `/messages/${id}/`,
      title,
      claimIds: claims,
    })),
  ].filter(({ claimIds }) => claimIds.length > 0);
}
