import { z } from 'astro/zod';
import { LANGUAGES } from '../../i18n/languages.ts';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { words } from './words.ts';

/** What shows how far a wording or a way may be trusted. */
const seen = {
  /** Where it was seen, for editors: an app, the website. */
  on: words.optional(),
  year: z.string().regex(/^(?:20\d{2}|unknown)$/u, {
    error: 'write the year of the newest source in quotes, such as "2026", or write unknown',
  }),
  confidence: z.enum(SOURCE_KINDS, { error: `write one of: ${SOURCE_KINDS.join(', ')}` }),
  sources: z.array(z.string()).min(1, { error: 'name at least one source' }),
};

/** Words on a screen, in every language in which they were seen: `content/labels.yaml`. */
export const labelSchema = z.strictObject({
  /** Where they stand, for editors. */
  where: words,
  /** The newest first within a language, which is what a page shows. */
  says: z
    .array(
      z.strictObject({
        /** As the screen shows it, to the letter. */
        text: words,
        language: z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u, {
          error: `write the code of a language, such as ${Object.keys(LANGUAGES)[0] ?? ''}`,
        }),
        ...seen,
      }),
    )
    .min(1, { error: 'write at least one wording' }),
});

const tap = z.string().regex(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|\([a-z]+(?:-[a-z]+)*\))$/u, {
  error: 'write the id of a label, or in brackets what is chosen there, such as (account)',
});

/** A way through menus, tap by tap: `content/paths.yaml`. */
export const pathSchema = z.strictObject({
  /** Where it leads, for editors. */
  where: words,
  /** The newest first, which is what a page shows. */
  ways: z
    .array(
      z.strictObject({
        taps: z.array(tap).min(2, { error: 'write at least two taps; a single one is a label' }),
        ...seen,
      }),
    )
    .min(1, { error: 'write at least one way' }),
});

export type Label = z.infer<typeof labelSchema>;
export type MenuPath = z.infer<typeof pathSchema>;
