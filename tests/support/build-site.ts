import { resolve } from 'node:path';
import { writeMirroredProject } from './mirrored-project.ts';
import { runProgram, type RunOptions } from './run-program.ts';

/** One way of building the site. */
export interface Build {
  /** Where the built site goes, from the top of the project. */
  readonly folder: string;
  /** What its publisher has set. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where a copy of the project goes that has the language of the tests, and is built in place of the project. */
  readonly project?: string;
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
  { folder, environment, project }: Build,
  options: Pick<RunOptions, 'live'> = {},
): Promise<boolean> {
  const args = ['build', '--outDir', resolve(folder), '--silent'];
  if (project === undefined) return runProgram(name, 'astro', args, { ...options, environment });
  writeMirroredProject(project);
  return runProgram(name, 'astro', args, { ...options, environment, cwd: project });
}
