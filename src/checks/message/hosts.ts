/**
 * Domains of Instagram and Meta on the web: those that a public directory of two-factor methods lists for Instagram
 * (2025), Meta's own as they stand on its pages and in its list of senders (2026), and its status page. Everything below
 * them counts.
 */
const OWN_DOMAINS = [
  'instagram.com',
  'ig.me',
  'threads.com',
  'threads.net',
  'meta.com',
  'facebook.com',
  'fb.com',
  'metastatus.com',
];

/** Whether a host is one of Instagram's or Meta's own. */
export function isOwnHost(host: string): boolean {
  return OWN_DOMAINS.some((domain) => isBelow(host, domain));
}

/** Whether a host is a domain or stands below it. */
export function isBelow(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Where an address leads in the end. Some of Meta's hosts, such as `l.instagram.com`, send on to another address, which
 * stands in the query as `u`. Any other address leads to itself.
 */
export function destinationOf(address: URL): URL {
  if (!isOwnHost(hostOf(address))) return address;
  return webAddress(address.searchParams.get('u') ?? '') ?? address;
}

/** Parses a web address; `undefined` where it is none. */
export function webAddress(text: string): URL | undefined {
  try {
    const address = new URL(text);
    return /^https?:$/u.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** The host of an address without `www.` and without a dot at its end. */
export function hostOf(address: URL): string {
  return address.hostname.replace(/\.$/u, '').replace(/^www\./u, '');
}
