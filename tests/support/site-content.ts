import { keptContent } from '../../src/content-model/kept-content.ts';
import type { Content } from '../../src/content-model/read-content.ts';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';

/** @returns everything that the site's authors wrote in English: read once for all tests of a process, it takes seconds. */
export function siteContent(): Content {
  return keptContent(process.cwd(), DEFAULT_LANGUAGE, false);
}
