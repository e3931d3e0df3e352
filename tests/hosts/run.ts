import { findChromium } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { BUILDS } from '../support/builds.ts';
import { runProgram } from '../support/run-program.ts';
import { installPrograms } from './programs.ts';

/** What `npm run test:hosts` does: bring the servers, build, publish on each host and look. */
const TESTS = ['test', '-c', 'tests/hosts/playwright.config.ts', ...process.argv.slice(2)];

async function passes(): Promise<boolean> {
  installPrograms();
  const chromium = findChromium();
  for (const name of ['site', 'belowAPath'] as const) {
    const { folder, environment } = BUILDS[name];
    const packed = { folder, environment: { ...environment, PRECOMPRESS: '1' } };
    if (!(await buildSite(`build ${name}`, packed, { live: true }))) return false;
  }
  const environment = { CHROMIUM_PATH: chromium, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin` };
  return runProgram('hosts', 'playwright', TESTS, { environment, live: true });
}

process.exitCode = (await passes()) ? 0 : 1;
