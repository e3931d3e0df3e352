import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishingError } from '../content-model/faults.ts';
import { keptClassifier } from '../content-model/kept-classifier.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import type { Content } from '../content-model/read-content.ts';
import { ADDRESSES } from '../content-model/routes.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import { packSite } from './compression.ts';
import { readFinishedPages, writeFinishedPage, type FinishedPage } from './finished-pages.ts';
import { writeForMachines } from './for-machines.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { writeOfflineCopy } from './offline/offline-copy.ts';
import { workerCode, writeWorker } from './offline/worker-file.ts';
import { drawIcons, drawSocialPictures } from './pictures/draw.ts';
import { withPolicy } from './policies.ts';
import { searchData, writeSearchData } from './search-data.ts';
import { beginSearchIndex, withIndexParts } from './search-index.ts';
import { writeSecurityContact } from './security-contact.ts';
import { speculationRules, withSpeculationRules } from './speculation-rules.ts';
import { finishedFaults } from './validate.ts';

/** What was written by authors and set by the publisher. */
export interface WrittenSite {
  /** Top of the project. */
  readonly root: string;
  readonly settings: PublisherSettings;
  readonly content: Content;
}

/** Whoever is told how the build goes. */
interface Log {
  info(message: string): void;
  warn(message: string): void;
}

/**
 * Makes of the pages that Astro has built the site that is published. Each step needs those above it.
 *
 * @param site - folder of the built site.
 * @throws PublishingError when a page breaks a publishing rule; Error when a part cannot be made.
 */
export async function finishSite(site: string, written: WrittenSite, log: Log): Promise<void> {
  // Pages may name these files, so they come before the rules about links.
  writeForMachines(site, written);
  const built = await validated(site, written);
  const pages = decorated(site, written, built);
  for (const page of pages) writeFinishedPage(site, { file: page.file, html: withPolicy(page) });
  log.info(`${String(pages.length)} pages with their policies, and their search index`);
  await writeCopy(site, written.settings, pages, log);
  writeSecurityContact(site, written.settings, DEFAULT_LANGUAGE, written.settings.sourceDate ?? new Date());
  // From here on no page changes, and whatever else readers may ask for has been written.
  writeHosting(site, pages, written.settings.basePath);
  // Last of all: a packed copy is made of what is sent.
  if (written.settings.packsCopies) await pack(site, log);
  if (written.settings.siteUrl === undefined)
    log.warn('SITE_URL is not set: no canonical addresses, no absolute og: addresses, no sitemap');
}

/**
 * Holds the built pages against the rules. The search is indexed and the pictures are drawn at the same time, since
 * they take other processors than reading does.
 */
async function validated(site: string, written: WrittenSite): Promise<FinishedPage[]> {
  const finishSearchIndex = await beginSearchIndex(site);
  const drawing = drawPictures(site, written);
  const built = readFinishedPages(site);
  // The rules look for every file that a page names.
  await drawing;
  const faults = finishedFaults(site, built, written.content, written.settings);
  await finishSearchIndex();
  if (faults.length > 0) throw new PublishingError(faults);
  return built;
}

/** Icons always; social pictures only where pages can name them, by an absolute address. */
async function drawPictures(site: string, { root, settings, content }: WrittenSite): Promise<void> {
  const { uiStrings, pages } = content;
  await drawIcons(site);
  if (uiStrings === undefined || settings.siteUrl === undefined) return;
  await drawSocialPictures(site, readFileSync(join(root, 'src/styles/global.css'), 'utf8'), {
    name: uiStrings.site.name,
    independent: uiStrings.picture.independent,
    siteTitle: uiStrings.home.title,
    chapters: pages
      .filter(({ kind }) => kind === 'chapter')
      .map(({ path, title }) => ({ address: path, title })),
  });
}

/** Puts into the pages what is known once all of them are built, and writes what the search page asks for. */
function decorated(
  site: string,
  { root, settings: { basePath }, content }: WrittenSite,
  built: readonly FinishedPage[],
): FinishedPage[] {
  const speculation = speculationRules(built, basePath);
  const pages = built.map((page) => withSpeculationRules(page, speculation));
  const { value: searchVocabulary } = content.searchVocabulary;
  const { value: sampleQueries } = content.sampleQueries;
  if (searchVocabulary !== undefined && sampleQueries !== undefined) {
    const classifier = keptClassifier(root, `search-${DEFAULT_LANGUAGE}`, sampleQueries);
    const vocabulary = { ...searchVocabulary, language: DEFAULT_LANGUAGE, classifier };
    writeSearchData(site, searchData(site, pages, vocabulary));
  }
  return pages.map((page) =>
    page.address === ADDRESSES.search ? withIndexParts(page, site, basePath) : page,
  );
}

/** What readers keep for when they have no line; where it is not offered, who has an older copy is rid of it. */
async function writeCopy(
  site: string,
  { offersCopy }: PublisherSettings,
  pages: readonly FinishedPage[],
  log: Log,
): Promise<void> {
  if (!offersCopy) {
    writeWorker(site, await workerCode('src/offline/unregister-worker.client.ts'));
    return;
  }
  const { pages: count, files, wireBytes, deviceBytes } = await writeOfflineCopy(site, pages);
  log.info(
    `offline copy of ${String(count)} pages in ${String(files)} files: ${inBytes(wireBytes)} over the wire, ${inBytes(deviceBytes)} on the device`,
  );
}

async function pack(site: string, log: Log): Promise<void> {
  const { files, packedAnew, bytes, brotliBytes } = await packSite(site);
  log.info(
    `${String(files)} files have packed copies (${String(packedAnew)} packed anew): ${inBytes(bytes)} are ${inBytes(brotliBytes)} with Brotli`,
  );
}

const inBytes = (count: number): string => `${count.toLocaleString(DEFAULT_LANGUAGE)} bytes`;
