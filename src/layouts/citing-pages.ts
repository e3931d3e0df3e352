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
import type { LanguageCode } from '../i18n/languages.ts';

/** A page and the claims that it cites. What it cites by acts that are written once counts at the home of these acts. */
export interface CitingPage {
  readonly address: string;
  readonly title: string;
  readonly claimIds: readonly string[];
}

/** @returns every page of a language that cites something: words, questions and plans of the diagnosis, messages. */
export async function citingPages(language: LanguageCode): Promise<CitingPage[]> {
  const written = await Promise.all([
    entriesOf('chapters', language),
    entriesOf('articles', language),
    entriesOf('questions', language),
    entriesOf('guides', language),
    entriesOf('tools', language),
  ]);
  const tree = diagnosisOf(language);
  const sequences = sequencesOf(language);
  const citing = (address: string, title: string): CitingPage => ({
    address,
    title,
    claimIds: citedClaimIds(
      wordsOfPage(address, language),
      (element) =>
        element.name === 'Sequence' && sequences.get(attributeOf(element, 'id') ?? '')?.home !== address,
    ),
  });
  return [
    ...written.flat().map(({ id, data }) => citing(addressOf(id), data.title)),
    ...Object.entries(tree.questions).map(([id, { asks }]) => citing(questionAddress(tree, id), asks)),
    ...Object.entries(tree.plans).map(([id, { title }]) => citing(planAddress(id), title)),
    ...[...messagesOf(language)].map(([id, { title }]) => citing(messageAddress(id), title)),
  ].filter(({ claimIds }) => claimIds.length > 0);
}
