import { withoutInvisible } from '../../../text/invisible.ts';
import {
  hostOf,
  isBelow,
  nameLabels,
  schemeBegins,
  webAddress,
  withoutSurroundings,
} from '../../../text/web-address.ts';
import { destinationOf, isOwnHost } from './own-hosts.ts';
import type { KnownAddress, ScreenIndex } from './screen-index.ts';
import type { Finding, ScreenKnownByAddress } from './message-verdicts.ts';

/** Addresses in a text, and what is left without them. */
export interface FoundAddresses {
  readonly addresses: readonly URL[];
  /** Paths without a host, such as `/challenge/`. */
  readonly paths: readonly string[];
  readonly rest: string;
}

const PATH_BEGINS = /[/?#\\]/u;
/** A slash makes an address of a name with dots; these endings do without one, because no sentence begins with them. */
const PLAIN_ENDING = /\.(?:com|net|org)$/iu;

/**
 * Finds web addresses in a text. A path alone counts where a known page has it. Mail addresses are none.
 *
 * @returns the addresses in their order, and the text without them.
 */
export function findAddresses(text: string, index: ScreenIndex): FoundAddresses {
  const addresses: URL[] = [];
  const paths: string[] = [];
  const rest: string[] = [];
  const tokens = withoutInvisible(text)
    .split(/\s+/u)
    .filter((token) => token !== '');
  for (const token of tokens) {
    const bare = withoutSurroundings(token);
    const address = addressIn(bare, tokens.length === 1);
    if (address !== undefined) addresses.push(address);
    else if (screensAt(undefined, bare, index).length > 0) paths.push(bare);
    else rest.push(token);
  }
  return { addresses, paths, rest: rest.join(' ') };
}

/**
 * Says which page the addresses of a text lead to. An address that is not Instagram's comes before everything else,
 * because what such a page says is not to be looked up but left.
 *
 * @returns the finding, or `undefined` where there is no address.
 */
export function judgeAddresses(found: FoundAddresses, index: ScreenIndex): Finding | undefined {
  const pages = found.addresses.map((address) => {
    const destination = destinationOf(address, index.ownDomains, index.wrappers);
    return { host: hostOf(destination), path: destination.pathname + destination.search };
  });
  const foreign = pages.find(({ host }) => !isOwnHost(host, index.ownDomains));
  if (foreign !== undefined) return { verdict: 'unknown', reason: 'foreign-host', host: foreign.host };
  for (const { host, path } of pages) {
    const screens = screensAt(host, path, index);
    if (screens.length > 0) return { ...screenKnown(screens), host };
  }
  const [page] = pages;
  if (page !== undefined) return { verdict: 'unknown', reason: 'unknown-page', host: page.host };
  const [path] = found.paths;
  return path === undefined ? undefined : screenKnown(screensAt(undefined, path, index));
}

function screenKnown(screens: readonly string[]): ScreenKnownByAddress {
  const [screen] = screens;
  const told = screen === undefined || screens.length > 1 ? {} : { screen };
  return { verdict: 'screen-known', by: 'address', copiedByPhishing: false, ...told };
}

/** An address with its scheme, or a name with dots that cannot be the end of one sentence and the start of another. */
function addressIn(token: string, standsAlone: boolean): URL | undefined {
  const scheme = schemeBegins(token);
  if (scheme >= 0) return webAddress(token.slice(scheme));
  const pathBegins = token.search(PATH_BEGINS);
  const name = pathBegins < 0 ? token : token.slice(0, pathBegins);
  if (name.includes('@')) return pathBegins < 0 ? undefined : webAddress(`https://${token}`);
  const labels = nameLabels(name);
  if (labels === undefined) return undefined;
  const isAddress = standsAlone || pathBegins >= 0 || labels[0]?.toLowerCase() === 'www';
  return isAddress || PLAIN_ENDING.test(labels.join('.')) ? webAddress(`https://${token}`) : undefined;
}

/** The screens at an address, by the longest path that is known. Without a host, any host will do. */
function screensAt(host: string | undefined, path: string, index: ScreenIndex): readonly string[] {
  if (host === undefined && !isPath(path)) return [];
  const known = index.screens.flatMap(({ id, addresses }) =>
    addresses
      .filter((address) => isAt(address, host, path))
      .map((address) => ({
        id,
        length:
          (partsOf(address.path).length + queryOf(address.path).length) * LONGEST_HOST +
          plainHost(address).length,
      })),
  );
  const longest = known.reduce((most, { length }) => Math.max(most, length), 0);
  return [...new Set(known.filter(({ length }) => length === longest).map(({ id }) => id))];
}

/** One more part of the path counts for more than any host. */
const LONGEST_HOST = 256;

function isAt(address: KnownAddress, host: string | undefined, path: string): boolean {
  const known = partsOf(address.path);
  if (host === undefined ? known.length === 0 : !isBelow(host, plainHost(address))) return false;
  const parts = partsOf(path);
  const query = queryOf(address.path);
  // What stands in the query tells a page of its own, not every page that carries the same.
  if (query.length > 0 && parts.length !== known.length) return false;
  const typed = queryOf(path);
  return known.every((part, place) => part === parts[place]) && query.every((pair) => typed.includes(pair));
}

function plainHost({ host }: KnownAddress): string {
  return host.replace(/^www\./u, '');
}

/** A word is no path, even where a page is called by it. */
function isPath(text: string): boolean {
  return text.startsWith('/') || /^[\w-]+\/[\w-]/u.test(text);
}

function partsOf(path: string): readonly string[] {
  const [plain = ''] = path.toLowerCase().split(/[?#]/u);
  return plain.split('/').filter((part) => part !== '');
}

function queryOf(path: string): readonly string[] {
  const [, query = ''] = /^[^?#]*\?([^#]*)/u.exec(path.toLowerCase()) ?? [];
  return query.split('&').filter((pair) => pair !== '');
}
