import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFaults } from '../knowledge/content-faults.ts';
import { PublishingError, faultLine } from '../knowledge/faults.ts';
import { keptContent } from '../knowledge/kept-content.ts';
import { LANGUAGE } from '../knowledge/language.ts';
import type { Content } from '../knowledge/read-content.ts';
import { offersCopy, packsCopies, publisherSettings } from '../knowledge/publisher.ts';
import { packSite, type Packed } from './compression.ts';
import { readFinishedPages, writeFinishedPage } from './finished-pages.ts';
import { writeHosting } from './hosting/write-hosting.ts';
import type { CopySize } from './offline/copy-facts.ts';
import { writeOfflineCopy } from './offline/offline-copy.ts';
import { workerCode, writeWorker } from './offline/worker-file.ts';
import { drawIcons, drawSocialPictures } from './pictures/draw.ts';
import { withPolicy } from './policies.ts';
import { countSayings } from '../search/sayings.ts';
import { searchGuide, writeSearchGuide } from './search-guide.ts';
import { beginSearchIndex, withIndexParts } from './search-index.ts';
import { writeSecurityContact } from './security-contact.ts';
import { finishedFaults } from './validate.ts';
import { speculationRules, withSpeculationRules } from './speculation-rules.ts';

/**
 * What Astro does not do: hold the words against the publishing rules before the build, and the finished pages
 * after it; then draw the pictures, write the policies and the search index, tell the hosts what to send, and, where
 * that is asked for, pack everything.
 *
 * @returns an Astro integration.
 */
export function publishing(): AstroIntegration {
  let content: Content | undefined;
  let root = '';
  return {
    name: 'six-digits:publishing',
    hooks: {
      'astro:config:setup': ({ config, command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        root = fileURLToPath(config.root);
        content = keptContent(root, LANGUAGE, true);
        const faults = contentFaults(content);
        if (faults.length === 0) return;
        if (command === 'build') throw new PublishingError(faults);
        for (const fault of faults) logger.warn(faultLine(fault));
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (content === undefined) throw new Error('The words were not read before the build');
        const site = fileURLToPath(dir);
        const settings = publisherSettings(process.env);
        const { basePath, siteUrl } = settings;
        // Indexing and drawing take other processors than reading does.
        const finishSearchIndex = await beginSearchIndex(site);
        const drawing = drawPictures(site, root, content);
        const built = readFinishedPages(site);
        // The rules look for every file that a page names.
        await drawing;
        const faults = finishedFaults(site, built, content);
        await finishSearchIndex();
        if (faults.length > 0) throw new PublishingError(faults);
        const speculation = speculationRules(built, basePath);
        const pages = built.map((page) => withSpeculationRules(page, speculation));
        const { value: searchWords } = content.searchWords;
        const { value: sayings } = content.sayings;
        if (searchWords !== undefined && sayings !== undefined)
          writeSearchGuide(site, searchGuide(site, pages, searchWords, countSayings(sayings)));
        const searchable = pages.map((page) =>
          page.address === '/search/' ? withIndexParts(page, site, basePath) : page,
        );
        for (const page of searchable) writeFinishedPage(site, { file: page.file, html: withPolicy(page) });
        if (offersCopy(process.env)) logger.info(copyNote(await writeOfflineCopy(site, searchable)));
        // Whoever has an older copy is rid of it at the next visit.
        else writeWorker(site, await workerCode('src/offline/farewell.ts'));
        logger.info(`${String(pages.length)} pages with their policies, and their search index`);
        writeSecurityContact(site, settings, LANGUAGE, new Date());
        // From here on no page changes, and whatever else readers may ask for has been written.
        writeHosting(site, pages, basePath);
        // Last of all: a packed copy is made of what is sent.
        if (packsCopies(process.env)) logger.info(packingNote(await packSite(site)));
        if (siteUrl === undefined) {
          logger.warn('SITE_URL is not set: no canonical addresses, no absolute og: addresses, no sitemap');
        }
      },
    },
  };
}

/** Icons always; social pictures only where pages can name them, by an absolute address. */
async function drawPictures(site: string, root: string, { interfaceTexts, pages }: Content): Promise<void> {
  await drawIcons(site);
  if (interfaceTexts === undefined || publisherSettings(process.env).siteUrl === undefined) return;
  await drawSocialPictures(site, readFileSync(join(root, 'src/styles/global.css'), 'utf8'), {
    name: interfaceTexts.site.name,
    independent: interfaceTexts.picture.independent,
    siteTitle: interfaceTexts.home.title,
    chapters: pages
      .filter(({ kind }) => kind === 'chapter')
      .map(({ path, title }) => ({ address: path, title })),
  });
}

function packingNote({ files, packedAnew, bytes, brotliBytes }: Packed): string {
  return `${String(files)} files have packed copies (${String(packedAnew)} packed anew): ${String(bytes)} bytes are ${String(brotliBytes)} with Brotli`;
}

function copyNote({ pages, files, wireBytes, deviceBytes }: CopySize): string {
  const bytes = (count: number): string => `${count.toLocaleString('en')} bytes`;
  return `offline copy of ${String(pages)} pages in ${String(files)} files: ${bytes(wireBytes)} over the wire, ${bytes(deviceBytes)} on the device`;
}
