/**
 * Puts the base path before an address of this site.
 *
 * @param address - from the top of the site, such as `/tools/clock/`; any other address stays as it is.
 */
export function withBase(address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${import.meta.env.BASE_URL.replace(/\/+$/u, '')}${address}`;
}

/**
 * Makes an address of this site absolute.
 *
 * @param address - from the top of the site.
 * @param site - the configured origin, or `undefined`.
 * @returns the absolute address, or `undefined` where no origin is configured.
 */
export function absolute(address: string, site: URL | undefined): string | undefined {
  return site === undefined ? undefined : new URL(withBase(address), site).href;
}
