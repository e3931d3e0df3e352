import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PublishingError } from '../content-model/faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import type { Content } from '../content-model/read-content.ts';
import { ADDRESSES, inLanguage } from '../content-model/routes.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import { packSite } from './compression.ts';
import { readFinishedPages, writeFinishedPage, type FinishedPage } from './finished-pages.ts';
import { writeForMachines } from './for-machines.ts';
import { languageSites, pagesOf, placeMissingPages, type LanguageSite } from './language-sites.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import { writeOfflineCopy } from './offline/offline-copy.ts';
import { workerCode, writeWorker } from './offline/worker-file.ts';
import { withDirections } from './page-directions.ts';
import { drawIcons, drawSocialPictures } from './pictures/draw.ts';
import { withOwnStyles } from './page-styles.ts';
import { withPolicy } from './policies.ts';
import { searchData, vocabularyOf, writeSearchData } from './search-data-file.ts';
import { beginSearchIndexes, withIndexParts, withoutIndexMarks } from './search-index.ts';
import { writeSecurityContact } from './security-contact.ts';
import { speculationRules, withSpeculationRules } from './speculation-rules.ts';
import { finishedFaults } from './validate.ts';

/** What was written by authors and set by the publisher. */
export interface WrittenSite {
  /** Top of the project. */
  readonly root: string;
  readonly settings: PublisherSettings;
  /** What authors wrote in each published language, the default one first. */
  readonly contents: readonly [Content, ...Content[]];
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
  const languages = written.contents.map(({ language }) => language);
  const parts = languageSites(site, languages, written.settings.basePath);
  placeMissingPages(parts);
  // Pages may name these files, so they come before the rules about links.
  writeForMachines(site, written);
  const built = await validated(site, written, parts);
  const pages = decorated(written, built, parts);
  for (const page of pages) writeFinishedPage(site, { file: page.file, html: withPolicy(page) });
  log.info(`${String(pages.length)} pages with their policies, and their search index`);
  for (const part of parts) await writeCopy(part, written.settings, pagesOf(pages, part, parts), log);
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
async function validated(
  site: string,
  written: WrittenSite,
  parts: readonly LanguageSite[],
): Promise<FinishedPage[]> {
  const finishSearchIndexes = await beginSearchIndexes(parts);
  const drawing = drawPictures(site, written);
  const built = readFinishedPages(site);
  // The rules look for every file that a page names.
  await drawing;
  const faults = finishedFaults(site, built, written.contents, written.settings);
  await finishSearchIndexes();
  if (faults.length > 0) throw new PublishingError(faults);
  return built;
}

/** Icons always; social pictures only where pages can name them, by an absolute address. */
async function drawPictures(site: string, { root, settings, contents }: WrittenSite): Promise<void> {
  await drawIcons(site);
  if (settings.siteUrl === undefined) return;
  const css = readFileSync(join(root, 'src/styles/global.css'), 'utf8');
  for (const { language, uiStrings, pages } of contents) {
    if (uiStrings === undefined) continue;
    await drawSocialPictures(join(site, inLanguage('/', language)), css, {
      name: uiStrings.site.name,
      independent: uiStrings.picture.independent,
      siteTitle: uiStrings.home.title,
      chapters: pages
        .filter(({ kind }) => kind === 'chapter')
        .map(({ path, title }) => ({ address: path, title })),
    });
  }
}

/** Puts into the pages what is known once all of them are built, and writes what the search pages ask for. */
function decorated(
  { root, settings: { basePath }, contents }: WrittenSite,
  built: readonly FinishedPage[],
  parts: readonly LanguageSite[],
): FinishedPage[] {
  const speculation = speculationRules(built, basePath);
  const pages = built.map((page) => withSpeculationRules(withOwnStyles(withDirections(page)), speculation));
  for (const part of parts) {
    const content = contents.find(({ language }) => language === part.language);
    const vocabulary = content && vocabularyOf(root, content);
    if (vocabulary !== undefined)
      writeSearchData(part.root, searchData(part.root, pagesOf(pages, part, parts), vocabulary));
  }
  return pages.map(withoutIndexMarks).map((page) => {
    const part = parts.find(({ language }) => inLanguage(ADDRESSES.search, language) === page.address);
    return part === undefined ? page : withIndexParts(page, part);
  });
}

/** What readers keep for when they have no line; where it is not offered, who has an older copy is rid of it. */
async function writeCopy(
  part: LanguageSite,
  { offersCopy }: PublisherSettings,
  pages: readonly FinishedPage[],
  log: Log,
): Promise<void> {
  if (!offersCopy) {
    writeWorker(part.root, await workerCode('src/offline/unregister-worker.client.ts'));
    return;
  }
  const { pages: count, files, wireBytes, deviceBytes } = await writeOfflineCopy(part, pages);
  log.info(
    `offline copy (${part.language}) of ${String(count)} pages in ${String(files)} files: ${inBytes(wireBytes)} over the wire, ${inBytes(deviceBytes)} on the device`,
  );
}

async function pack(site: string, log: Log): Promise<void> {
  const { files, packedAnew, bytes, brotliBytes } = await packSite(site);
  log.info(
    `${String(files)} files have packed copies (${String(packedAnew)} packed anew): ${inBytes(bytes)} are ${inBytes(brotliBytes)} with Brotli`,
  );
}

const inBytes = (count: number): string => `${count.toLocaleString(DEFAULT_LANGUAGE)} bytes`;
