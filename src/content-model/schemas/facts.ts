import { z } from 'astro/zod';
import { CONFIDENCES, SOURCE_KINDS } from '../vocabulary.ts';
import { day, documentDate, year } from './dates.ts';

const sentence = z.string().trim().min(1, { error: 'write one plain sentence' });

/** One document that facts rest on. */
export const sourceSchema = z.strictObject({
  title: sentence,
  publisher: sentence,
  kind: z.enum(SOURCE_KINDS, { error: `write one of: ${SOURCE_KINDS.join(', ')}` }),
  /** For editors, who read it again. Whether readers get it as a link is decided by `linkable.ts`. */
  address: z
    .url({ protocol: /^https?$/u, error: 'write a whole address that starts with https://' })
    .optional(),
  /** The document's own date. */
  published: documentDate,
  /** Date of the copy that was read. */
  copy: documentDate,
  /** The day somebody last opened the document. Only who opens it again changes this. */
  seen: day,
  note: sentence.optional(),
});

/** One fact, written down once. */
export const claimSchema = z.strictObject({
  says: sentence,
  confidence: z.enum(CONFIDENCES, { error: `write one of: ${CONFIDENCES.join(', ')}` }),
  /** Year in which a menu path was last confirmed. */
  confirmed: year.optional(),
  sources: z.array(z.string()).default([]),
  /** The claims from which a `reasoned` one follows. */
  follows: z.array(z.string()).default([]),
});

/** One thing that readers are stuck on, in their terms. */
export const problemSchema = z.strictObject({ means: sentence });

export type Source = z.infer<typeof sourceSchema>;
export type Claim = z.infer<typeof claimSchema>;
