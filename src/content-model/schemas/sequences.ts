import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, roomIn, type LanguageCode } from '../../i18n/languages.ts';
import { words } from './words.ts';

/** Nobody in a hurry keeps more in mind. */
export const SEQUENCE_LIMITS = { stepsInAList: 7, wordsInAStep: 25, lettersOfALine: 36 } as const;

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, {
  error: 'write small letters and digits with hyphens between',
});
const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)+$/u, {
  error: 'write the address of a page from the top, such as /fix/text-messages/abroad/',
});

/** A row of taps counts as one word: it is read off, not kept in mind. */
function countWords(text: string): number {
  const short = text
    .replace(/\[\^[^\]]*\]/gu, '')
    .replace(/\[\[[^\]]*\]\]|\*\*[^*]+\*\*(?: > \*\*[^*]+\*\*)+/gu, 'path')
    .replace(/\]\([^)]*\)/gu, ']');
  return (short.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu) ?? []).length;
}

/** One act. Its words may hold **labels** and [links](/faq/…). */
const stepSchema = z.strictObject({
  id,
  do: words.refine((text) => countWords(text) <= SEQUENCE_LIMITS.wordsInAStep, {
    error: `write at most ${String(SEQUENCE_LIMITS.wordsInAStep)} words; a row of taps counts as one`,
  }),
});

/** A list of acts with a name. */
const partSchema = z.strictObject({
  /** Left out where the sequence has one part, which then bears its name. */
  name: words.optional(),
  /** Stands on every page that includes the sequence; the rest may stand at home alone. */
  urgent: z.boolean().default(false),
  steps: z
    .array(stepSchema)
    .min(1, { error: 'write at least one step' })
    .max(SEQUENCE_LIMITS.stepsInAList, {
      error: `write at most ${String(SEQUENCE_LIMITS.stepsInAList)} steps, and further ones in a part of their own`,
    }),
});

/** The one line to which a box folds before the first step of a card: whom it concerns. */
const lineSchema = (language: LanguageCode) => {
  const most = roomIn(language, SEQUENCE_LIMITS.lettersOfALine);
  return words.max(most, { error: `write at most ${String(most)} characters: one line of a small phone` });
};

/**
 * Acts that must be right, in their order, written once.
 *
 * @param language - in which they are written.
 */
export const sequenceSchemaIn = (language: LanguageCode) =>
  z
    .strictObject({
      name: words,
      /** `care` and `stop`: a box of questions and warnings before the steps of a page; else numbered acts. */
      box: z.enum(['care', 'stop'], { error: 'write care or stop' }).optional(),
      /** The line to which the box folds. */
      asks: lineSchema(language).optional(),
      /** Address of the one page on which it stands whole. */
      home: address,
      /** What the link to its home says. */
      rest: words,
      parts: z.array(partSchema).min(1, { error: 'write at least one part' }),
    })
    .refine(({ box, asks }) => (box === undefined) === (asks === undefined), {
      error: 'write "asks", the line to which its box folds, where it has a box, and nowhere else',
      path: ['asks'],
    });

/** Those of English, the shape of every other language's. */
export const sequenceSchema = sequenceSchemaIn(DEFAULT_LANGUAGE);

/** By id. */
export const sequencesSchema = z.record(id, sequenceSchema);

/** What says which part of a sequence stands on a page. */
export const includeFields = {
  sequence: id,
  urgent: z.literal(true, { error: 'write urgent: true, or leave it out' }).optional(),
  from: id.optional(),
};

/** @returns whether an inclusion says at most one way of leaving something out. */
export function isOneForm({
  urgent,
  from,
}: {
  urgent?: true | undefined;
  from?: string | undefined;
}): boolean {
  return urgent === undefined || from === undefined;
}

/** What to tell an author who says both. */
export const ONE_FORM = { error: 'write either "urgent" or "from", not both' } as const;

/** A sequence on a page: whole, its urgent part, or from a named step to its end. */
export const includeSchema = z.strictObject(includeFields).refine(isOneForm, ONE_FORM);

/** Which pages must have a sequence: `content/sequence-places.yaml`. */
export const sequencePlacesSchema = z.record(
  id,
  z.strictObject({
    /** It stands before every step of the page. */
    opens: z.boolean().default(false),
    /** Every article, answer and message whose first problem is one of these. */
    problems: z.array(z.string()).default([]),
    plans: z.boolean().default(false),
    /** Further pages. */
    pages: z.array(address).default([]),
    /** Pages of these problems, and plans, that need it not, each with the reason. */
    notOn: z.record(address, words).default({}),
  }),
);

export type Sequence = z.infer<typeof sequenceSchema>;
export type SequencePart = z.infer<typeof partSchema>;
export type Include = z.infer<typeof includeSchema>;
export type SequencePlaces = z.infer<typeof sequencePlacesSchema>;
