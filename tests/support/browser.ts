import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { installPackages, isRoot, onPath } from './debian.ts';

const HEADLESS_SHELL = 'chromium-headless-shell';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Chromium asks the network for nothing; as root in a container it cannot use its own sandbox. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Finds a Chromium for the tests: Playwright's own, else one of the system, else Debian's, installed now when that
 * is allowed.
 *
 * @returns path of the program.
 * @throws Error with one sentence that says what to install.
 */
export function findChromium(): string {
  const found = installedChromium();
  if (found !== undefined) return found;
  const installed = installPackages(['chromium']) ? installedChromium() : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'The browser tests need Chromium: run "npx playwright install chromium", or install Chromium or Chrome.',
  );
}

/**
 * Finds Debian's headless shell, installed now when that is allowed: the same engine without a browser's own windows,
 * in which a page opens three times as fast.
 *
 * @returns its path, or `undefined` where there is none; a whole Chromium serves as well.
 */
export function findHeadlessShell(): string | undefined {
  return onPath(HEADLESS_SHELL) ?? (isInstalledNow(HEADLESS_SHELL) ? onPath(HEADLESS_SHELL) : undefined);
}

/** @returns the options with which nearly every test launches its browser: the headless shell where there is one. */
export function launchOptions(): LaunchOptions {
  return optionsFor(process.env['HEADLESS_SHELL_PATH'] ?? process.env['CHROMIUM_PATH']);
}

/** @returns the options for what a headless shell cannot do: it has no back/forward cache. */
export function wholeBrowserOptions(): LaunchOptions {
  return optionsFor(process.env['CHROMIUM_PATH']);
}

function optionsFor(executablePath: string | undefined): LaunchOptions {
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    args: isRoot() ? [...ARGUMENTS, '--no-sandbox'] : ARGUMENTS,
    // Without this the back/forward cache is off, and what it keeps would go untested.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  };
}

function isInstalledNow(name: string): boolean {
  try {
    return installPackages([name]);
  } catch {
    return false;
  }
}

function installedChromium(): string | undefined {
  const own = chromium.executablePath();
  if (existsSync(own)) return own;
  return onPath(...SYSTEM_NAMES) ?? SYSTEM_PLACES.find((path) => existsSync(path));
}
