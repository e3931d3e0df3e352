import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Installs a large package when it is wanted, beside the project and not into it: who only builds or tests the site
 * does not wait for it.
 *
 * @param name - its name in the registry.
 * @param version - the exact version.
 * @param entry - path of the module to load, inside the package.
 * @returns the module, of whatever type.
 * @throws Error when npm cannot install it.
 */
export async function moduleOnDemand(name: string, version: string, entry: string): Promise<unknown> {
  const folder = join('.built/on-demand', `${name}-${version}`);
  const module = join(folder, 'node_modules', name, entry);
  if (!existsSync(module)) {
    process.stderr.write(`Installing ${name} ${version} into ${folder}\n`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    const options = ['--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
    execFileSync('npm', ['install', ...options, `${name}@${version}`], { cwd: folder, stdio: 'inherit' });
  }
  return import(pathToFileURL(module).href);
}
