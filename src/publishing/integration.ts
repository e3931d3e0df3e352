import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { PUBLISHED_LANGUAGES } from '../i18n/published-languages.ts';
import { contentFaults } from '../content-model/content-faults.ts';
import { PublishingError, faultLine } from '../content-model/faults.ts';
import { keptContent } from '../content-model/kept-content.ts';
import { stringTypes } from '../content-model/string-types.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import { finishSite, type WrittenSite } from './finish-site.ts';
import { inlineScripts } from './inline-scripts.ts';

/**
 * What Astro does not do: holds the words against the publishing rules before the build, and makes of the pages that
 * Astro has built the site that is published.
 *
 * @param settings - what the publisher has set. Whoever reads them before the build stops it at a value that cannot be
 *   used.
 */
export function publishing(settings: PublisherSettings): AstroIntegration {
  let written: WrittenSite | undefined;
  return {
    name: 'six-digits:publishing',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        // While somebody writes, the pages shall be those of the moment: none is kept.
        const values = { OFFERS_COPY: command === 'build' && settings.offersCopy };
        updateConfig({ vite: { plugins: [inlineScripts(values)] } });
        if (command !== 'build' && command !== 'dev') return;
        const root = fileURLToPath(config.root);
        const [english, ...others] = [
          keptContent(root, DEFAULT_LANGUAGE, true),
          ...PUBLISHED_LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE).map((language) =>
            keptContent(root, language, true),
          ),
        ] as const;
        written = { root, settings, contents: [english, ...others] };
        // How translations compare with English is told by `npm run check`.
        const faults = [...contentFaults(english), ...others.flatMap((content) => content.faults)];
        if (faults.length === 0) return;
        if (command === 'build') throw new PublishingError(faults);
        for (const fault of faults) logger.warn(faultLine(fault));
      },
      'astro:config:done': ({ config, injectTypes }) => {
        injectTypes({ filename: 'strings.d.ts', content: stringTypes(fileURLToPath(config.root)) });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (written === undefined) throw new Error('The words were not read before the build');
        await finishSite(fileURLToPath(dir), written, logger);
      },
    },
  };
}
