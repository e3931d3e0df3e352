import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** All that a build reads; what Node looks for, it finds in the folders above. */
const PARTS = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what a build reads, so that several builds run side by side: Astro keeps what it has read in the project.
 *
 * @param project - folder for the copy, below the project; an older one is overwritten.
 * @param isWanted - whether a file or folder goes with it, by its path in the project.
 */
export function copyProject(project: string, isWanted: (path: string) => boolean = () => true): void {
  rmSync(project, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, join(project, part), { recursive: true, filter: isWanted });
  // What is trained once is kept for every build.
  mkdirSync('.kept', { recursive: true });
  symlinkSync(resolve('.kept'), join(project, '.kept'));
}
