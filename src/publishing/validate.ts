import type { Fault } from '../content-model/faults.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import type { Content } from '../content-model/read-content.ts';
import { inLanguage, messageAddress, planAddress, questionAddress } from '../content-model/routes.ts';
import type { FinishedPage } from './finished-pages.ts';
import { linkFaults } from './links.ts';
import { sealedFaults } from './sealed.ts';

/**
 * Holds the finished pages against the rules that only a finished page can show to be kept.
 *
 * @param site - folder of the built site.
 * @param pages - every page.
 * @param contents - what authors wrote in each language.
 * @param settings - what the publisher has set.
 * @returns one fault for each breach.
 */
export function finishedFaults(
  site: string,
  pages: readonly FinishedPage[],
  contents: readonly [Content, ...Content[]],
  { basePath, siteUrl, contactUrl, repositoryUrl }: PublisherSettings,
): Fault[] {
  const files = new Map(contents.flatMap((content) => [...authorsFiles(content)]));
  return [
    ...linkFaults(pages, {
      root: site,
      basePath,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      publisherAddresses: [contactUrl, repositoryUrl].filter((address) => address !== undefined),
      linkableHosts: contents[0].linkableHosts,
      fileOf: ({ address, file }) => files.get(address) ?? file,
    }),
    ...pages.flatMap(sealedFaults),
  ];
}

/** The file in which the words of each page stand, by its address. */
function authorsFiles({ language, pages, diagnosis, messages }: Content): [address: string, file: string][] {
  const { questions = {}, plans = {}, first = '' } = diagnosis.value ?? {};
  return [
    ...pages.map(({ path, file }) => [path, file] as const),
    ...Object.keys(questions).map((id) => [questionAddress({ first }, id), diagnosis.file] as const),
    ...Object.keys(plans).map((id) => [planAddress(id), diagnosis.file] as const),
    ...Array.from(messages.entries.keys(), (id) => [messageAddress(id), messages.file] as const),
  ].map(([address, file]) => [inLanguage(address, language), file]);
}
