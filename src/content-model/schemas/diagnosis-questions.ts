import { z } from 'astro/zod';
import { words } from './words.ts';

/** Ids of things that a way in needs, from the list `things`. */
export const things = z.array(z.string());

/** One answer: it leads to a further question or to a plan. */
const choiceSchema = z
  .strictObject({
    /** In the reader's words. */
    says: words,
    /** Words as they stand on that screen, where they tell it from its neighbours. */
    eg: words.max(64, { error: 'write at most 64 characters' }).optional(),
    /** What its reader has, by this answer. */
    has: things.default([]),
    /** What its reader has not, or what has failed. */
    lacks: things.default([]),
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
  /** The answer is the first choice that is true: who passes one has not what it has. */
  inOrder: z.boolean().default(false),
  choices: z.array(choiceSchema).min(2, { error: 'write at least two choices' }),
});

/** A question with the words and choices of another: each is reached by one way only, so what is asked twice stands twice. */
const sameQuestionSchema = z.strictObject({
  like: z.string(),
  /** Its own first words, where two pages would have the same title. */
  asks: words.optional(),
  /** Further questions of the other, and which stand in their places here. */
  instead: z.record(z.string(), z.string()).default({}),
});

/** Either kind of question; an author is told about the kind that was meant. */
const anyQuestionSchema = z.unknown().transform((raw, context): Question | SameQuestion => {
  const isSame = typeof raw === 'object' && raw !== null && 'like' in raw;
  const result = (isSame ? sameQuestionSchema : diagnosisQuestionSchema).safeParse(raw);
  if (result.success) return result.data;
  for (const issue of result.error.issues) context.addIssue({ ...issue });
  return z.NEVER;
});

/** Writes the questions out that are like another. */
export const questionsSchema = z.record(z.string(), anyQuestionSchema).transform((written, context) => {
  const questions: Record<string, Question & { readonly like?: string }> = {};
  for (const [id, question] of Object.entries(written)) {
    if (!('like' in question)) {
      questions[id] = question;
      continue;
    }
    const { like, asks, instead } = question;
    const own = written[like];
    if (own === undefined || 'like' in own) {
      context.addIssue({
        code: 'custom',
        path: [id, 'like'],
        message: 'name a question that is written out',
      });
      continue;
    }
    const idle = Object.keys(instead).filter((next) => own.choices.every(({ question: to }) => to !== next));
    for (const next of idle)
      context.addIssue({
        code: 'custom',
        path: [id, 'instead'],
        message: `"${like}" does not lead to "${next}": take it out`,
      });
    questions[id] = {
      ...own,
      ...(asks === undefined ? {} : { asks }),
      like,
      choices: own.choices.map((choice) =>
        choice.question === undefined
          ? choice
          : { ...choice, question: instead[choice.question] ?? choice.question },
      ),
    };
  }
  return questions;
});

type Question = z.infer<typeof diagnosisQuestionSchema>;
type SameQuestion = z.infer<typeof sameQuestionSchema>;
