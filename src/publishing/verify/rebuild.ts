import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildRecord } from '../build-record.ts';

/** A build of an earlier state of the project, in a folder of its own. */
export interface Rebuilt {
  readonly site: string;
  readonly remove: () => void;
}

/**
 * Builds what a published site says that it was built from.
 *
 * @param root - top of the project, a Git repository that has the commit.
 * @param record - how the site was built.
 * @returns the build.
 * @throws Error saying what to do when the commit is not there, or cannot be built.
 */
export function rebuild(root: string, { commit, environment }: BuildRecord): Rebuilt {
  if (commit === undefined)
    throw new Error('The site names no commit: it was built without Git, or from changed files.');
  const folder = mkdtempSync(join(tmpdir(), 'six-digits-verify-'));
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  const remove = (): void => {
    spawnSync('git', ['-C', root, 'worktree', 'remove', '--force', project]);
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    run('git', ['-C', root, 'worktree', 'add', '--detach', project, commit], root, {
      otherwise: `Commit ${commit} is not here: get it with "git fetch", or ask whose it is.`,
    });
    run('npm', ['ci'], project, { otherwise: 'npm could not install what that commit needs.' });
    run('npm', ['run', 'build', '--', '--outDir', site, '--silent'], project, {
      environment,
      otherwise: 'That commit could not be built.',
    });
    return { site, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** What this machine's publisher has set does not count. */
const SET_BY_PUBLISHERS =
  /^(?:SITE_URL|BASE_PATH|CONTACT_URL|REPOSITORY_URL|OFFLINE|PRECOMPRESS|SOURCE_DATE_EPOCH)$/u;

function run(
  command: string,
  args: readonly string[],
  folder: string,
  {
    environment = {},
    otherwise,
  }: { environment?: Partial<Record<string, string | undefined>>; otherwise: string },
): void {
  const own = Object.entries(process.env).filter(([name]) => !SET_BY_PUBLISHERS.test(name));
  const { status, stderr } = spawnSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(own), ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  if (status !== 0) throw new Error(`${otherwise}\n${stderr.trim()}`);
}
