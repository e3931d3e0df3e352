import { existsSync } from 'node:fs';
import { chromium, type LaunchOptions } from 'playwright';
import { installPackages, isRoot, onPath } from './debian.ts';

/** The headless shell is the same engine without a browser's own windows: a page opens three times as fast. */
const SYSTEM_NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

const SYSTEM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Older releases of Debian have no headless shell. */
const DEBIAN_PACKAGES = ['chromium-headless-shell', 'chromium'];

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
  for (const name of DEBIAN_PACKAGES) {
    const installed = isInstalledNow(name) ? installedChromium() : undefined;
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chromium: run "npx playwright install chromium", or install Chromium or Chrome.',
  );
}

/** @returns the options with which every test launches the browser that {@link findChromium} found. */
export function launchOptions(): LaunchOptions {
  const executablePath = process.env['CHROMIUM_PATH'];
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
