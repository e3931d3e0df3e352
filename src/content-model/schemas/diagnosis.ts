import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../../i18n/languages.ts';
import { actDataSchema, conditionSchema, planSchema, waySchema } from './diagnosis-plans.ts';
import { questionsSchema } from './diagnosis-questions.ts';
import { words } from './words.ts';

/**
 * Says what the whole tree of a language must be.
 *
 * @param language - in which it is written.
 */
export const diagnosisSchemaIn = (language: LanguageCode) =>
  z.strictObject({
    /** Everything that a way in can need, by id, with its name. */
    things: z.record(z.string(), words).default({}),
    /** What a step needs that is this sequence, or leads to this article, unless it says so itself. */
    acts: z.record(z.string(), actDataSchema).default({}),
    /** The ways back by the thing that each needs, best first. */
    ways: z.record(z.string(), waySchema(language)).default({}),
    /** What can be true beside a plan, by id. */
    conditions: z.record(z.string(), conditionSchema(language)).default({}),
    /** The question that comes first. */
    first: z.string(),
    questions: questionsSchema,
    plans: z.record(z.string(), planSchema(language)),
  });

/** The tree in English, the shape of every other. */
export const diagnosisSchema = diagnosisSchemaIn(DEFAULT_LANGUAGE);

export type Diagnosis = z.infer<typeof diagnosisSchema>;
export type Choice = Diagnosis['questions'][string]['choices'][number];
export type Plan = Diagnosis['plans'][string];
