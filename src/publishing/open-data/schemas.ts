import { z } from 'astro/zod';
import { FIRMNESSES } from '../../content-model/firmness.ts';
import { SCREEN_GROUPS } from '../../content-model/schemas/messages.ts';
import { CONFIDENCES, SOURCE_KINDS } from '../../content-model/vocabulary.ts';

/**
 * What others build on: a field that goes, or means something else, makes a new first number, a new field a new second
 * one. Each change has its entry in `docs/data-changelog.md`.
 */
export const DATA_VERSION = '1.0.0';

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .meta({
    description: 'Stays the same as long as it is there, and is never used again for something else.',
  });
const ids = z.array(id);
const text = z.string().min(1);
const address = z
  .string()
  .regex(/^(?:https?:\/)?\/\S*$/u)
  .meta({ description: 'Whole where the publisher has named an origin, else from the top of the host.' });
const firmness = z.enum(FIRMNESSES).meta({ description: 'How firm it stands. Say it when you quote it.' });
const confidence = z.enum(CONFIDENCES).meta({ description: 'Who says so.' });
const kind = z.enum(SOURCE_KINDS);
const documentDate = z
  .string()
  .regex(/^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|unknown)$/u)
  .meta({ description: 'A year, a month, a day, or "unknown".' });
const screenYear = z.string().regex(/^(?:\d{4}|unknown)$/u);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/u);

const claim = z.strictObject({
  id,
  says: text,
  firmness,
  confidence,
  menuConfirmed: z
    .string()
    .regex(/^\d{4}$/u)
    .optional()
    .meta({
      description: 'Year in which a way through menus was last confirmed.',
    }),
  sources: ids.meta({ description: 'Its own documents, in sources.json.' }),
  follows: ids.meta({ description: 'The claims from which it follows.' }),
  sourcesRead: z.iso.date().optional().meta({
    description: 'Oldest day on which a document under it was last read.',
  }),
  oldestSource: screenYear.optional().meta({ description: 'Year of the oldest dated document under it.' }),
  page: address.optional().meta({ description: 'Its record, for people; left out where no page needs it.' }),
});

const source = z.strictObject({
  id,
  title: text,
  publisher: text,
  kind,
  firmness,
  published: documentDate,
  copy: documentDate.meta({ description: 'Date of the copy that was read.' }),
  seen: z.iso.date().meta({ description: 'Day on which it was last read.' }),
  address: z.url().optional().meta({ description: 'Left out where readers should not be sent there.' }),
  note: text.optional(),
  page: address.optional().meta({ description: 'Its record, for people; left out where no page needs it.' }),
});

const problem = z.strictObject({
  id,
  means: text,
  pages: z
    .array(
      z.strictObject({
        kind: z.enum(['plan', 'article', 'message', 'question', 'tool', 'guide']),
        title: text,
        address,
        markdown: address.optional().meta({ description: 'The same words as Markdown.' }),
      }),
    )
    .meta({ description: 'Those that are most about it come first.' }),
});

const sentence = z.strictObject({ text, claims: ids.meta({ description: 'What it rests on.' }) });

const message = z.strictObject({
  id,
  title: text,
  group: z.enum(SCREEN_GROUPS),
  screen: sentence.meta({ description: 'On which screen it stands.' }),
  problems: ids,
  wordings: z.array(
    z.strictObject({
      text: text.meta({ description: 'To the letter.' }),
      language,
      kind,
      firmness,
      seen: z.string().regex(/^(?:\d{4}(?:–\d{4})?|unknown)$/u),
      caseKept: z.boolean().meta({ description: 'False where capital letters may differ on the screen.' }),
      copiedByPhishing: z.boolean().meta({ description: 'Fake pages show it too: warn first.' }),
      where: text.optional(),
      sources: ids,
    }),
  ),
  addresses: z
    .array(z.strictObject({ host: text, path: text }))
    .meta({ description: 'Parts of page addresses that tell this screen.' }),
  means: z.array(sentence).meta({ description: 'Likely causes, the most likely first.' }),
  notMeans: z.array(sentence),
  page: address,
  markdown: address.meta({
    description:
      'What to do stands there, whole and in its order: warnings come first, so no part of it stands alone.',
  }),
  plan: address,
  articles: z.array(address),
});

const seen = { on: text.optional(), year: screenYear, confidence: kind, firmness, sources: ids };

const label = z.strictObject({
  id,
  where: text,
  says: z
    .array(z.strictObject({ text: text.meta({ description: 'To the letter.' }), language, ...seen }))
    .meta({ description: 'The newest first within a language.' }),
});

const path = z.strictObject({
  id,
  where: text,
  ways: z
    .array(
      z.strictObject({
        taps: z.array(
          z.union([
            z.strictObject({ label: id }),
            z.strictObject({ choice: text.meta({ description: 'Chosen there, and without fixed words.' }) }),
          ]),
        ),
        ...seen,
      }),
    )
    .meta({ description: 'The newest first.' }),
});

/** A record of each data set, as it is published. */
export const RECORDS = {
  claims: claim.meta({ description: 'One fact.' }),
  sources: source.meta({ description: 'One document that facts rest on.' }),
  problems: problem.meta({ description: 'What readers are stuck on, and the pages that answer it.' }),
  messages: message.meta({ description: 'A screen, its exact words, and what it means.' }),
  labels: label.meta({ description: 'Words on a screen, in every language in which they were seen.' }),
  paths: path.meta({ description: 'A way through menus, tap by tap.' }),
} as const;

export type DatasetName = keyof typeof RECORDS;
export type RecordOf<Name extends DatasetName> = z.infer<(typeof RECORDS)[Name]>;

/** What stands around the records of every data set. */
export const HEAD = {
  $schema: z.string(),
  version: z.literal(DATA_VERSION),
  date: z.iso.date().meta({ description: 'From when the words are.' }),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40,64}$/u)
    .optional()
    .meta({ description: 'Of the project from which they were made.' }),
  licence: z.strictObject({ id: z.literal('CC-BY-4.0'), address: z.url() }),
  credit: z.strictObject({ name: text, address }),
  language: language.meta({ description: 'Of the sentences; words on screens have their own.' }),
} as const;

/** @returns the JSON Schema of a data set. */
export function jsonSchemaOf(name: DatasetName): object {
  const schema = z.strictObject({ ...HEAD, records: z.array(RECORDS[name] as z.ZodType) });
  return z.toJSONSchema(schema.meta({ title: name }), { target: 'draft-2020-12' });
}
