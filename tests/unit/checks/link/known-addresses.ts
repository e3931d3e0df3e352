import { knownAddresses } from '../../../../src/knowledge/known-addresses.ts';
import { readOfficialAddresses } from '../../../../src/knowledge/read-content.ts';
import type { KnownAddresses } from '../../../../src/checks/link/link-check.ts';

const { value, faults } = readOfficialAddresses(process.cwd());
if (value === undefined || faults.length > 0)
  throw new Error('official-addresses.yaml does not fit its schema');

/** What the site compares addresses with. */
export const known: KnownAddresses = knownAddresses(value);
