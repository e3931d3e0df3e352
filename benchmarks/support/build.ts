import { buildSite } from '../../tests/support/build-site.ts';
import { BUILDS } from '../../tests/support/builds.ts';

/**
 * Builds the site as a publisher with an address does. With `BUILT=1` in the environment the last build is taken.
 *
 * @returns the folder of the built site.
 * @throws Error when the build fails.
 */
export async function build(): Promise<string> {
  const built = process.env['BUILT'] === '1' || (await buildSite('build', BUILDS.site, { live: true }));
  if (!built) throw new Error('The site does not build');
  return BUILDS.site.folder;
}
