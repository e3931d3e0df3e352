import { hostOf, isBelow, webAddress } from '../web-address.ts';

/** Whether a host is one of Instagram's or Meta's own, or stands below one. */
export function isOwnHost(host: string, ownDomains: readonly string[]): boolean {
  return ownDomains.some((domain) => isBelow(host, domain));
}

/**
 * Where an address leads in the end. Some of Meta's hosts, such as `l.instagram.com`, send on to another address, which
 * stands in the query as `u`. Any other address leads to itself.
 */
export function destinationOf(address: URL, ownDomains: readonly string[]): URL {
  if (!isOwnHost(hostOf(address), ownDomains)) return address;
  return webAddress(address.searchParams.get('u') ?? '') ?? address;
}
