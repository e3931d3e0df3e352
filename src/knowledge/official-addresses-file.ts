import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from './faults.ts';
import { confusablesOf } from './confusables.ts';
import { officialAddressesSchema, type OfficialAddresses } from './schemas/official-addresses.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** The list of official addresses as written. */
export interface OfficialAddressesFile {
  readonly file: string;
  readonly value: OfficialAddresses | undefined;
  readonly lineOf: (path: readonly PropertyKey[]) => number;
  readonly faults: readonly Fault[];
}

/**
 * Reads whose addresses are Instagram's and Meta's.
 *
 * @param root - top of the project.
 * @returns the list, and what does not fit its schema.
 * @throws the file system's error when the file cannot be read.
 */
export function readOfficialAddresses(root: string): OfficialAddressesFile {
  const file = 'src/content/official-addresses.yaml';
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  const { value, faults } = readValue(yaml, [], officialAddressesSchema);
  return { file, value, lineOf: yaml.lineOf, faults: [...yaml.faults, ...faults] };
}

/**
 * Makes the list ready for the link check.
 *
 * @param addresses - the list.
 * @returns everything that an address is compared with.
 */
export function knownAddresses({
  domains,
  senders,
  names,
  baits,
  shorteners,
  wrappers,
  loginLinks,
  mailLines,
}: OfficialAddresses) {
  return {
    domains: Object.entries(domains).map(([domain, { owner }]) => ({ domain, owner })),
    senders: Object.keys(senders),
    names,
    baits,
    shorteners,
    wrappers: wrappers.map(({ path, ...rest }) => ({ ...rest, ...(path === undefined ? {} : { path }) })),
    loginLinks,
    mailLines,
    confusables: confusablesOf([...names.telling, ...names.common]),
  };
}
