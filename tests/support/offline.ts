import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright';
import { test as base } from 'playwright/test';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { BUNDLE_FOLDER } from '../../src/offline/constants.ts';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { writeOfflineCopy } from '../../src/publishing/offline/offline-copy.ts';
import { isPackedCopy, SITE_ROOT } from './builds.ts';

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

/** @returns the built site in a new folder, without the packed copies, which the tests' server does not send. */
export function ownSite(): OwnSite {
  const root = copyOf(SITE_ROOT);
  return {
    root,
    deploy: async (from, to) => {
      const newer = await publishedAnew(from, to);
      rmSync(join(root, BUNDLE_FOLDER), { recursive: true });
      cpSync(newer, root, { recursive: true });
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

function copyOf(folder: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'six-digits-'));
  cpSync(folder, copy, { recursive: true, filter: (file) => !isPackedCopy(file) });
  return copy;
}

/** Folders of the site with other words: to make its copy anew takes seconds, and it comes out the same each time. */
const madeAnew = new Map<string, Promise<string>>();

function publishedAnew(from: string, to: string): Promise<string> {
  const key = JSON.stringify([from, to]);
  const made = madeAnew.get(key) ?? publishAnew(from, to);
  madeAnew.set(key, made);
  return made;
}

async function publishAnew(from: string, to: string): Promise<string> {
  const folder = copyOf(SITE_ROOT);
  process.once('exit', () => {
    rmSync(folder, { recursive: true });
  });
  for (const { file, html } of readFinishedPages(folder)) {
    const places = file === 'offline/index.html' ? html.replace(FACTS, PLACES) : html;
    writeFileSync(join(folder, file), places.replaceAll(from, to));
  }
  await writeOfflineCopy(
    { language: DEFAULT_LANGUAGE, root: folder, folder: '', basePath: '/' },
    readFinishedPages(folder),
  );
  return folder;
}

/** The finished page says how large the copy is; as Astro writes it, it has places for that. */
const FACTS =
  /All \d+ pages(?<a>.*?)about \d+\.\d MB(?<b>.*?)in \d+ small(?<c>.*?)about \d+\.\d MB(?<d>.*?)data-files="\d+"/su;
const PLACES =
  'All copy:pages pages$<a>about copy:wire-megabytes MB$<b>in copy:files small$<c>about copy:device-megabytes MB$<d>data-files="copy:files"';

/** @returns the bytes of a file of the built site. */
export const builtFile = (file: string): Buffer => readFileSync(join(SITE_ROOT, file));
