import { toUnicode } from 'punycode/punycode.es6.js';
import { parse } from 'tldts';
import { isBelow } from '../../../text/web-address.ts';
import type { KnownAddresses, OfficialDomain } from './known-addresses.ts';

/** A host, taken apart. */
export interface Host {
  /** As it goes over the wire: ASCII, small, without a dot at its end. */
  readonly ascii: string;
  /** In the letters that it was registered with. */
  readonly unicode: string;
  /** The part that says whose it is (Public Suffix List, private part included); the host itself where it has none. */
  readonly domain: string;
  readonly asciiDomain: string;
  /** That part without its ending. */
  readonly label: string;
  /** The last label of the ending. */
  readonly ending: string;
  /** The labels before that part. */
  readonly below: readonly string[];
  readonly isNumeric: boolean;
  /** The ending belongs to a service that lends names below it to anybody. */
  readonly isLent: boolean;
  /** Whose it is, where it is Instagram's or Meta's. */
  readonly official?: OfficialDomain;
}

/**
 * Takes a host apart.
 *
 * @param hostname - as the URL parser gives it.
 */
export function hostFrom(hostname: string, known: KnownAddresses): Host {
  const ascii = hostname.replace(/\.+$/u, '');
  const unicode = inUnicode(ascii);
  if (/^\[|^\d+(?:\.\d+){3}$/u.test(ascii)) {
    return {
      ascii,
      unicode,
      domain: ascii,
      asciiDomain: ascii,
      label: '',
      ending: '',
      below: [],
      isNumeric: true,
      isLent: false,
    };
  }
  const { domain, publicSuffix, isLent } = registeredIn(ascii, known);
  const own = domain ?? ascii;
  const below = ascii
    .slice(0, -own.length)
    .split('.')
    .filter((label) => label !== '');
  const label = publicSuffix === null || own === publicSuffix ? own : own.slice(0, -publicSuffix.length - 1);
  const official = known.domains.find((each) => isBelow(ascii, each.domain));
  return {
    ascii,
    unicode,
    domain: inUnicode(own),
    asciiDomain: own,
    label: inUnicode(label),
    ending: inUnicode(ascii.slice(ascii.lastIndexOf('.') + 1)),
    below: below.map(inUnicode),
    isNumeric: false,
    isLent,
    ...(official === undefined ? {} : { official }),
  };
}

/** Tells the part of a host that somebody has to themselves, and the ending after it that they share. */
function registeredIn(ascii: string, { lentHosts }: KnownAddresses) {
  const lent = lentHosts.find((host) => ascii.endsWith(`.${host}`));
  if (lent !== undefined) {
    const label =
      ascii
        .slice(0, -lent.length - 1)
        .split('.')
        .at(-1) ?? '';
    return { domain: `${label}.${lent}`, publicSuffix: lent, isLent: true };
  }
  const { domain, publicSuffix, isPrivate } = parse(ascii, {
    allowPrivateDomains: true,
    extractHostname: false,
    validateHostname: false,
  });
  return { domain, publicSuffix, isLent: isPrivate === true };
}

/** Each label by itself; one that cannot be read stays as it is. */
function inUnicode(host: string): string {
  return host.split('.').map(labelInUnicode).join('.');
}

function labelInUnicode(label: string): string {
  try {
    return toUnicode(label) || label;
  } catch {
    return label;
  }
}
