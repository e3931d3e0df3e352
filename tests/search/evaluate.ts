import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { findChromium } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { BUILDS } from '../support/builds.ts';
import { askModel, searchDataOf } from './ask-model.ts';
import { askPlainPagefind, askSite } from './ask-site.ts';
import { labelsOf } from './labels.ts';
import { comparisonLines, reportLines } from './report.ts';
import { readQueries, type Answer } from './score.ts';

/**
 * `npm run search:eval`, or with files behind `--`: builds the site, asks every query of the sets, and says how plain
 * Pagefind, the classifier alone and the whole search did. `BUILT=1` takes the site as the last test run built it.
 */
const given = process.argv.slice(2);
const files = given.length > 0 ? given : globSync('tests/search/*.tsv').sort();
const { folder } = BUILDS.site;
process.env['CHROMIUM_PATH'] = findChromium();
const problems = parse(readFileSync('src/content/problems.yaml', 'utf8')) as object;
const known = new Set(Object.keys(problems));
const sets = files.map((file) => ({
  name: basename(file, '.tsv'),
  queries: readQueries(readFileSync(file, 'utf8'), known),
}));

if (process.env['BUILT'] !== '1' && !(await buildSite('build', BUILDS.site, { live: true })))
  process.exitCode = 1;
else {
  const data = searchDataOf(folder);
  const addresses = new Map(data.pages.map(({ id, url }) => [id, url]));
  const labels = labelsOf(readFinishedPages(folder));
  const answered = new Map<string, Record<string, Answer[]>>();
  for (const { name, queries } of sets)
    answered.set(name, {
      'plain Pagefind': await askPlainPagefind(folder, queries, addresses),
      'classifier alone': askModel(data, queries),
      whole: await askSite(folder, queries, (count) => {
        if (process.stderr.isTTY)
          process.stderr.write(`\r${name}: ${String(count)} of ${String(queries.length)}`);
      }),
    });
  process.stdout.write(`${comparisonLines(answered, labels).join('\n')}\n`);
  for (const [name, { whole = [] }] of answered)
    process.stdout.write(`\n${name}\n${reportLines(whole, labels).join('\n')}\n`);
}
