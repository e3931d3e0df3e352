import { libraryFaults } from '../knowledge/check-library.ts';
import type { Fault } from '../knowledge/faults.ts';
import type { Library } from '../knowledge/library.ts';
import { publisherSettings } from '../knowledge/publisher.ts';
import { diagnosisFaults } from '../knowledge/rules/diagnosis.ts';
import { mainArticleFaults } from '../knowledge/rules/main-articles.ts';
import { lookUpFaults } from '../knowledge/rules/look-up.ts';
import { messageFaults } from '../knowledge/rules/messages.ts';
import { officialAddressFaults } from '../knowledge/rules/official-addresses.ts';
import { sampleQueryFaults } from '../knowledge/rules/sample-queries.ts';
import { searchVocabularyFaults } from '../knowledge/rules/search.ts';
import { sequenceFaults } from '../knowledge/rules/sequences.ts';
import { authoredPages } from './authored-pages.ts';
import type { FinishedPage } from './finished-pages.ts';
import { lengthFaults } from './length.ts';
import { linkFaults } from './links.ts';
import type { RulesData } from './rules-data.ts';
import { sealedFaults } from './sealed.ts';
import { wordFaults } from './words.ts';

/**
 * Holds the words against every publishing rule that needs no finished page.
 *
 * @param library - pages, claims and sources as written.
 * @param rules - what the rules themselves read.
 * @returns one fault for each breach.
 */
export function writtenFaults(
  library: Library,
  {
    uiStrings,
    messages,
    diagnosis,
    lookUp,
    sequences,
    searchVocabulary,
    sampleQueries,
    officialAddresses,
    faults,
  }: RulesData,
): Fault[] {
  if (uiStrings === undefined) return [...faults, ...library.faults];
  return [
    ...faults,
    ...libraryFaults(library, uiStrings.article),
    ...diagnosisFaults(diagnosis, library, uiStrings.diagnosis.unsure),
    ...messageFaults(messages, library, diagnosis.value),
    ...sequenceFaults(sequences, library, diagnosis, messages),
    ...mainArticleFaults(diagnosis, library),
    ...lookUpFaults(lookUp, messages, library),
    ...(searchVocabulary === undefined ? [] : searchVocabularyFaults(searchVocabulary, library.problems)),
    ...(sampleQueries === undefined ? [] : sampleQueryFaults(sampleQueries, library.problems)),
    ...officialAddressFaults(officialAddresses, library),
  ];
}

/**
 * Holds the finished pages against the publishing rules.
 *
 * @param site - folder of the built site.
 * @param pages - every page.
 * @param library - pages, claims and sources as written.
 * @param rules - what the rules themselves read.
 * @returns one fault for each breach.
 */
export function finishedFaults(
  site: string,
  pages: readonly FinishedPage[],
  library: Library,
  rules: RulesData,
): Fault[] {
  const { basePath, siteUrl, contactUrl, repositoryUrl } = publisherSettings(process.env);
  const authored = authoredPages(library, rules);
  const fileOf = (page: FinishedPage): string => authored.get(page.address)?.file ?? page.file;
  return [
    ...pages.flatMap((page) => {
      const words = authored.get(page.address);
      if (words === undefined) return [];
      return [
        ...(words.isArticle ? lengthFaults(page, words.file) : []),
        ...wordFaults(page, words, rules.words),
      ];
    }),
    ...linkFaults(pages, {
      root: site,
      basePath,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      publisherAddresses: [contactUrl, repositoryUrl].filter((address) => address !== undefined),
      linkableHosts: rules.linkableHosts,
      fileOf,
    }),
    ...pages.flatMap(sealedFaults),
  ];
}
