import { z } from 'astro/zod';
import { words } from './words.ts';

const claims = z.array(z.string()).default([]);

/** One answer: it leads to a further question or to a plan. */
const choiceSchema = z
  .strictObject({
    /** In the reader's words. */
    says: words,
    question: z.string().optional(),
    plan: z.string().optional(),
    /** The answer of somebody who does not know. */
    unsure: z.boolean().default(false),
  })
  .refine(({ question, plan }) => (question === undefined) !== (plan === undefined), {
    error: 'write either "question" or "plan", not both',
  });

/** One question, on a page of its own. */
const diagnosisQuestionSchema = z.strictObject({
  asks: words,
  /** Where people hesitate: how to find out. */
  help: words.optional(),
  claims,
  choices: z.array(choiceSchema).min(2, { error: 'write at least two choices' }),
});

/** One step of a plan. */
const planStepSchema = z.strictObject({
  do: words,
  /** What it needs, such as "the old phone, switched off is fine". */
  needs: words,
  /** What to expect, or that nobody outside Instagram knows. */
  expect: words,
  /** Chapter and article, such as `text-messages/abroad`. */
  article: z.string(),
  /** The tool that helps with this step, such as `clock`. */
  tool: z.string().optional(),
  claims,
});

/** A ranked list of what to do. */
const planSchema = z.strictObject({
  title: words,
  description: words.max(200, { error: 'write at most 200 characters' }),
  /** One sentence: who this is for. */
  for: words,
  problems: z.array(z.string()).min(1).max(5),
  /** What not to do, and why. */
  stop: z.array(words).min(1, { error: 'write at least one thing not to do' }),
  steps: z.array(planStepSchema),
  /** What is left when every step fails, honestly. */
  fails: words,
  claims,
});

/** The whole tree of one language. */
export const diagnosisSchema = z.strictObject({
  /** The question that comes first. */
  first: z.string(),
  questions: z.record(z.string(), diagnosisQuestionSchema),
  plans: z.record(z.string(), planSchema),
});

export type Diagnosis = z.infer<typeof diagnosisSchema>;
