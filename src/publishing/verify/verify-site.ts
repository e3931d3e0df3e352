import { buildRecordSchema, RECORD_FILE } from '../build-record.ts';
import { askSite } from './ask-site.ts';
import { compareSite } from './compare-site.ts';
import { rebuild } from './rebuild.ts';
import { isHonest, reportLines } from './report.ts';

/** `npm run verify -- ADDRESS`: builds what a published site says that it is, and compares the two file by file. */
const [given = ''] = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function verified(): Promise<boolean> {
  if (!/^https?:\/\//u.test(given) || !URL.canParse(given))
    throw new Error('Write the address of a published site: npm run verify -- https://example.org/');
  const address = new URL('./', given.endsWith('/') ? given : `${given}/`).href;
  const { status, bytes } = await askSite(new URL(RECORD_FILE, address).href);
  if (status !== 200) throw new Error(`${address} does not say how it was built (${RECORD_FILE}).`);
  const record = buildRecordSchema.parse(JSON.parse(bytes.toString('utf8')));
  say(`${address} says that it is commit ${record.commit ?? '(none)'}. Building that takes some minutes.`);
  const { site, remove } = rebuild(process.cwd(), record);
  try {
    const findings = await compareSite(site, address, record.environment.BASE_PATH);
    for (const line of reportLines(findings)) say(line);
    return isHonest(findings);
  } finally {
    remove();
  }
}

try {
  process.exitCode = (await verified()) ? 0 : 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
