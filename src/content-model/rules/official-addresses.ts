import { getDomain } from 'tldts';
import type { Fault } from '../faults.ts';
import type { Content } from '../read-content.ts';

/**
 * Every official domain and sender stands on a claim that names it, and a domain is one that somebody can own.
 *
 * @param content - the addresses as written; the claims.
 * @returns one fault for each breach.
 */
export function officialAddressFaults({
  officialAddresses: { file, value, lineOf },
  claims: known,
}: Pick<Content, 'officialAddresses' | 'claims'>): Fault[] {
  const faults: Fault[] = [];
  if (value === undefined) return faults;
  const report = (group: string, entry: string, message: string): void => {
    faults.push({ file, line: lineOf([group, entry]), field: `${group}.${entry}`, message });
  };
  const ground = (group: string, entry: string, claims: readonly string[], name: string): void => {
    for (const id of claims) {
      const claim = known.get(id)?.value;
      if (claim === undefined)
        report(group, entry, `no claim is called "${id}": correct it or write it first`);
      else if (claim.confidence === 'unknown')
        report(group, entry, `"${id}" says that something is not known`);
      else if (!names(claim.says, name)) report(group, entry, `"${id}" does not name ${name}`);
    }
  };
  for (const [domain, { claims }] of Object.entries(value.domains)) {
    if (getDomain(domain, { allowPrivateDomains: true }) !== domain) {
      report('domains', domain, 'write the domain that is registered, without anything before it');
    }
    ground('domains', domain, claims, domain);
    if (claims.every((id) => known.get(id)?.value.confidence === 'secondary'))
      report(
        'domains',
        domain,
        'an independent site alone is no ground for an address: find one of the owner',
      );
  }
  for (const [sender, claims] of Object.entries(value.senders)) {
    ground('senders', sender, claims, sender.replace(/^@/u, ''));
    const host = sender.slice(sender.indexOf('@') + 1);
    const domain = getDomain(host, { allowPrivateDomains: true }) ?? host;
    if (value.domains[domain] === undefined)
      report('senders', sender, `${domain} does not stand among the domains`);
  }
  return faults;
}

/** Whether a sentence has a name in it, alone or with more labels or a mailbox before it. */
function names(says: string, name: string): boolean {
  const end = `${name.replace(/[.]/gu, '\\.')}(?![\\w-]|\\.\\w)`;
  return new RegExp(`(?:^|[^\\w-])${end}`, 'iu').test(says);
}
