import { spawnSync } from 'node:child_process';
import { BUILDS } from '../../tests/support/builds.ts';

/**
 * Builds the site as a publisher with an address does. With `BUILT=1` in the environment the last build is taken.
 *
 * @returns the folder of the built site.
 * @throws Error when the build fails.
 */
export function build(): string {
  const { folder, environment } = BUILDS.site;
  if (process.env['BUILT'] === '1') return folder;
  const { status } = spawnSync('astro', ['build', '--outDir', folder, '--silent'], {
    stdio: 'inherit',
    env: { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error('The site does not build');
  return folder;
}
