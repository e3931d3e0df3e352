import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readFinishedPages } from '../src/publishing/finished-pages.ts';
import { writeBareProject } from './build/bare-project.ts';
import { addArticles } from './build/generated-content.ts';
import { measured, type Measured } from './build/measured.ts';
import { machine, median, table } from './support/figures.ts';

/**
 * `npm run bench:build`: time and memory of a build, beside bare Astro with MDX and Pagefind that makes pages of the
 * same text. Packing is left out there, as by most who publish; what it adds comes after. `RUNS=1` measures once.
 */
const RUNS = Number(process.env['RUNS'] ?? 3);
/** Articles to add to the site's own pages, so that it has about a thousand. */
const LARGE_PAGES = 1000;
const MOST_TIMES_BARE = 2;
const AIM_TIMES_BARE = 1.3;
const PARTS = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package.json'];
const ENVIRONMENT = { SITE_URL: 'https://sixdigits.example', ASTRO_TELEMETRY_DISABLED: '1' };

const scratch = mkdtempSync(join(tmpdir(), 'bench-build-'));
const astro = resolve('node_modules/.bin/astro');
const pagefind = resolve('node_modules/.bin/pagefind');

/** Without what an earlier build has kept. */
function fresh(project: string): void {
  for (const kept of ['dist', 'dist-packed', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    if (existsSync(join(project, kept))) rmSync(join(project, kept), { recursive: true });
}

async function ours(project: string): Promise<Measured> {
  fresh(project);
  return measured([astro, 'build', '--silent'], { cwd: project, environment: ENVIRONMENT });
}

/** Seconds of a build that packs everything, and of the next one, which finds nothing changed. */
async function packingTwice(project: string): Promise<{ first: number; again: number }> {
  fresh(project);
  const options = { cwd: project, environment: { ...ENVIRONMENT, PRECOMPRESS: '1' } };
  const { seconds: first } = await measured([astro, 'build', '--silent'], options);
  const { seconds: again } = await measured([astro, 'build', '--silent'], options);
  return { first, again };
}

async function bare(project: string): Promise<Measured> {
  fresh(project);
  const options = { cwd: project, environment: ENVIRONMENT };
  const built = await measured([astro, 'build', '--silent'], options);
  const indexed = await measured([pagefind, '--site', 'dist', '--silent'], options);
  return {
    seconds: built.seconds + indexed.seconds,
    processorSeconds: built.processorSeconds + indexed.processorSeconds,
    peakMegabytes: Math.max(built.peakMegabytes, indexed.peakMegabytes),
  };
}

function copyOfProject(name: string): string {
  const folder = join(scratch, name);
  for (const part of PARTS) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

try {
  const rows: string[][] = [];
  const faults: string[] = [];
  const first = copyOfProject('own');
  await ours(first);
  const own = readFinishedPages(join(first, 'dist')).length;
  for (const added of [0, LARGE_PAGES - own]) {
    const project = added === 0 ? first : copyOfProject('large');
    if (added > 0) {
      addArticles(project, added);
      await ours(project);
    }
    const pages = readFinishedPages(join(project, 'dist'));
    const bareProject = join(scratch, `bare-${String(pages.length)}`);
    writeBareProject(bareProject, pages);
    const [here, there]: [Measured[], Measured[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      here.push(await ours(project));
      there.push(await bare(bareProject));
      process.stderr.write('.');
    }
    for (const [what, value, digits] of [
      ['time, s', ({ seconds }: Measured) => seconds, 1],
      ['processor time, s', ({ processorSeconds }: Measured) => processorSeconds, 1],
      ['peak memory, MB', ({ peakMegabytes }: Measured) => peakMegabytes, 0],
    ] as const) {
      const [a, b] = [median(here.map(value)), median(there.map(value))];
      const times = a / b;
      if (times > MOST_TIMES_BARE) faults.push(`${what} at ${String(pages.length)} pages`);
      rows.push([String(pages.length), what, a.toFixed(digits), b.toFixed(digits), times.toFixed(2)]);
    }
    const packing = await packingTwice(project);
    for (const [what, seconds] of [
      ['time with `PRECOMPRESS=1`, nothing packed before, s', packing.first],
      ['time with `PRECOMPRESS=1` the next time, s', packing.again],
    ] as const)
      rows.push([String(pages.length), what, seconds.toFixed(1), '', '']);
  }
  process.stdout.write(
    [
      '',
      machine({ Astro: '7.3.5', Pagefind: '1.6.0' }),
      `medians of ${String(RUNS)} runs, nothing kept from an earlier build`,
      '',
      table(['pages', '', 'here', 'bare', 'times bare'], rows),
      '',
      faults.length === 0
        ? `Nothing is over ${String(MOST_TIMES_BARE)} times; the aim is ${String(AIM_TIMES_BARE)}.`
        : `Over ${String(MOST_TIMES_BARE)} times: ${faults.join('; ')}`,
      '',
    ].join('\n'),
  );
  if (faults.length > 0) process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true });
}
