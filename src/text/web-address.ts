/** Whether a host is a domain or stands below it. */
export function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/** Parses a web address as browsers do (WHATWG URL Standard); `undefined` where it is none. */
export function webAddress(text: string): URL | undefined {
  try {
    const address = new URL(text);
    const hasName = /[^.]/u.test(address.hostname);
    return hasName && /^https?:$/u.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The host of an address without `www.` and without a dot at its end. */
export function hostOf(address: URL): string {
  return address.hostname.replace(/\.$/u, '').replace(/^www\./u, '');
}

const BEFORE = '([{<"\'“”„‘’«»';
const AFTER = ')]}>"\'“”„‘’«».,;:!…';

/** Takes quotes, brackets and the marks of a sentence from around a word. */
export function withoutSurroundings(token: string): string {
  let start = 0;
  let end = token.length;
  while (start < end && BEFORE.includes(token.charAt(start))) start += 1;
  while (end > start && AFTER.includes(token.charAt(end - 1))) end -= 1;
  return token.slice(start, end);
}

const SCHEME = /https?:[\\/]/iu;
/** A name with dots and then a slash: what follows belongs to that address, another address in it too. */
const NAME_AND_PATH = /^[^\\/?#]*[^\\/?#.:]\.[^\\/?#.:][^\\/?#]*[\\/?#]/u;

/**
 * Finds where a web address with its scheme begins in a word, such as after `address:`.
 *
 * @param token - text without spaces.
 * @returns the place of its scheme, or -1 where there is none, or where it is a part of an address without a scheme.
 */
export function schemeBegins(token: string): number {
  const place = token.search(SCHEME);
  return place > 0 && NAME_AND_PATH.test(token.slice(0, place)) ? -1 : place;
}

const LABEL = /^[\p{L}\p{M}\p{N}_-]+$/u;
/** No longer than names of countries and trades are, so that two sentences without a space between are no name. */
const LAST_LABEL = /^(?:\p{L}{2,13}|xn--[a-z0-9-]+)$/iu;

/** The labels of a host name with dots and perhaps a port; `undefined` where a text cannot be one. */
export function nameLabels(name: string): readonly string[] | undefined {
  const labels = name.replace(/:\d+$/u, '').split('.');
  const isName = labels.length > 1 && labels.every((label) => LABEL.test(label));
  return isName && LAST_LABEL.test(labels.at(-1) ?? '') ? labels : undefined;
}
