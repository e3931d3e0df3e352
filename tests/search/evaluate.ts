import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readFinishedPages } from '../../src/publishing/finished-pages.ts';
import { findChromium } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { BUILDS } from '../support/builds.ts';
import { askSite } from './ask-site.ts';
import { labelsOf } from './labels.ts';
import { reportLines } from './report.ts';
import { readQueries } from './score.ts';

/** `npm run search:eval -- FILE`: builds the site, asks its search every query of the file, and says how it did. */
const [file] = process.argv.slice(2);

if (file === undefined) {
  process.stderr.write(
    'Say which queries: npm run search:eval -- FILE (id, language, query, kind, problems)\n',
  );
  process.exitCode = 1;
} else {
  process.env['CHROMIUM_PATH'] = findChromium();
  const problems = parse(readFileSync('src/content/problems.yaml', 'utf8')) as object;
  const queries = readQueries(readFileSync(file, 'utf8'), new Set(Object.keys(problems)));
  if (!(await buildSite('build', BUILDS.site, { live: true }))) process.exitCode = 1;
  else {
    const answers = await askSite(BUILDS.site.folder, queries, (count) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${String(count)} of ${String(queries.length)}`);
    });
    process.stdout.write(
      `${reportLines(answers, labelsOf(readFinishedPages(BUILDS.site.folder))).join('\n')}\n`,
    );
  }
}
