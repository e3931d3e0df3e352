import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { LinkChecker, LinkState, type LinkResult } from 'linkinator';
import { verdictOf, type LinkVerdict } from './link-answers.ts';

/** How hosts are treated that owe us nothing. */
export interface Manners {
  /** Between two questions to the same host. */
  readonly pauseMilliseconds: number;
  /** After which a host that is silent is left alone. */
  readonly timeoutMilliseconds: number;
  /** How often one that fails is asked again. */
  readonly retries: number;
  /** How many hosts are asked at a time, each one thing after the other. */
  readonly hostsAtATime: number;
  /** Hosts that refuse every program, with the reason: they are not asked. */
  readonly refusers: ReadonlyMap<string, string>;
}

export const MANNERS: Omit<Manners, 'refusers'> = {
  pauseMilliseconds: 3_000,
  timeoutMilliseconds: 20_000,
  retries: 2,
  hostsAtATime: 4,
};

/** A program that says that it is one. */
const OUR_NAME = 'Six Digits link check';

/** An address that no site has: whoever says yes to it says yes to everything. */
const NO_SUCH_PAGE = 'six-digits-asks-for-a-page-that-is-not-there';

/**
 * Asks linked pages whether they are still there.
 *
 * @param addresses - whole addresses; what stands behind a `#` is not looked for.
 * @param manners - how hosts are asked.
 * @returns a verdict for each address, in their order.
 */
export async function askLinks(
  addresses: readonly string[],
  manners: Manners,
): Promise<ReadonlyMap<string, LinkVerdict>> {
  const byHost = new Map<string, string[]>();
  for (const address of new Set(addresses)) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const verdicts = new Map<string, LinkVerdict>();
  const waiting = [...byHost.entries()];
  const askInTurn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      for (const [address, verdict] of await askHost(next[0], next[1], manners))
        verdicts.set(address, verdict);
  };
  await Promise.all(Array.from({ length: manners.hostsAtATime }, askInTurn));
  return new Map(
    addresses.flatMap((address) => {
      const verdict = verdicts.get(address);
      return verdict === undefined ? [] : [[address, verdict] as const];
    }),
  );
}

async function askHost(
  host: string,
  addresses: readonly string[],
  manners: Manners,
): Promise<[string, LinkVerdict][]> {
  const reason = manners.refusers.get(host.replace(/^www\./u, ''));
  if (reason !== undefined)
    return addresses.map((address) => [address, { state: 'not asked', says: reason }]);
  const verdicts: [string, LinkVerdict][] = [];
  for (const address of addresses) {
    if (verdicts.length > 0) await pause(manners.pauseMilliseconds);
    verdicts.push([address, await ask(address, manners)]);
  }
  const [there] = verdicts.find(([, { state }]) => state === 'there') ?? [];
  if (there === undefined) return verdicts;
  await pause(manners.pauseMilliseconds);
  const invented = await ask(new URL(NO_SUCH_PAGE, there).href, manners);
  if (invented.state !== 'there') return verdicts;
  const says = 'its host says yes to pages that cannot exist: open it';
  return verdicts.map(([address, verdict]) => [
    address,
    verdict.state === 'there' ? { state: 'unsure', says } : verdict,
  ]);
}

/** The checker follows the links of a page, so it is given a page that has this one. */
async function ask(address: string, { timeoutMilliseconds, retries }: Manners): Promise<LinkVerdict> {
  const folder = mkdtempSync(join(tmpdir(), 'links-'));
  try {
    const link = address.replaceAll('&', '&amp;').replaceAll('"', '%22').replace(/#.*$/u, '');
    writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Links</title><a href="${link}">x</a>`);
    const checker = new LinkChecker();
    let target: string | undefined;
    checker.on('redirect', ({ targetUrl }) => {
      target = targetUrl;
    });
    const { links } = await checker.check({
      path: 'index.html',
      serverRoot: folder,
      redirects: 'warn',
      userAgent: OUR_NAME,
      timeout: timeoutMilliseconds,
      retryErrors: retries > 0,
      retryErrorsCount: retries,
      retryErrorsJitter: 500,
    });
    const asked: LinkResult | undefined = links.find(({ parent }) => parent !== undefined);
    return verdictOf(address, asked?.status ?? 0, asked?.state === LinkState.OK, target);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
