import { parseArgs } from 'node:util';
import { claimsOnOneOldSource, oldSince, pagesByOldest, unseenLabels } from '../content-model/aging.ts';
import { citedClaimIds } from '../content-model/citations.ts';
import { staleSources } from '../content-model/freshness.ts';
import { linkableAddress } from '../content-model/linkable.ts';
import { pageWords } from '../content-model/page-words.ts';
import { readContent } from '../content-model/read-content.ts';
import { day } from '../content-model/schemas/dates.ts';
import { valuesOf } from '../content-model/yaml-file.ts';
import { askLinks, MANNERS } from './ask-links.ts';
import { KNOWN_REFUSERS, PRESSING } from './link-answers.ts';

/**
 * Prints what to read again: `npm run freshness`; `-- 2027-03-01` for another day, `-- --all` for whole lists,
 * `-- --links` to ask each linked page whether it is still there.
 */
const { values, positionals } = parseArgs({
  options: { links: { type: 'boolean' }, all: { type: 'boolean' } },
  allowPositionals: true,
});
const today = positionals[0] ?? new Date().toISOString().slice(0, 10);
if (!day.safeParse(today).success) {
  process.stderr.write(`"${today}" is no day: write one such as 2027-03-01\n`);
  process.exit(2);
}
const LONGEST = 25;

const content = readContent(process.cwd());
const sources = valuesOf(content.sources);
const claims = valuesOf(content.claims);
const citedByPage = new Map(pageWords(content).map(({ address, tree }) => [address, citedClaimIds(tree)]));

function tell(title: string, lines: readonly string[], none: string): void {
  const shown = values.all === true ? lines : lines.slice(0, LONGEST);
  const left = lines.length - shown.length;
  process.stdout.write(`${title}\n`);
  for (const line of shown.length === 0 ? [none] : shown) process.stdout.write(`  ${line}\n`);
  if (left > 0) process.stdout.write(`  and ${String(left)} more: npm run freshness -- --all\n`);
  process.stdout.write('\n');
}

const stale = staleSources(today, sources, claims, [...citedByPage.values()]);
tell(
  `Documents to read again, the most pressing first: ${String(stale.length)} of ${String(sources.size)} on ${today}`,
  stale.map(
    ({ id, source, unreadDays, pages }) =>
      `${id}: ${String(pages)} pages, read ${String(unreadDays)} days ago, ${source.publisher}, ${source.address ?? 'no address'}`,
  ),
  'none',
);

const thin = claimsOnOneOldSource(today, claims, sources, citedByPage);
tell(
  `Facts that rest on one document from before ${oldSince(today)}: ${String(thin.length)}`,
  thin.map(({ claimId, sourceId, published }) => `${claimId}: ${sourceId}, ${published}`),
  'none',
);

const { unseen, undated } = unseenLabels(today, valuesOf(content.labels));
tell(
  `Labels that nobody has seen since ${oldSince(today)}: ${String(unseen.length)}; ${String(undated)} more carry no year`,
  unseen.map(({ id, year, text }) => `${id}: "${text}", ${year}`),
  'none',
);

const pages = pagesByOldest(claims, sources, citedByPage);
tell(
  `Pages by the oldest document under them: ${String(pages.length)}`,
  pages.map(({ page, sourceId, published }) => `${page}: ${published}, ${sourceId}`),
  'none rests on a dated document',
);

if (values.links === true) {
  const linked = [...sources].flatMap(([id, source]) => {
    const address = linkableAddress(source, content.linkableHosts);
    return address === undefined ? [] : [{ id, address }];
  });
  const verdicts = await askLinks(
    linked.map(({ address }) => address),
    { ...MANNERS, refusers: KNOWN_REFUSERS },
  );
  for (const state of PRESSING) {
    const found = linked.filter(({ address }) => verdicts.get(address)?.state === state);
    if (found.length === 0) continue;
    tell(
      `Links: ${state}, ${String(found.length)} of ${String(linked.length)}`,
      found.map(({ id, address }) => `${id}: ${address} ${verdicts.get(address)?.says ?? ''}`),
      'none',
    );
  }
}
