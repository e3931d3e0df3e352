import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { inLanguage } from '../../src/content-model/routes.ts';
import { DEFAULT_LANGUAGE } from '../../src/i18n/languages.ts';
import { PUBLISHED_LANGUAGES } from '../../src/i18n/published-languages.ts';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { findChromium } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { BUILDS } from '../support/builds.ts';
import { askModel, searchDataOf } from './ask-model.ts';
import { askPlainPagefind } from './ask-plain-pagefind.ts';
import { askSite } from './ask-site.ts';
import { labelsOf } from './labels.ts';
import { comparisonLines, reportLines } from './report.ts';
import { readQueries, type Answer } from './score.ts';

/**
 * `npm run search:eval`, or with files behind `--`: builds the site, asks every query of the sets, and says how plain
 * Pagefind, the classifier alone and the whole search did. `--language pt-BR` asks the pages in that language, by its own
 * sets. `BUILT=1` takes the site as the last test run built it.
 */
const { values, positionals } = parseArgs({
  options: { language: { type: 'string', default: DEFAULT_LANGUAGE } },
  allowPositionals: true,
});
const language = PUBLISHED_LANGUAGES.find((code) => code === values.language);
if (language === undefined)
  throw new Error(`--language ${values.language}: write one of ${PUBLISHED_LANGUAGES.join(', ')}`);
const path = inLanguage('/', language);
const files = positionals.length > 0 ? positionals : globSync(`tests/search${path}*.tsv`).sort();
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
  const own = join(folder, path);
  const data = searchDataOf(own);
  const addresses = new Map(data.pages.map(({ id, url }) => [id, url]));
  const labels = labelsOf(readFinishedPages(own));
  const answered = new Map<string, Record<string, Answer[]>>();
  for (const { name, queries } of sets)
    answered.set(name, {
      'plain Pagefind': await askPlainPagefind({ root: folder, path }, queries, addresses),
      'classifier alone': askModel(data, queries),
      whole: await askSite({ root: folder, path }, queries, (count) => {
        if (process.stderr.isTTY)
          process.stderr.write(`\r${name}: ${String(count)} of ${String(queries.length)}`);
      }),
    });
  process.stdout.write(`${comparisonLines(answered, labels).join('\n')}\n`);
  for (const [name, { whole = [] }] of answered)
    process.stdout.write(`\n${name}\n${reportLines(whole, labels).join('\n')}\n`);
}
