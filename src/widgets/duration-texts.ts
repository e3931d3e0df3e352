import type { z } from 'astro/zod';
import { namedWords } from '../knowledge/schemas/words.ts';

/** The units of time, each with its {count}. */
export const durationSchema = namedWords('seconds', 'minutes', 'hours', 'day', 'days');

export type DurationTexts = z.infer<typeof durationSchema>;
