import { comparedAddresses } from '../../../../../src/content-model/compared-addresses.ts';
import { readOfficialAddresses } from '../../../../../src/content-model/read-content.ts';
import type { KnownAddresses } from '../../../../../src/tools/link/check/link-check.ts';

const { value, faults } = readOfficialAddresses(process.cwd());
if (value === undefined || faults.length > 0)
  throw new Error('official-addresses.yaml does not fit its schema');

/** What the site compares addresses with. */
export const known: KnownAddresses = comparedAddresses(value);
