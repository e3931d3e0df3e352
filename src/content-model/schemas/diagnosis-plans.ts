import { z } from 'astro/zod';
import { roomIn, type LanguageCode } from '../../i18n/languages.ts';
import { things } from './diagnosis-questions.ts';
import { includeFields, includeSchema, isOneForm, ONE_FORM } from './sequences.ts';
import { words } from './words.ts';

/** What rules know of a step, beside its words. */
const stepData = {
  /** Things that it looks for, so that who has overlooked one finds it. */
  offers: things.optional(),
  /** Things of which one is needed; the first step that does more than look names them, `[]` for none. */
  uses: things.optional(),
  /** It asks Instagram for something: a code, a login or help. */
  asks: z.boolean().optional(),
};

const planStepSchema = z.strictObject({
  ...stepData,
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
    ...stepData,
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

/** Characters in English of what stands above the first step of a plan, which is to be in sight on a small phone. */
export const PLAN_LIMITS = { title: 52, for: 76 } as const;

/** Words of at most so many characters, as English counts them. */
const short = (language: LanguageCode, inEnglish: number) => {
  const most = roomIn(language, inEnglish);
  return words.max(most, { error: `write at most ${String(most)} characters` });
};

/** A way back that needs one thing. */
export const waySchema = (language: LanguageCode) =>
  z.strictObject({
    /** What its reader ticks. */
    says: short(language, 60),
  });

/** What can be true beside a plan, with what then comes first or changes. */
export const conditionSchema = (language: LanguageCode) =>
  z.strictObject({
    says: short(language, 60),
    lines: z.array(words).min(1).max(3, { error: 'write three lines at most' }),
    /** Sequences that say it already: a plan that has one leaves the condition out. */
    covers: things.default([]),
  });

/** A ranked list of what to do. */
export const planSchema = (language: LanguageCode) =>
  z.strictObject({
    title: short(language, PLAN_LIMITS.title),
    description: words.max(200, { error: 'write at most 200 characters' }),
    /** One sentence: who this is for. */
    for: short(language, PLAN_LIMITS.for),
    problems: z.array(z.string()).min(1).max(5),
    /** The account is another's, so that its reader has nothing to take back: the plan does not ask if it is theft. */
    ofAnother: z.boolean().default(false),
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
    /** Why its steps look for the ways back in another order than the list of ways. */
    otherOrder: words.optional(),
    /** Conditions that its path has answered, or that cannot be true beside it. */
    notAlso: z.array(z.string()).default([]),
    /** What is left when every step fails, honestly. */
    fails: words,
  });

/** What rules know of a sequence or of an article as a step. */
export const actDataSchema = z.strictObject({ ...stepData, offers: things.default([]) });

export type ActData = z.infer<typeof actDataSchema>;
export type PlanStep = z.infer<typeof planStepSchema>;
export type PlanSequence = z.infer<typeof planSequenceSchema>;
export type MainAct = z.infer<typeof mainActSchema>;
