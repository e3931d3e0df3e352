import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages, onPath } from '../support/debian.ts';

/** Git knows nothing of this folder: what lies in it is too large to come with every `npm ci`. */
export const INSTALLED = '.hosts';

/** Cloudflare's server, and what Netlify and Vercel publish of their own reading of rules. */
const PACKAGES = {
  wrangler: '4.164.0',
  '@netlify/headers-parser': '10.1.1',
  '@vercel/routing-utils': '6.6.0',
} as const;

const DEBIAN = { nginx: ['nginx-light', 'libnginx-mod-http-brotli-static'], caddy: ['caddy'] } as const;

/**
 * Brings every server that these tests start, unless it is there.
 *
 * @throws Error with one sentence that says what to install.
 */
export function installPrograms(): void {
  const missing = Object.entries(DEBIAN).flatMap(([program, packages]) =>
    onPath(program) === undefined ? [...packages] : [],
  );
  if (missing.length > 0 && !installPackages(missing))
    throw new Error(`The tests of hosts need servers: install ${missing.join(', ')} (Debian's names).`);
  if (Object.entries(PACKAGES).every(([name, version]) => installedVersion(name) === version)) return;
  process.stdout.write(`Installing ${Object.keys(PACKAGES).join(', ')} into ${INSTALLED}.\n`);
  const named = Object.entries(PACKAGES).map(([name, version]) => `${name}@${version}`);
  const options = ['--prefix', INSTALLED, '--no-save', '--no-package-lock', '--ignore-scripts'];
  execFileSync('npm', ['install', ...options, ...named], { stdio: 'inherit' });
}

/** @returns what a package exports that {@link installPrograms} brought. */
export async function importInstalled(name: string): Promise<unknown> {
  const folder = resolve(INSTALLED, 'node_modules', name);
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { main: string };
  return import(pathToFileURL(join(folder, main)).href);
}

function installedVersion(name: string): string | undefined {
  const file = join(INSTALLED, 'node_modules', name, 'package.json');
  return existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
    : undefined;
}
