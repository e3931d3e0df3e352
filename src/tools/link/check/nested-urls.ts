import { nameLabels, webAddress } from '../../../text/web-address.ts';
import { unwrapped } from '../../../text/wrapped-link.ts';
import type { Wrapper } from '../../../text/wrapped-link.ts';

/** An address can carry another that carries another, and each can be encoded once more. */
const DEEPEST = 5;
/** More are not followed. */
const MOST = 12;

const ADDRESS = /https?:[\\/]+[^\s"'<>&;|]+/giu;
/** An address in base64, which turns `http` into these letters. */
const BASE64 = /aHR0c[A-Za-z0-9+/_-]{8,}/gu;
/** Names of fields that say where to go next, for addresses without a scheme. */
const LEADS_ON =
  /^(?:u|url|q|to|target|dest|destination|redirect|redirect_uri|redirect_url|redir|next|continue|goto|go|link|out|return|returnurl|return_to|ru|uri|href)$/iu;

/** What an address carries. */
export interface NestedUrls {
  /** The carried addresses, outer ones first; wrappers whose inside was read are left out. */
  readonly addresses: readonly URL[];
  /** Whether the address itself is a wrapper whose inside was read. */
  readonly isUnwrapped: boolean;
}

/**
 * Finds the addresses that an address carries in its query and its fragment, however often they are encoded, and those
 * that mail programs have put others around.
 */
export function nestedUrls(address: URL, wrappers: readonly Wrapper[]): NestedUrls {
  const found = new Map<string, URL>();
  const read = new Set<string>();
  let layer: readonly URL[] = [address];
  for (let depth = 0; depth < DEEPEST && layer.length > 0; depth += 1) {
    const next: URL[] = [];
    for (const outer of layer) {
      const within = unwrapped(outer, wrappers);
      // The same link is found once more without its end, because it cannot be told there where it ends.
      const beside = directlyIn(outer).filter(
        ({ href }) => !within.some((link) => link.href.startsWith(href)),
      );
      for (const inner of [...within, ...beside]) {
        if (found.size >= MOST || found.has(inner.href)) continue;
        found.set(inner.href, inner);
        next.push(inner);
      }
      // Only where all of it is looked at does the wrapper itself not count.
      if (within.length > 0 && within.every(({ href }) => found.has(href))) read.add(outer.href);
    }
    layer = next;
  }
  const addresses = [...found.values()].filter(({ href }) => !read.has(href));
  return { addresses, isUnwrapped: read.has(address.href) && addresses.length > 0 };
}

function directlyIn({ search, hash }: URL): readonly URL[] {
  const fields = [search, hash].flatMap((part) => part.slice(1).split(/[&;]/u)).slice(0, 60);
  return fields.flatMap((field) => {
    for (const text of layersOf(field)) {
      const addresses = [...(text.match(ADDRESS) ?? []), ...leadsOnTo(text)];
      const parsed = addresses.flatMap((each) => webAddress(each) ?? []);
      if (parsed.length > 0) return parsed.slice(0, MOST);
    }
    return [];
  });
}

/** A field as it stands and with one encoding after the other undone. */
function layersOf(field: string): readonly string[] {
  const layers = [field];
  let text = field;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const plain = unquoted(text);
    if (plain === text) break;
    layers.push(plain);
    text = plain;
  }
  return [...layers, ...layers.flatMap((layer) => (layer.match(BASE64) ?? []).slice(0, 3).map(fromBase64))];
}

/** Percent signs undone, those that are none left as they are. */
function unquoted(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
}

function fromBase64(text: string): string {
  const whole = text.slice(0, text.length - (text.length % 4));
  try {
    return atob(whole.replace(/-/gu, '+').replace(/_/gu, '/'));
  } catch {
    return '';
  }
}

/** `next=evil.example/login` and `u=//evil.example`. */
function leadsOnTo(field: string): readonly string[] {
  const equals = field.indexOf('=');
  if (equals < 0 || !LEADS_ON.test(field.slice(0, equals))) return [];
  const value = field.slice(equals + 1);
  if (/^[\\/]{2}[^\\/]/u.test(value)) return [`https:${value}`];
  const name = value.split(/[\\/?#]/u)[0] ?? '';
  const labels = nameLabels(name.slice(name.lastIndexOf('@') + 1));
  // A file name has a dot too, but no slash after it.
  const isHost =
    labels !== undefined && (labels[0] === 'www' || labels.length > 2 || value.length > name.length);
  return isHost || /\.(?:com|net|org)$/iu.test(name) ? [`https://${value}`] : [];
}
