import { citedClaimIds } from '../content-model/citations.ts';
import { staleSources } from '../content-model/freshness.ts';
import { pageWords } from '../content-model/page-words.ts';
import { readContent } from '../content-model/read-content.ts';
import { day } from '../content-model/schemas/dates.ts';
import { valuesOf } from '../content-model/yaml-file.ts';

/** Prints what to read again: `npm run freshness`, or `npm run freshness -- 2027-03-01` for another day. */
const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
if (!day.safeParse(today).success) {
  process.stderr.write(`"${today}" is no day: write one such as 2027-03-01\n`);
  process.exit(2);
}
const content = readContent(process.cwd());
const sources = valuesOf(content.sources);
const cited = pageWords(content).map(({ tree }) => citedClaimIds(tree));
const stale = staleSources(today, sources, valuesOf(content.claims), cited);
for (const { id, source, unreadDays, pages: resting } of stale) {
  const place = source.address ?? 'no address';
  process.stdout.write(
    `${id}: ${String(resting)} pages, read ${String(unreadDays)} days ago, ${source.publisher}, ${place}\n`,
  );
}
process.stdout.write(
  `${String(stale.length)} of ${String(sources.size)} documents should be read again on ${today}\n`,
);
