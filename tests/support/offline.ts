import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { test as base } from 'playwright/test';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { writeOfflineCopy } from '../../src/publishing/offline/offline-copy.ts';
import { SITE_ROOT } from './builds.ts';

/** A window of its own, in which pages may bring their worker; other tests never see it. */
export const test = base.extend<{ own: BrowserContext }>({
  own: async ({ browser }, use) => {
    const own = await browser.newContext({ serviceWorkers: 'allow' });
    await use(own);
    await own.close();
  },
});

export { expect } from 'playwright/test';

/** Waits until a page's worker has the whole copy and answers for the page. */
export async function untilCopied(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker: workers } = navigator;
    await workers.ready;
    while (!workers.controller) await new Promise((resolve) => setTimeout(resolve, 20));
  });
}

/** @returns how many files of the copy a page's browser keeps, whole or not. */
export function keptFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    let count = 0;
    for (const name of await caches.keys()) count += (await (await caches.open(name)).keys()).length;
    return count;
  });
}

/** @returns whether a page's browser has a worker, in whatever state. */
export function hasWorker(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length > 0);
}

/** A built site in a folder of its own, which a test may change. */
export interface OwnSite {
  readonly root: string;
  /** Publishes the site anew with other words: what a deploy changes. */
  deploy(from: string, to: string): Promise<void>;
  /** Publishes another build in its place. */
  replaceWith(folder: string): void;
  remove(): void;
}

/** @returns the built site in a new folder. */
export function ownSite(): OwnSite {
  const root = mkdtempSync(join(tmpdir(), 'six-digits-'));
  cpSync(SITE_ROOT, root, { recursive: true });
  return {
    root,
    deploy: async (from, to) => {
      for (const { file, html } of readFinishedPages(root)) {
        const places = file === 'offline/index.html' ? html.replace(FACTS, PLACES) : html;
        writeFileSync(join(root, file), places.replaceAll(from, to));
      }
      await writeOfflineCopy(
        { language: DEFAULT_LANGUAGE, root, folder: '', basePath: '/' },
        readFinishedPages(root),
      );
    },
    replaceWith: (folder) => {
      rmSync(root, { recursive: true });
      cpSync(folder, root, { recursive: true });
    },
    remove: () => {
      rmSync(root, { recursive: true });
    },
  };
}

/** The finished page says how large the copy is; as Astro writes it, it has places for that. */
const FACTS =
  /All \d+ pages(?<a>.*?)about \d+\.\d MB(?<b>.*?)in \d+ small(?<c>.*?)about \d+\.\d MB(?<d>.*?)data-files="\d+"/su;
const PLACES =
  'All copy:pages pages$<a>about copy:wire-megabytes MB$<b>in copy:files small$<c>about copy:device-megabytes MB$<d>data-files="copy:files"';

/** @returns the bytes of a file of the built site. */
export const builtFile = (file: string): Buffer => readFileSync(join(SITE_ROOT, file));
