import { z } from 'astro/zod';
import { OWNERS } from '../../checks/link.ts';

const claims = z.array(z.string()).min(1, { error: 'name the claims that say so' });
const name = z.string().regex(/^[a-z]{2,}$/u, { error: 'write small letters alone' });
const host = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, { error: 'write a host in small letters' });

/** Whose addresses are Instagram's and Meta's: `content/official-addresses.yaml`. */
export const officialAddressesSchema = z.strictObject({
  domains: z.record(
    host,
    z.strictObject({
      owner: z.enum(OWNERS, { error: `write one of: ${OWNERS.join(', ')}` }),
      claims,
    }),
  ),
  /** A whole address, or `@` and a host. */
  senders: z.record(
    z.string().regex(/^[a-z0-9.-]*@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, {
      error: 'write an address, or @ and a host',
    }),
    claims,
  ),
  names: z.strictObject({ telling: z.array(name).min(1), common: z.array(name) }),
  baits: z.array(name),
  shorteners: z.array(host),
});

export type OfficialAddresses = z.infer<typeof officialAddressesSchema>;
