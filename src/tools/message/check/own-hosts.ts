import { hostOf, isBelow, webAddress } from '../../../text/web-address.ts';
import { unwrapped } from '../../../text/wrapped-link.ts';
import type { Wrapper } from '../../../text/wrapped-link.ts';

/** Whether a host is one of Instagram's or Meta's own, or stands below one. */
export function isOwnHost(host: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((domain) => isBelow(host, domain));
}

/** One address can stand in another, and that in a third. */
const DEEPEST = 5;

/**
 * Where an address leads in the end. Mail programs put addresses of their own around a link; some of Meta's hosts, such
 * as `l.instagram.com`, send on to another address, which stands in the query as `u`. Any other address leads to itself.
 */
export function destinationOf(
  address: URL,
  ownDomains: readonly string[],
  wrappers: readonly Wrapper[],
): URL {
  let place = address;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const within = unwrapped(place, wrappers);
    // Of several the one that is not Instagram's counts.
    const next = within.find((link) => !isOwnHost(hostOf(link), ownDomains)) ?? within[0] ?? sentOnTo(place);
    if (next === undefined) break;
    place = next;
  }
  return place;

  function sentOnTo(from: URL): URL | undefined {
    return isOwnHost(hostOf(from), ownDomains) ? webAddress(from.searchParams.get('u') ?? '') : undefined;
  }
}
