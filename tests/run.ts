import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { findChromium } from './support/browser.ts';
import { BUILDS } from './support/builds.ts';

/** What the README's test command does: every check in its order, then one line that counts them. */
const PUBLISHER = ['SITE_URL', 'BASE_PATH', 'CONTACT_URL', 'REPOSITORY_URL', 'OFFLINE', 'PRECOMPRESS'];

let passed = 0;
let failed = 0;

/** Runs a program; its words are shown when it ends, so that those of two at once do not mix. */
async function run(
  name: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  stdio: 'pipe' | 'inherit' = 'pipe',
): Promise<boolean> {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !PUBLISHER.includes(key)),
  );
  if (stdio === 'inherit') process.stdout.write(`\n— ${name}\n`);
  const child = spawn(command, args, {
    stdio: ['ignore', stdio, stdio],
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  const words: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (piece: Buffer) => {
      words.push(piece);
    });
  const [status] = (await once(child, 'close')) as [number | null];
  if (stdio === 'pipe') process.stdout.write(`\n— ${name}\n${Buffer.concat(words).toString('utf8')}`);
  return status === 0;
}

async function step(...parameters: Parameters<typeof run>): Promise<boolean> {
  const ok = await run(...parameters);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

/** Format and lint take one processor, the builds the other. */
async function wordsAndCode(): Promise<void> {
  await step('format', 'prettier', ['--check', '.']);
  await step('lint', 'eslint', ['.', '--max-warnings', '0']);
}

async function builds(): Promise<boolean> {
  for (const [name, { folder, environment }] of Object.entries(BUILDS)) {
    const ok = await step(`build ${name}`, 'astro', ['build', '--outDir', folder, '--silent'], environment);
    if (!ok) return false;
  }
  return true;
}

function countTests(file: string): void {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky;
}

async function tests(chromium: string): Promise<void> {
  const results = '.built/results.json';
  rmSync(results, { force: true });
  const ok = await run('tests', 'playwright', ['test'], { CHROMIUM_PATH: chromium }, 'inherit');
  try {
    countTests(results);
  } catch {
    failed += 1;
  }
  if (!ok && failed === 0) failed += 1;
}

try {
  const chromium = findChromium();
  // The types of the content come first: the linter asks them.
  await step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
  const [built] = await Promise.all([builds(), wordsAndCode()]);
  if (built) await tests(chromium);
} catch (error) {
  failed += 1;
  process.stdout.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
}

process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
