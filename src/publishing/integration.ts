import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { libraryFaults } from '../knowledge/check-library.ts';
import { PublishingError, faultLine, type Fault } from '../knowledge/faults.ts';
import { readLibrary, type Library } from '../knowledge/library.ts';
import { linkableHostsSchema } from '../knowledge/linkable.ts';
import { publisherSettings } from '../knowledge/publisher.ts';
import { interfaceSchema } from '../knowledge/schemas/interface.ts';
import { finishedPage, readFinishedPages, writeFinishedPage, type FinishedPage } from './finished-pages.ts';
import { headerFile } from './header-file.ts';
import { lengthFaults } from './length.ts';
import { linkFaults } from './links.ts';
import { withPolicy } from './policies.ts';
import { writeSearchIndex } from './search-index.ts';
import { sealedFaults } from './sealed.ts';

/**
 * What Astro does not do: hold the words against the publishing rules before the build, and the finished pages
 * after it; then write the policies, the header file and the search index.
 *
 * @returns an Astro integration.
 */
export function publishing(): AstroIntegration {
  let root = '';
  let library: Library | undefined;
  return {
    name: 'six-digits:publishing',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        root = fileURLToPath(config.root);
        if (command !== 'build' && command !== 'dev') return;
        library = readLibrary(root);
        const faults = libraryFaults(library, articleOutline(root));
        if (faults.length === 0) return;
        if (command === 'build') throw new PublishingError(faults);
        for (const fault of faults) logger.warn(faultLine(fault));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const pages = readFinishedPages(site);
        const faults = finishedFaults(root, site, pages, library);
        if (faults.length > 0) throw new PublishingError(faults);
        const { basePath, siteUrl } = publisherSettings(process.env);
        writeFileSync(join(site, '_headers'), headerFile(pages, basePath));
        for (const page of pages) writeFinishedPage(site, finishedPage(page.file, withPolicy(page)));
        const found = await writeSearchIndex(site);
        logger.info(
          `${String(pages.length)} pages with their policies, ${String(found)} of them in the search index`,
        );
        if (siteUrl === undefined) {
          logger.warn('SITE_URL is not set: no canonical addresses, no absolute og: addresses, no sitemap');
        }
      },
    },
  };
}

function articleOutline(root: string) {
  return interfaceSchema.parse(parse(readFileSync(join(root, 'src/content/en/interface.yaml'), 'utf8')))
    .article;
}

function finishedFaults(
  root: string,
  site: string,
  pages: readonly FinishedPage[],
  library: Library | undefined,
): Fault[] {
  const { basePath, siteUrl, contactUrl, repositoryUrl } = publisherSettings(process.env);
  const hosts = linkableHostsSchema.parse(
    parse(readFileSync(join(root, 'src/content/linkable-hosts.yaml'), 'utf8')),
  );
  const authored = new Map(library?.pages.map((page) => [page.path, page]));
  const fileOf = (page: FinishedPage): string => authored.get(page.address)?.file ?? page.file;
  return [
    ...pages.flatMap((page) =>
      authored.get(page.address)?.kind === 'article' ? lengthFaults(page, fileOf(page)) : [],
    ),
    ...linkFaults(pages, {
      root: site,
      basePath,
      ...(siteUrl === undefined ? {} : { siteUrl }),
      publisherAddresses: [contactUrl, repositoryUrl].filter((address) => address !== undefined),
      linkableHosts: new Set(Object.values(hosts).flat()),
      fileOf,
    }),
    ...pages.flatMap(sealedFaults),
  ];
}
