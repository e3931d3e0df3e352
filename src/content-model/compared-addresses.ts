import { confusablesOf } from './confusables.ts';
import type { OfficialAddresses } from './schemas/official-addresses.ts';

/**
 * Makes the list ready for the link check.
 *
 * @param addresses - the list.
 * @returns everything that an address is compared with.
 */
export function comparedAddresses({
  domains,
  senders,
  names,
  baits,
  lentHosts,
  shorteners,
  wrappers,
  loginLinks,
  mailLines,
}: OfficialAddresses) {
  return {
    domains: Object.entries(domains).map(([domain, { owner, strangers }]) => ({
      domain,
      owner,
      ...(strangers === undefined ? {} : { strangers }),
    })),
    senders: Object.keys(senders),
    names,
    baits,
    lentHosts,
    shorteners,
    wrappers: wrappers.map(({ path, ...rest }) => ({ ...rest, ...(path === undefined ? {} : { path }) })),
    loginLinks,
    mailLines,
    confusables: confusablesOf([...names.telling, ...names.common]),
  };
}
