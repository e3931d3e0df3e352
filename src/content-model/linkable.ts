import { z } from 'astro/zod';
import type { Source } from './schemas/facts.ts';
import { NEVER_LINKED } from './vocabulary.ts';

/** The hosts that readers may be sent to, by kind of publisher. */
export const linkableHostsSchema = z.record(z.string(), z.array(z.string()));

/**
 * Names the host of an address as the list of linkable hosts writes it.
 *
 * @param address - a whole address.
 * @returns the host without `www.`; on GitHub with the owner, such as `github.com/bitwarden`.
 */
export function linkableHost(address: string): string {
  const { hostname, pathname } = new URL(address);
  const host = hostname.replace(/^www\./u, '');
  return host === 'github.com' ? `${host}/${pathname.split('/')[1] ?? ''}` : host;
}

/**
 * Decides whether readers may be sent to a source. Independent sites and program code are named but not linked.
 *
 * @param source - the source.
 * @param hosts - hosts that may be linked.
 * @returns its address, or `undefined` where it must not be linked.
 */
export function linkableAddress(
  source: Pick<Source, 'kind' | 'address'>,
  hosts: ReadonlySet<string>,
): string | undefined {
  if (source.address === undefined || NEVER_LINKED.has(source.kind)) return undefined;
  return hosts.has(linkableHost(source.address)) ? source.address : undefined;
}
