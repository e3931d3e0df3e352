import { z } from 'astro/zod';

/** Fewer would teach the search one author's words. */
const FEWEST = 150;

/** By problem, what people stuck on it would type; its rules stand in `rules/sample-queries.ts`. */
export const sampleQueriesSchema = z.record(
  z.string(),
  z
    .array(z.string().trim().min(1, { error: 'write what somebody would type' }))
    .min(FEWEST, { error: `write at least ${String(FEWEST)} things that people type` }),
);

export type SampleQueries = z.infer<typeof sampleQueriesSchema>;
