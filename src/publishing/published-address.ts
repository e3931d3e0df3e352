import type { PublisherSettings } from '../settings/publisher.ts';

/** Writes an address of the site out, for those who do not stand on a page of it. */
export type WriteOut = (address: string) => string;

/**
 * Says how addresses of the site are written out.
 *
 * @param settings - of the publisher.
 * @returns what makes of an address from the top of the site a whole one; without an origin, one from the host's top.
 *   Any other address stays as it is.
 */
export function writtenOut({ siteUrl, basePath }: Pick<PublisherSettings, 'siteUrl' | 'basePath'>): WriteOut {
  return (address) => (address.startsWith('/') ? `${siteUrl ?? ''}${basePath}${address.slice(1)}` : address);
}
