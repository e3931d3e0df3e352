import { citedClaimIds } from '../content-model/citations.ts';
import { messageClaimIds, planClaimIds } from '../content-model/cited-by.ts';
import {
  checklistOf,
  diagnosisOf,
  entriesOf,
  messagesOf,
  sequencesOf,
  treeOf,
} from '../content-model/collections.ts';
import { addressOf, messageAddress, planAddress, questionAddress } from '../content-model/routes.ts';

/** A page and the claims that it cites. What it cites by acts that are written once counts at the home of these acts. */
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
  const sequences = sequencesOf();
  /** The acts whose home is an address. */
  const atHome = (address: string) => new Map([...sequences].filter(([, { home }]) => home === address));
  return [
    ...written.flat().map(({ id, data }) => ({
      address: addressOf(id),
      title: data.title,
      claimIds: citedClaimIds(treeOf(id), atHome(addressOf(id)), checklistOf()),
    })),
    ...Object.entries(tree.questions).map(([id, { asks, claims }]) => ({
      address: questionAddress(tree, id),
      title: asks,
      claimIds: claims,
    })),
    ...Object.entries(tree.plans).map(([id, plan]) => ({
      address: planAddress(id),
      title: plan.title,
      claimIds: planClaimIds(plan, atHome(planAddress(id))),
    })),
    ...[...messagesOf()].map(([id, message]) => ({
      address: messageAddress(id),
      title: message.title,
      claimIds: messageClaimIds(message, atHome(messageAddress(id))),
    })),
  ].filter(({ claimIds }) => claimIds.length > 0);
}
