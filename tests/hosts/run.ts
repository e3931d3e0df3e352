import { spawnSync } from 'node:child_process';
import { findChromium } from '../support/browser.ts';
import { BUILDS } from '../support/builds.ts';
import { installPrograms } from './programs.ts';

/** What `npm run test:hosts` does: bring the servers, build, publish on each host and look. */
function run(command: string, args: readonly string[], environment: Readonly<Record<string, string>>): void {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const { status } = spawnSync(command, args, { stdio: 'inherit', env });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed`);
}

try {
  installPrograms();
  const chromium = findChromium();
  for (const { folder, environment } of [BUILDS.site, BUILDS.belowAPath])
    run('astro', ['build', '--outDir', folder, '--silent'], { ...environment, PRECOMPRESS: '1' });
  run('playwright', ['test', '-c', 'tests/hosts/playwright.config.ts', ...process.argv.slice(2)], {
    CHROMIUM_PATH: chromium,
    PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`,
  });
} catch (error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
