import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { findChromium } from './support/browser.ts';
import { BUILDS } from './support/builds.ts';

/** What the README's test command does: every check in its order, then one line that counts them. */
const PUBLISHER = ['SITE_URL', 'BASE_PATH', 'CONTACT_URL', 'REPOSITORY_URL', 'OFFLINE'];

let passed = 0;
let failed = 0;

function run(
  name: string,
  command: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): boolean {
  process.stdout.write(`\n— ${name}\n`);
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !PUBLISHER.includes(key)),
  );
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...inherited, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return status === 0;
}

function step(...parameters: Parameters<typeof run>): boolean {
  const ok = run(...parameters);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

function countTests(file: string): void {
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number };
  };
  passed += stats.expected;
  failed += stats.unexpected + stats.flaky;
}

function tests(chromium: string): void {
  const results = '.built/results.json';
  rmSync(results, { force: true });
  const ok = run('tests', 'playwright', ['test'], { CHROMIUM_PATH: chromium });
  try {
    countTests(results);
  } catch {
    failed += 1;
  }
  if (!ok && failed === 0) failed += 1;
}

try {
  const chromium = findChromium();
  step('format', 'prettier', ['--check', '.']);
  // The types of the content come first: the linter asks them.
  step('types', 'astro', ['check', '--minimumFailingSeverity', 'warning']);
  step('lint', 'eslint', ['.', '--max-warnings', '0']);
  const built = Object.entries(BUILDS).every(([name, { folder, environment }]) =>
    step(`build ${name}`, 'astro', ['build', '--outDir', folder, '--silent'], environment),
  );
  if (built) tests(chromium);
} catch (error) {
  failed += 1;
  process.stdout.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
}

process.stdout.write(`\n${String(passed)} passed, ${String(failed)} failed\n`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
