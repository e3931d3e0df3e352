import { citedClaimIds } from '../content-model/citations.ts';
import {
  diagnosisOf,
  entriesOf,
  messagesOf,
  sequencesOf,
  wordsOfPage,
} from '../content-model/collections.ts';
import { attributeOf } from '../content-model/mdx-tree.ts';
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
  const citing = (address: string, title: string): CitingPage => ({
    address,
    title,
    claimIds: citedClaimIds(
      wordsOfPage(address),
      (element) =>
        element.name === 'Sequence' && sequences.get(attributeOf(element, 'id') ?? '')?.home !== address,
    ),
  });
  return [
    ...written.flat().map(({ id, data }) => citing(addressOf(id), data.title)),
    ...Object.entries(tree.questions).map(([id, { asks }]) => citing(questionAddress(tree, id), asks)),
    ...Object.entries(tree.plans).map(([id, { title }]) => citing(planAddress(id), title)),
    ...[...messagesOf()].map(([id, { title }]) => citing(messageAddress(id), title)),
  ].filter(({ claimIds }) => claimIds.length > 0);
}
