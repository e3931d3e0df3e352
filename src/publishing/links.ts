import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../knowledge/faults.ts';
import { linkableHost } from '../knowledge/linkable.ts';
import { attribute, elements, type FinishedPage } from './finished-pages.ts';

/** Where the links of a site may lead. */
export interface LinkRules {
  /** Folder of the built site. */
  readonly root: string;
  /** Path under which the site is served; starts and ends with a slash. */
  readonly basePath: string;
  /** Origin of the published site, where configured. */
  readonly siteUrl?: string;
  /** Outside addresses that the publisher configured. */
  readonly publisherAddresses: readonly string[];
  readonly linkableHosts: ReadonlySet<string>;
  /** Names the author's file of a page, for messages. */
  readonly fileOf: (page: FinishedPage) => string;
}

/**
 * Every link leads somewhere: inside the site to a page and a place that exist, outside to an allowed host.
 *
 * @param pages - every finished page.
 * @param rules - where links may lead.
 * @returns one fault for each link that does not.
 */
export function linkFaults(pages: readonly FinishedPage[], rules: LinkRules): Fault[] {
  const ids = new Map(
    pages.map((page) => [
      page.address,
      new Set([...elements(page.document)].flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  return pages.flatMap((page) =>
    [...elements(page.document)].flatMap((element) => {
      const href = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (href === undefined || href.startsWith('data:')) return [];
      const message = wrongLink(href, page, ids, rules);
      return message === undefined ? [] : [{ file: rules.fileOf(page), field: href, message }];
    }),
  );
}

function wrongLink(
  href: string,
  page: FinishedPage,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  rules: LinkRules,
): string | undefined {
  const own = rules.siteUrl !== undefined && href.startsWith(`${rules.siteUrl}/`);
  if (/^[a-z][a-z0-9+.-]*:/iu.test(href) && !own) return wrongOutsideLink(href, rules);
  const here = `${rules.basePath}${page.address.slice(1)}`;
  const { pathname, hash } = new URL(href, `http://site.invalid${here}`);
  if (!pathname.startsWith(rules.basePath))
    return `leads outside ${rules.basePath}: write the address from the top`;
  const address = decodeURI(`/${pathname.slice(rules.basePath.length)}`);
  const known = ids.get(address);
  if (known === undefined) {
    return isFile(rules.root, address)
      ? undefined
      : 'leads to no page: correct the address, slash at its end included';
  }
  const place = decodeURIComponent(hash.slice(1));
  return place === '' || known.has(place) ? undefined : `leads to no place called "${place}" on that page`;
}

function wrongOutsideLink(href: string, rules: LinkRules): string | undefined {
  if (rules.publisherAddresses.some((address) => href.startsWith(address))) return undefined;
  if (!href.startsWith('https://') && !href.startsWith('http://')) return 'is no web address: write https://';
  const host = linkableHost(href);
  return rules.linkableHosts.has(host) ? undefined : `leads to ${host}, which is not in linkable-hosts.yaml`;
}

function isFile(root: string, address: string): boolean {
  return !address.endsWith('/') && existsSync(join(root, address));
}
