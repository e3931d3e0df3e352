import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../content-model/faults.ts';
import { linkableHost } from '../content-model/linkable.ts';
import { attribute, elements, type FinishedPage } from './finished-pages.ts';

/** Stands for the site's own origin where none is configured. */
const UNPUBLISHED = 'https://site.invalid';

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
 * @returns one fault for each link that does not.
 */
export function linkFaults(pages: readonly FinishedPage[], rules: LinkRules): Fault[] {
  const ids = new Map(
    pages.map((page) => [
      page.address,
      new Set(elements(page.document).flatMap((element) => attribute(element, 'id') ?? [])),
    ]),
  );
  // Most links stand on every page. What begins at the top leads to the same place from each.
  const fromTheTop = new Map<string, string | undefined>();
  const judged = (href: string, page: FinishedPage): string | undefined => {
    if (!/^(?:\/|https?:\/\/)/u.test(href)) return wrongLink(href, page, ids, rules);
    if (!fromTheTop.has(href)) fromTheTop.set(href, wrongLink(href, page, ids, rules));
    return fromTheTop.get(href);
  };
  return pages.flatMap((page) =>
    elements(page.document).flatMap((element) => {
      const href = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (href === undefined || href.startsWith('data:')) return [];
      const message = judged(href, page);
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
  const here = new URL(`${rules.basePath}${page.address.slice(1)}`, rules.siteUrl ?? UNPUBLISHED);
  if (rules.publisherAddresses.some((address) => href === address || href.startsWith(`${address}/`)))
    return undefined;
  if (!URL.canParse(href, here)) return 'is no web address: write https://';
  const target = new URL(href, here);
  if (target.origin !== here.origin) return wrongOutsideLink(target, rules);
  if (!target.pathname.startsWith(rules.basePath)) {
    return `leads outside ${rules.basePath}: write the address from the top`;
  }
  const address = decoded(`/${target.pathname.slice(rules.basePath.length)}`);
  const known = address === undefined ? undefined : ids.get(address);
  if (known === undefined) {
    return address !== undefined && isFile(rules.root, address)
      ? undefined
      : 'leads to no page: correct the address, slash at its end included';
  }
  const place = decoded(target.hash.slice(1)) ?? target.hash;
  return place === '' || known.has(place) ? undefined : `leads to no place called "${place}" on that page`;
}

function wrongOutsideLink(target: URL, rules: LinkRules): string | undefined {
  if (target.protocol === 'http:') return 'is not encrypted: write https://';
  if (target.protocol !== 'https:') return 'is no web address: write https://';
  const host = linkableHost(target.href);
  return rules.linkableHosts.has(host) ? undefined : `leads to ${host}, which is not in linkable-hosts.yaml`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function isFile(root: string, address: string): boolean {
  return (
    statSync(join(root, address), { throwIfNoEntry: false })?.isFile() === true && !address.endsWith('/')
  );
}
