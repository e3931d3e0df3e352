import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../../i18n/languages.ts';

/** Fewer would teach the search one author's words. English has those of many languages beside its own. */
const fewestIn = (language: LanguageCode): number => (language === DEFAULT_LANGUAGE ? 150 : 28);

/**
 * Says what a file of sample queries must be: by problem, what people stuck on it would type; its rules stand in
 * `rules/sample-queries.ts`.
 *
 * @param language - in which it is written.
 */
export const sampleQueriesSchemaIn = (language: LanguageCode) => {
  const fewest = fewestIn(language);
  return z.record(
    z.string(),
    z
      .array(z.string().trim().min(1, { error: 'write what somebody would type' }))
      .min(fewest, { error: `write at least ${String(fewest)} things that people type` }),
  );
};

export type SampleQueries = z.infer<ReturnType<typeof sampleQueriesSchemaIn>>;
