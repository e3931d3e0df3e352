import { z } from 'astro/zod';

/** Whose an address can be. */
export const OWNERS = ['instagram', 'facebook', 'meta'] as const;

/** What strangers put at an address: a chat with them, or what they posted. */
const STRANGERS = ['chat', 'posts'] as const;

/** How a wrapper carries the link: in a field, in Proofpoint's own writing, or not at all. */
const WRAPPER_FORMS = ['field', 'base64', 'path-part', 'proofpoint', 'hidden'] as const;
const WITH_FIELDS: readonly string[] = ['field', 'base64'];

const claims = z.array(z.string()).min(1, { error: 'name the claims that say so' });
const name = z.string().regex(/^[a-z]{2,}$/u, { error: 'write small letters alone' });
const host = z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, { error: 'write a host in small letters' });

const path = z
  .string()
  .regex(/^\/[a-zA-Z0-9_/-]*[a-z0-9]$/u, { error: 'write a path without a slash at its end' });
const label = z.string().regex(/^\p{Ll}[\p{Ll}-]*$/u, { error: 'write small letters without a colon' });

/** Addresses that mail programs put around the links of a mail. */
const wrapper = z
  .strictObject({
    /** One with a dot before it stands for everything below it. */
    hosts: z.array(z.string().regex(/^\.?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u, { error: 'write a host' })).min(1),
    path: path.optional(),
    form: z.enum(WRAPPER_FORMS, { error: `write one of: ${WRAPPER_FORMS.join(', ')}` }),
    fields: z.array(z.string()).default([]),
  })
  .refine(({ form, fields }) => WITH_FIELDS.includes(form) === fields.length > 0, {
    error: 'name the fields of the form "field" or "base64", and none for another form',
  });

/** Whose addresses are Instagram's and Meta's: `content/official-addresses.yaml`. */
export const officialAddressesSchema = z.strictObject({
  domains: z.record(
    host,
    z.strictObject({
      owner: z.enum(OWNERS, { error: `write one of: ${OWNERS.join(', ')}` }),
      strangers: z.enum(STRANGERS, { error: `write one of: ${STRANGERS.join(', ')}` }).optional(),
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
  names: z.strictObject({ telling: z.array(name).min(1), common: z.array(name), ordinary: z.array(name) }),
  baits: z.strictObject({ strong: z.array(name), weak: z.array(name), fillers: z.array(name) }),
  lentHosts: z.array(host),
  shorteners: z.array(host),
  wrappers: z.array(wrapper),
  loginLinks: z.strictObject({ paths: z.array(path), marks: z.array(z.string().regex(/^[a-z0-9_=]{6,}$/u)) }),
  mailLines: z.strictObject({ senders: z.array(label).min(1), receivers: z.array(label).min(1) }),
});

export type OfficialAddresses = z.infer<typeof officialAddressesSchema>;
