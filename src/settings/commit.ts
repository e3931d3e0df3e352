import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';

/** The state of the project from which a site is built. */
export interface Commit {
  /** Its whole name, in hexadecimal digits. */
  readonly hash: string;
  readonly date: Date;
}

/** How much of its name people read. */
const SHORT_CHARACTERS = 10;

/** What can change the site: whoever has changed something there does not build the commit. */
const BUILT_FROM = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** The configuration and every page that says it ask for the same. */
const shared = globalThis as typeof globalThis & { knownCommits?: Map<string, Commit | undefined> };

/**
 * Names the commit from which a site is built.
 *
 * @param root - top of the project.
 * @returns the commit; `undefined` without Git, outside its own repository, and where something was changed since.
 */
export function commitOf(root: string): Commit | undefined {
  const known = (shared.knownCommits ??= new Map());
  if (!known.has(root)) known.set(root, askGit(root));
  return known.get(root);
}

/** @returns the beginning of a commit's name, as people read it. */
export function shortHash({ hash }: Pick<Commit, 'hash'>): string {
  return hash.slice(0, SHORT_CHARACTERS);
}

function askGit(root: string): Commit | undefined {
  // A copy of the project may lie in somebody else's repository.
  const top = git(root, 'rev-parse', '--show-toplevel');
  if (top === undefined || realpathSync(top) !== realpathSync(root)) return undefined;
  if (git(root, 'status', '--porcelain', '--', ...BUILT_FROM) !== '') return undefined;
  const [hash = '', seconds = ''] = (git(root, 'show', '-s', '--format=%H %ct', 'HEAD') ?? '').split(' ');
  return /^[0-9a-f]{40,64}$/u.test(hash) ? { hash, date: new Date(Number(seconds) * 1000) } : undefined;
}

function git(root: string, ...args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
