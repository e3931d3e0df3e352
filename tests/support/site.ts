import { builtPages, inDefaultLanguage } from './built-pages.ts';
import { SITE_ROOT } from './builds.ts';
import { siteTest } from './site-test.ts';

/** Every page of the built site in every language; tests go through all of them, never through a sample. */
export const pagesOfAllLanguages = builtPages(SITE_ROOT);

/** Those of the default language; what the tests say of its words stands in `other-languages.test.ts` for the others. */
export const pages = inDefaultLanguage(pagesOfAllLanguages);

/** Addresses of these pages, the page for missing addresses included. */
export const addresses = pages.map(({ address }) => address);

/** Addresses of every page in every language. */
export const addressesOfAllLanguages = pagesOfAllLanguages.map(({ address }) => address);

/** A test that has the built site running. */
export const test = siteTest(SITE_ROOT);

export { expect } from 'playwright/test';
