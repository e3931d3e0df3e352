import { knownAddresses, readOfficialAddresses } from '../../../../src/knowledge/official-addresses-file.ts';
import { readLibrary } from '../../../../src/knowledge/library.ts';
import type { KnownAddresses } from '../../../../src/checks/link.ts';

const { value, faults } = readOfficialAddresses(process.cwd());
if (value === undefined || faults.length > 0)
  throw new Error('official-addresses.yaml does not fit its schema');

const claims = new Map(
  Array.from(readLibrary(process.cwd()).claims, ([id, entry]) => [id, entry.value] as const),
);

/** What the site compares addresses with. */
export const known: KnownAddresses = knownAddresses(value, claims);
