import { readFileSync, rmSync } from 'node:fs';
import { quickCheck } from './quick-check.ts';
import { findChromium, findHeadlessShell } from './support/browser.ts';
import { buildSite } from './support/build-site.ts';
import { BUILDS } from './support/builds.ts';
import { runProgram } from './support/run-program.ts';

/**
 * What the README's test command does: every check in its order, then one line that counts them. What stands behind
 * the command goes to the tests: `npm test -- --grep WORDS` runs those whose names have the words.
 */
const TEST_ARGUMENTS = process.argv.slice(2);

let passed = 0;
let failed = 0;

function counted(ok: boolean): boolean {
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

async function check(): Promise<boolean> {
  const result = await quickCheck();
  passed += result.passed.length;
  failed += result.failed.length;
  return result.failed.length === 0;
}

/** All of them, as many at a time as there are processors for; whoever waits takes the next. */
async function builds(): Promise<boolean> {
  const queue = Object.entries(BUILDS).values();
  const buildFromQueue = async (): Promise<boolean> => {
    for (const [name, build] of queue) if (!counted(await buildSite(`build ${name}`, build))) return false;
    return true;
  };
  return (await Promise.all([buildFromQueue(), buildFromQueue()])).every(Boolean);
}

function countTests(file: string): void {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky;
}

async function tests(chromium: string, shell: string | undefined): Promise<void> {
  const results = '.built/results.json';
  rmSync(results, { force: true });
  const ok = await runProgram('tests', 'playwright', ['test', ...TEST_ARGUMENTS], {
    environment: { CHROMIUM_PATH: chromium, ...(shell === undefined ? {} : { HEADLESS_SHELL_PATH: shell }) },
    live: true,
  });
  try {
    countTests(results);
  } catch {
    failed += 1;
  }
  if (!ok && failed === 0) failed += 1;
}

try {
  const chromium = findChromium();
  // Whoever has a fault that is found in a minute need not wait for the rest.
  if ((await check()) && (await builds())) await tests(chromium, findHeadlessShell());
} catch (error) {
  failed += 1;
  process.stdout.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
}

process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
