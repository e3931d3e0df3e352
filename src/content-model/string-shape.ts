import { z } from 'astro/zod';
import { words } from './schemas/words.ts';

/** What the code needs of a file of strings beyond its shape. Each part of the file is named by its path: `answers.verdicts`. */
export interface StringRules {
  /** Names that the code has, such as its verdicts: the part needs words for each of them, and for no other. */
  readonly keys?: Readonly<Record<string, readonly string[]>>;
  /** How many items a list needs, where that is more than one. */
  readonly least?: Readonly<Record<string, number>>;
  /** What a string must not say. */
  readonly without?: Readonly<Record<string, string>>;
}

const address = z
  .string()
  .regex(/^(?:\/|#[a-z-]+$)/u, { error: 'write an address of this site: it begins with /, such as /faq/' });

/** What stands in a list. */
const ITEMS = {
  words,
  /** With the claim that it states, where it states one. */
  sentence: z.strictObject({ text: words, claim: words.optional() }),
  link: z.strictObject({ link: words, address }),
} as const;

const ITEM_KINDS = Object.keys(ITEMS) as (keyof typeof ITEMS)[];

const PLURAL_FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** @returns whether a value has fields, each by its name. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** @returns whether a map holds the forms of a plural, as `Intl.PluralRules` names them. */
export function isPlural(map: Readonly<Record<string, unknown>>): boolean {
  return 'other' in map && Object.keys(map).every((key) => PLURAL_FORMS.includes(key));
}

/** @returns the kinds of the items of a list; every kind that there is where it holds none of them. */
export function itemKindsIn(list: readonly unknown[]): readonly (keyof typeof ITEMS)[] {
  const found = ITEM_KINDS.filter((kind) => list.some((item) => ITEMS[kind].safeParse(item).success));
  return found.length === 0 ? ITEM_KINDS : found;
}

/**
 * Makes the schema of a file of strings from the English file, so that no field is written down again.
 *
 * @param english - what the English file says, or a part of it.
 * @param language - BCP 47 tag of the file that is held against it; each language has plural forms of its own.
 * @param rules - what the code needs.
 * @param path - where the part stands.
 * @returns the schema: the same fields and {places}, no empty string, lists of any length.
 */
export function stringSchema(
  english: unknown,
  language: string,
  rules: StringRules,
  path: readonly string[] = [],
): z.ZodType {
  const here = path.join('.');
  const { keys = {}, least = {}, without = {} } = rules;
  if (Array.isArray(english)) return listSchema(english, least[here]);
  if (!isMap(english) && !(here in keys)) return textSchema(english, placesIn(english), without[here]);
  const map = isMap(english) ? english : {};
  if (isPlural(map)) return pluralSchema(map, language);
  const needed = Object.keys(keys)
    .map((name) => name.split('.'))
    .filter((parts) => parts.slice(0, -1).join('.') === here);
  const wanted = keys[here] ?? [...Object.keys(map), ...needed.map((parts) => parts.at(-1) ?? '')];
  // In the order of the file, which is the order on the page.
  const names = new Set([...Object.keys(map).filter((name) => wanted.includes(name)), ...wanted]);
  return z.strictObject(
    Object.fromEntries(
      [...names].map((name) => [
        name,
        name === 'address' && 'link' in map
          ? address
          : stringSchema(map[name], language, rules, [...path, name]),
      ]),
    ),
  );
}

function listSchema(english: readonly unknown[], least = 1): z.ZodType {
  const [first = 'words', ...others] = itemKindsIn(english);
  const item =
    others.length === 0
      ? ITEMS[first]
      : z.union([ITEMS[first], ...others.map((kind) => ITEMS[kind])], {
          error: 'write what English has in this list: words; or text, with its claim; or link and address',
        });
  return z
    .array(item)
    .min(least)
    .refine(...samePlaces(placesIn(english)));
}

/** Each language has forms of its own: Japanese one, Arabic six. Only the last must name every place. */
function pluralSchema(english: Readonly<Record<string, unknown>>, language: string): z.ZodType {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return z.strictObject(
    Object.fromEntries(
      forms.map((form) => [form, form === 'other' ? textSchema(undefined, placesIn(english)) : words]),
    ),
  );
}

function textSchema(english: unknown, places: readonly string[], without?: string): z.ZodType {
  const says = typeof english === 'string' && english.trim() !== '';
  return z
    .string({
      error: ({ input }) => (says && input === undefined ? `say what English says, “${english}”` : undefined),
    })
    .trim()
    .min(1, { error: 'write some words', abort: true })
    .refine(...samePlaces(places))
    .refine((text) => without === undefined || !text.toLowerCase().includes(without.toLowerCase()), {
      error: `leave ${without ?? ''} out of it`,
    });
}

/** Whether a value has the {places} of the English one, and what to write where it does not. */
function samePlaces(places: readonly string[]): [(value: unknown) => boolean, { error: string }] {
  const wanted = places.length === 0 ? 'no words in braces' : places.join(' and ');
  return [(value) => placesIn(value).join() === places.join(), { error: `write ${wanted}, as English does` }];
}

/** @returns the {places} of a text, or of all texts of a list or a plural, each once and sorted. */
function placesIn(value: unknown): string[] {
  return [...new Set(JSON.stringify(value ?? '').match(/\{\w+\}/gu))].sort();
}
