import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { libraryFaults } from '../knowledge/check-library.ts';
import { PublishingError, faultLine, type Fault } from '../knowledge/faults.ts';
import { readLibrary, type Library } from '../knowledge/library.ts';
import { diagnosisFaults } from '../knowledge/rules/diagnosis.ts';
import { messageFaults } from '../knowledge/rules/messages.ts';
import { searchWordFaults } from '../knowledge/rules/search.ts';
import { officialAddressFaults } from '../knowledge/rules/official-addresses.ts';
import { authoredPages } from './authored-pages.ts';
import { publisherSettings } from '../knowledge/publisher.ts';
import { readFinishedPages, writeFinishedPage, type FinishedPage } from './finished-pages.ts';
import { headerFile } from './header-file.ts';
import { lengthFaults } from './length.ts';
import { linkFaults } from './links.ts';
import { withPolicy } from './policies.ts';
import { readRulesData, type RulesData } from './rules-data.ts';
import { searchGuide, writeSearchGuide } from './search-guide.ts';
import { withIndexParts, writeSearchIndex } from './search-index.ts';
import { sealedFaults } from './sealed.ts';
import { speculationRules, withSpeculationRules } from './speculation-rules.ts';
import { wordFaults } from './words.ts';

/**
 * What Astro does not do: hold the words against the publishing rules before the build, and the finished pages
 * after it; then write the policies, the header file and the search index.
 *
 * @returns an Astro integration.
 */
export function publishing(): AstroIntegration {
  let library: Library | undefined;
  let rules: RulesData | undefined;
  return {
    name: 'six-digits:publishing',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(config.root);
        library = readLibrary(root);
        rules = readRulesData(root);
        const faults = writtenFaults(library, rules);
        if (faults.length === 0) return;
        if (command === 'build') throw new PublishingError(faults);
        for (const fault of faults) logger.warn(faultLine(fault));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (library === undefined || rules === undefined)
          throw new Error('The words were not read before the build');
        const site = fileURLToPath(dir);
        const { basePath, siteUrl } = publisherSettings(process.env);
        const built = readFinishedPages(site);
        const faults = finishedFaults(site, built, library, rules);
        if (faults.length > 0) throw new PublishingError(faults);
        const speculation = speculationRules(built, basePath);
        const pages = built.map((page) => withSpeculationRules(page, speculation));
        writeFileSync(join(site, '_headers'), headerFile(pages, basePath));
        await writeSearchIndex(site);
        if (rules.searchWords !== undefined)
          writeSearchGuide(site, searchGuide(site, pages, rules.searchWords.value));
        const searchable = pages.map((page) =>
          page.address === '/search/' ? withIndexParts(page, site, basePath) : page,
        );
        for (const page of searchable) writeFinishedPage(site, { file: page.file, html: withPolicy(page) });
        logger.info(`${String(pages.length)} pages with their policies, and their search index`);
        if (siteUrl === undefined) {
          logger.warn('SITE_URL is not set: no canonical addresses, no absolute og: addresses, no sitemap');
        }
      },
    },
  };
}

function writtenFaults(
  library: Library,
  { interfaceTexts, messages, diagnosis, searchWords, officialAddresses, faults }: RulesData,
): Fault[] {
  if (interfaceTexts === undefined) return [...faults, ...library.faults];
  return [
    ...faults,
    ...libraryFaults(library, interfaceTexts.article),
    ...diagnosisFaults(diagnosis, library, interfaceTexts.diagnosis.unsure),
    ...messageFaults(messages, library, diagnosis.value),
    ...(searchWords === undefined ? [] : searchWordFaults(searchWords, library.problems)),
    ...officialAddressFaults(officialAddresses, library),
  ];
}

function finishedFaults(
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
