import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { commitOf, shortHash } from '../../../src/settings/commit.ts';

const folders: string[] = [];
test.afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A new repository with one commit; each test has its own, since what is known of one is kept. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'commit-'));
  folders.push(root);
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/words.txt'), 'words\n');
  git(root, 'init', '--quiet');
  git(root, 'add', '.');
  git(root, '-c', 'user.name=A', '-c', 'user.email=a@site.example', 'commit', '--quiet', '-m', 'Words');
  return root;
}

function git(root: string, ...args: readonly string[]): string {
  const environment = { ...process.env, GIT_COMMITTER_DATE: '2026-12-02T09:01:18Z' };
  return execFileSync('git', ['-C', root, ...args], { encoding: 'utf8', env: environment }).trim();
}

test('a site is built from the commit that is checked out, with its date', () => {
  const root = repository();
  const commit = commitOf(root);
  expect(commit).toEqual({ hash: git(root, 'rev-parse', 'HEAD'), date: new Date('2026-12-02T09:01:18Z') });
  expect(shortHash({ hash: '0123456789abcdef' })).toBe('0123456789');
});

test('whoever has changed or added something builds no commit; notes beside it do no harm', () => {
  const changed = repository();
  writeFileSync(join(changed, 'src/words.txt'), 'other words\n');
  expect(commitOf(changed)).toBeUndefined();
  const added = repository();
  writeFileSync(join(added, 'src/more.txt'), 'more\n');
  expect(commitOf(added)).toBeUndefined();
  const beside = repository();
  writeFileSync(join(beside, 'notes.txt'), 'mine\n');
  expect(commitOf(beside)).toBeDefined();
});

test('outside a repository, and in a folder of somebody else’s, there is no commit', () => {
  const alone = mkdtempSync(join(tmpdir(), 'commit-'));
  folders.push(alone);
  expect(commitOf(alone)).toBeUndefined();
  expect(commitOf(join(repository(), 'src'))).toBeUndefined();
});
