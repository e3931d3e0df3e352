import { expect, test } from 'playwright/test';
import { checkLink } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';
import { IMITATIONS } from './imitations.ts';
import { INNOCENTS } from './innocents.ts';
import { OFFICIAL_HOSTS } from './official-hosts.ts';

/** Hosts that get a verdict, typed as a link. */
function withVerdict(hosts: readonly string[], verdict: string): readonly string[] {
  return hosts.filter((host) => checkLink(`https://${host}/`, known).verdict === verdict);
}

test('at least 92 of 100 imitations are called look-alikes', () => {
  expect(IMITATIONS.length).toBeGreaterThanOrEqual(120);
  const found = withVerdict(IMITATIONS, 'look-alike');
  const missed = IMITATIONS.filter((host) => !found.includes(host));
  expect(found.length / IMITATIONS.length, missed.join(' ')).toBeGreaterThanOrEqual(0.92);
});

test('no imitation is called official', () => {
  expect(withVerdict(IMITATIONS, 'official')).toEqual([]);
});

test('at most 1 of 80 names that merely share letters is accused', () => {
  expect(INNOCENTS.length).toBeGreaterThanOrEqual(80);
  const accused = withVerdict(INNOCENTS, 'look-alike');
  expect(accused.length, accused.join(' ')).toBeLessThanOrEqual(Math.floor(INNOCENTS.length / 80));
});

test('every official host is called official, and so is every official domain', () => {
  const hosts = [...OFFICIAL_HOSTS, ...known.domains.map(({ domain }) => domain)];
  expect(withVerdict(hosts, 'official')).toEqual(hosts);
});
