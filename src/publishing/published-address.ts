import type { PublisherSettings } from '../settings/publisher.ts';

/** Writes an address of the site out, for those who do not stand on a page of it. */
export type WriteOut = (address: string) => string;

/**
 * Says how addresses of the site are written out.
 *
 * @param settings - of the publisher.
 * @param fromTop - where an address of a page leads that is written without a language; as it is unless said otherwise.
 * @returns what makes of an address from the top of the site a whole one; without an origin, one from the host's top.
 *   Any other address stays as it is.
 */
export function writtenOut(
  { siteUrl, basePath }: Pick<PublisherSettings, 'siteUrl' | 'basePath'>,
  fromTop: (address: string) => string = (address) => address,
): WriteOut {
  return (address) =>
    address.startsWith('/') ? `${siteUrl ?? ''}${basePath}${fromTop(address).slice(1)}` : address;
}
