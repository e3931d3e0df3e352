import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../vocabulary.ts';
import { words } from './words.ts';

/** One exact wording of a screen. */
const wordingSchema = z.strictObject({
  /** As the screen shows it, to the letter. */
  text: words,
  language: z.string().regex(/^[a-z]{2}$/u, { error: 'write a language of two letters, such as en' }),
  kind: z.enum(SOURCE_KINDS, { error: `write one of: ${SOURCE_KINDS.join(', ')}` }),
  /** A year, or the first and the last, in quotes; `unknown` where nobody wrote one down. */
  seen: z.string().regex(/^(?:20\d{2}(?:–20\d{2})?|unknown)$/u, {
    error: 'write a year or two in quotes, such as "2019" or "2018–2021", or write unknown',
  }),
  /** False where whoever recorded it changed the case of its letters. */
  caseKept: z.boolean().default(true),
  /** Phishing pages show this text too: the page warns first. */
  copiedByPhishing: z.boolean().default(false),
  /** Documents that have it, where that is certain. */
  sources: z.array(z.string()).min(1).optional(),
});

/** Stands for words that nobody recorded. */
export const RULE = 'rule';

const recordedSchema = z
  .strictObject({ label: words.optional(), wording: words.optional(), fake: words.optional() })
  .refine((says) => Object.keys(says).length === 1, {
    error: 'name one: a label, a wording of this screen, or a fake sentence',
  });

const sayingSchema = z.union([z.literal(RULE), recordedSchema], {
  error:
    'write { label: id }, { wording: the exact words } or { fake: the exact words }, or rule where nobody recorded the words',
});

const rowsSchema = z.array(sayingSchema).min(1, { error: 'write at least one row' });

const boxesSchema = z.literal([6, 8, 10], { error: 'write 6, 8 or 10' });

/** What a part may be, beside what has no words. */
const KINDS = {
  heading: sayingSchema,
  line: sayingSchema,
  /** Empty boxes, one a digit. */
  boxes: boxesSchema,
  /** The same, of a code that changes. */
  changingBoxes: boxesSchema,
  /** A setup key, which is no code: groups of four signs, crossed out. */
  crossedGroups: z.number().int().min(1).max(8),
  field: sayingSchema,
  button: sayingSchema,
  link: sayingSchema,
  /** One of them is chosen. */
  choices: rowsSchema,
  /** Entries of a menu. */
  rows: rowsSchema,
  mail: z.strictObject({ subject: sayingSchema, line: sayingSchema }),
  /** A text message. */
  bubble: sayingSchema,
  /** Entry of an authenticator app, with a code that changes. */
  entry: sayingSchema,
} as const;

/** Parts without words. */
const WORDLESS = [RULE, 'spinner', 'face'] as const;

const partNames = [...Object.keys(KINDS), ...WORDLESS].join(', ');

const idSchema = z
  .string()
  .regex(/^[a-z]+(?:-[a-z]+)*$/u, { error: 'write the id in small letters with hyphens between' });

type Wordless = (typeof WORDLESS)[number];

/** One kind, and what a step calls the part by, so that it is marked. */
type PartWithWords = { readonly id?: string } & {
  readonly [Kind in keyof typeof KINDS]?: z.infer<(typeof KINDS)[Kind]>;
};

/** A union would say only that nothing fits; an author is told about the part that was meant. */
const partSchema = z.unknown().transform((raw, context): Wordless | PartWithWords => {
  const refuse = (message: string, path: readonly PropertyKey[] = []): void => {
    context.addIssue({ code: 'custom', path: [...path], message });
  };
  const wordless = WORDLESS.find((name) => name === raw);
  if (wordless !== undefined) return wordless;
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) {
    refuse(`write one of: ${partNames}`);
    return z.NEVER;
  }
  const { id, ...kinds } = raw as { id?: unknown };
  const given: [string, unknown][] = Object.entries(kinds);
  const [[kind, value] = ['', undefined]] = given;
  if (given.length !== 1) refuse(`write one part, not ${String(given.length)}: ${partNames}`);
  else if (!isKind(kind)) refuse(`no part is called "${kind}": write one of: ${partNames}`);
  else {
    const results = [
      { path: [kind], result: KINDS[kind].safeParse(value) },
      { path: ['id'], result: idSchema.optional().safeParse(id) },
    ];
    for (const { path, result } of results)
      for (const issue of result.error?.issues ?? []) refuse(issue.message, [...path, ...issue.path]);
    if (results.every(({ result }) => result.success)) return raw;
  }
  return z.NEVER;
});

function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name);
}

/** What a record is a picture of; its caption says so. */
export const SHOWN = ['screen', 'text', 'mail', 'code', 'app'] as const;

/** Parts of a sketch, so that it is looked at and not read. */
const MOST_PARTS = 6;

/** What is known of one screen, for every language: `content/screens.yaml`. */
export const screenSchema = z.strictObject({
  shows: z.enum(SHOWN, { error: `write one of: ${SHOWN.join(', ')}` }).default('screen'),
  wordings: z.array(wordingSchema).default([]),
  /** Parts of page addresses that tell this screen, such as `/challenge/`, with their hosts. */
  addresses: z.array(z.strictObject({ host: words, path: words })).default([]),
  /** The record whose wordings the sketch may say, where it has none of its own. */
  wordsOf: z.string().optional(),
  /** From top to bottom. */
  sketch: z
    .array(partSchema)
    .min(1, { error: 'write at least one part' })
    .max(MOST_PARTS, { error: `write at most ${String(MOST_PARTS)} parts` }),
});

export type Screen = z.infer<typeof screenSchema>;
export type Wording = Screen['wordings'][number];
export type Part = Screen['sketch'][number];
/** Words of a part, or that nobody recorded them. */
export type Saying = z.infer<typeof sayingSchema>;
export type PartKind = keyof typeof KINDS;
