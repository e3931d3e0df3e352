import { resolve } from 'node:path';
import { writeMirroredProject } from './mirrored-project.ts';
import { copyProject } from './project-copy.ts';
import { runProgram, type RunOptions } from './run-program.ts';

/** One way of building the site. */
export interface Build {
  /** Where the built site goes, from the top of the project. */
  readonly folder: string;
  /** What its publisher has set. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where a copy of the project goes that is built in its place, so that another build may run at the same time. */
  readonly project?: string;
  /** Whether the copy has the language of the tests. */
  readonly mirrored?: true;
}

/**
 * Builds the site.
 *
 * @param name - what stands above the build's words.
 * @param build - how it is built.
 * @param options - how the build is run.
 * @returns whether it was built.
 */
export function buildSite(
  name: string,
  { folder, environment, project, mirrored }: Build,
  options: Pick<RunOptions, 'live'> = {},
): Promise<boolean> {
  const args = ['build', '--outDir', resolve(folder), '--silent'];
  if (project === undefined) return runProgram(name, 'astro', args, { ...options, environment });
  (mirrored === true ? writeMirroredProject : copyProject)(project);
  return runProgram(name, 'astro', args, { ...options, environment, cwd: project });
}
