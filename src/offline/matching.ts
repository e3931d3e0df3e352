/** Fields of an address that do not change what is served there, by the address they belong to. */
const IGNORED: readonly (readonly [address: RegExp, fields: ReadonlySet<string>])[] = [
  // The words stand in the address of the search page so that a result can be shared.
  [/^\/search\/$/u, new Set(['q', 'exact', 'removed'])],
  // Pagefind adds its time stamp to the files that name its others.
  [/^\/pagefind\/(?:pagefind-entry\.json|.*\.pf_meta)$/u, new Set(['ts'])],
];

/** Asked for the time, so a copy of it would be a lie. */
const NEVER_COPIED = '/clock.txt';

/**
 * Finds which address of the site a request means.
 *
 * @param requested - the whole address of the request.
 * @param top - the whole address of the top of the site; ends with a slash.
 * @returns the address from the top of the site, such as `/tools/`, without what does not change the answer; or
 *   `undefined` where the request is none of the copy's business.
 */
export function copyAddress(requested: string, top: string): string | undefined {
  const { origin, pathname, search } = new URL(requested);
  const site = new URL(top);
  if (origin !== site.origin || !pathname.startsWith(site.pathname)) return undefined;
  const address = `/${pathname.slice(site.pathname.length)}`;
  if (address === NEVER_COPIED) return undefined;
  const ignored = IGNORED.find(([pattern]) => pattern.test(address))?.[1];
  const fields = [...new URLSearchParams(search).keys()];
  return fields.every((field) => ignored?.has(field)) ? address : undefined;
}

/**
 * Tells whether a page that cannot be had may be replaced by the page that says so.
 *
 * @param requested - the whole address of the request.
 * @param top - the whole address of the top of the site; ends with a slash.
 * @returns whether it lies below the top of the site and is not asked for the time.
 */
export function isOnSite(requested: string, top: string): boolean {
  const { href } = new URL(requested);
  return (
    href.startsWith(top) && new URL(requested).pathname !== `${new URL(top).pathname}${NEVER_COPIED.slice(1)}`
  );
}
