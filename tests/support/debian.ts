import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether this process may install programs, and need not be kept from what a sandbox cannot do. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * Looks a program up in the folders of `PATH`, and where Debian puts servers.
 *
 * @param names - of the program, the one preferred first.
 * @returns its path, or `undefined`.
 */
export function onPath(...names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

/**
 * Installs packages of Debian, where this process may.
 *
 * @param names - of the packages.
 * @returns whether it tried; a package may be missing even so.
 * @throws Error when `apt-get` fails.
 */
export function installPackages(names: readonly string[]): boolean {
  if (!isRoot() || onPath('apt-get') === undefined) return false;
  process.stdout.write(`Installing Debian's ${names.join(', ')}.\n`);
  // Debian starts the servers that it installs; the tests start their own.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  execFileSync('apt-get', ['update'], { stdio: 'ignore', env });
  execFileSync('apt-get', ['install', '-y', '--no-install-recommends', ...names], { stdio: 'ignore', env });
  return true;
}
