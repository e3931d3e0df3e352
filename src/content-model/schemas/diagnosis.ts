import { z } from 'astro/zod';
import { includeFields, includeSchema, isOneForm, ONE_FORM } from './sequences.ts';
import { words } from './words.ts';

/** One answer: it leads to a further question or to a plan. */
const choiceSchema = z
  .strictObject({
    /** In the reader's words. */
    says: words,
    question: z.string().optional(),
    plan: z.string().optional(),
    /** The answer of somebody who does not know. */
    unsure: z.boolean().default(false),
    /** Screen whose sketch stands for it, where the answers are pictures. */
    sketch: z.string().optional(),
  })
  .refine(({ question, plan }) => (question === undefined) !== (plan === undefined), {
    error: 'write either "question" or "plan", not both',
  });

/** One question, on a page of its own. */
const diagnosisQuestionSchema = z.strictObject({
  asks: words,
  /** Where people hesitate: how to find out. */
  help: words.optional(),
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
});

/** A step that is a sequence: acts that must be right, written once. */
const planSequenceSchema = z
  .strictObject({
    ...includeFields,
    /** Whom it is for or what to do, where its name alone would mislead. */
    do: words.optional(),
    /** What it needs, where that is not plain. */
    needs: words.optional(),
    /** What to expect. */
    expect: words.optional(),
  })
  .refine(isOneForm, ONE_FORM);

/** Either kind of step; an author is told about the kind that was meant. */
const anyStepSchema = z.unknown().transform((raw, context): PlanStep | PlanSequence => {
  const isSequence = typeof raw === 'object' && raw !== null && 'sequence' in raw;
  const result = (isSequence ? planSequenceSchema : planStepSchema).safeParse(raw);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) context.addIssue({ code: 'custom', path, message });
  return z.NEVER;
});

/** An act of the plan's main article, and where the plan has it. */
const mainActSchema = z
  .strictObject({
    /** How it begins in the article, without marks. */
    says: words,
    /** Number of the plan's step, or of its line of what not to do. */
    at: z.number().int().positive().optional(),
    /** Why the plan does without it. */
    leftOut: words.optional(),
  })
  .refine(({ at, leftOut }) => (at === undefined) !== (leftOut === undefined), {
    error: 'write either "at" or "leftOut", not both',
  });

/** Characters of what stands above the first step of a plan, which is to be in sight on a small phone. */
export const PLAN_LIMITS = { title: 52, for: 76 } as const;

/** A ranked list of what to do. */
const planSchema = z.strictObject({
  title: words.max(PLAN_LIMITS.title, { error: `write at most ${String(PLAN_LIMITS.title)} characters` }),
  description: words.max(200, { error: 'write at most 200 characters' }),
  /** One sentence: who this is for. */
  for: words.max(PLAN_LIMITS.for, { error: `write at most ${String(PLAN_LIMITS.for)} characters` }),
  problems: z.array(z.string()).min(1).max(5),
  /** Boxes that come before what not to do; is it theft? stands before them on every plan. Lists of acts are steps. */
  opens: z.array(includeSchema).default([]),
  /** What not to do, and why. */
  stop: z.array(words).min(1, { error: 'write at least one thing not to do' }),
  steps: z.array(anyStepSchema),
  /** Acts that come when the steps have helped. */
  ends: z.array(includeSchema).default([]),
  /** The article that the plan shortens, with its stop and its first acts. */
  main: z.strictObject({
    article: z.string(),
    stop: mainActSchema.optional(),
    acts: z.array(mainActSchema).max(3, { error: 'write the first three acts at most' }),
    /** Sequences with which the article opens and which the plan does without, each with the reason. */
    without: z.record(z.string(), words).default({}),
  }),
  /** What is left when every step fails, honestly. */
  fails: words,
});

/** The whole tree of one language. */
export const diagnosisSchema = z.strictObject({
  /** The question that comes first. */
  first: z.string(),
  questions: z.record(z.string(), diagnosisQuestionSchema),
  plans: z.record(z.string(), planSchema),
});

export type Diagnosis = z.infer<typeof diagnosisSchema>;
export type PlanStep = z.infer<typeof planStepSchema>;
export type PlanSequence = z.infer<typeof planSequenceSchema>;
export type Plan = Diagnosis['plans'][string];
export type MainAct = z.infer<typeof mainActSchema>;
