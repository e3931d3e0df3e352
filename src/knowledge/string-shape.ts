/** Every other language has the shape of this one. */
export const SHAPE_LANGUAGE = 'en';

/** Keys and indices from the top of a file to a value in it. */
type Path = readonly (string | number)[];

/** What does not fit, and what to write instead. */
export interface Misfit {
  readonly path: Path;
  readonly message: string;
}

/** What a file of strings is made of. Items of a list may be words, a sentence with its claim, or a link. */
type Kind = 'words' | 'list' | 'map' | 'plural';

const WRITE: Readonly<Record<Kind, string>> = {
  words: 'write words; in quotes if they could be taken for a number or hold a colon',
  list: 'write a list',
  map: 'write fields, each on a line of its own',
  plural: 'write the forms of the plural, each on a line of its own',
};

const PLURAL_FORMS: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** The items that are more than words: a sentence with the claim that it states, and a link. */
export const ITEM_FIELDS = { sentence: ['text', 'claim'], link: ['link', 'address'] } as const;

/** @returns whether a value has fields, each by its name. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** @returns whether a map holds the forms of a plural, as `Intl.PluralRules` names them. */
export function isPlural(map: Readonly<Record<string, unknown>>): boolean {
  return 'other' in map && Object.keys(map).every((key) => PLURAL_FORMS.includes(key));
}

/** @returns which item of a list a value is; undefined where it is none. */
export function itemKindOf(item: unknown): 'words' | keyof typeof ITEM_FIELDS | undefined {
  if (typeof item === 'string') return 'words';
  if (!isMap(item)) return undefined;
  const fields = Object.keys(item).sort().join();
  if (fields === 'text' || fields === 'claim,text') return 'sentence';
  return fields === 'address,link' ? 'link' : undefined;
}

function kindOf(value: unknown): Kind | undefined {
  if (typeof value === 'string') return 'words';
  if (Array.isArray(value)) return 'list';
  if (!isMap(value)) return undefined;
  return isPlural(value) ? 'plural' : 'map';
}

/**
 * Finds what no language may write: nothing where words belong, a number, an item that nothing can show.
 *
 * @param value - what a file of strings says, or a part of it.
 * @param language - BCP 47 tag.
 * @param path - where the part stands.
 * @returns each misfit.
 */
export function wordMisfits(value: unknown, language: string, path: Path = []): Misfit[] {
  const kind = kindOf(value);
  if (kind === undefined) return [{ path, message: WRITE.words }];
  if (kind === 'words') return (value as string).trim() === '' ? [{ path, message: 'write some words' }] : [];
  const parts = Object.entries(value as object).map(
    ([key, part]) => [kind === 'list' ? Number(key) : key, part as unknown] as const,
  );
  if (parts.length === 0)
    return [{ path, message: kind === 'list' ? 'write at least 1 of them' : WRITE.map }];
  return [
    ...(kind === 'plural' ? pluralMisfits(value as object, language, path) : []),
    ...(kind === 'map' ? linkMisfits(value as object, path) : []),
    ...parts.flatMap(([key, part]) => {
      if (kind === 'list' && isMap(part) && itemKindOf(part) === undefined)
        return [
          { path: [...path, key], message: 'write words; or text, with its claim; or link and address' },
        ];
      return wordMisfits(part, language, [...path, key]);
    }),
  ];
}

/** A link leads to a page of the site, or to a place on its own page; never away. */
function linkMisfits(map: { readonly link?: unknown; readonly address?: unknown }, path: Path): Misfit[] {
  if (typeof map.link !== 'string' || typeof map.address !== 'string') return [];
  return /^(?:\/|#[a-z-]+$)/u.test(map.address)
    ? []
    : [
        {
          path: [...path, 'address'],
          message: 'write an address of this site: it begins with /, such as /faq/',
        },
      ];
}

/** Each language has forms of its own: Japanese one, Arabic six. */
function pluralMisfits(plural: object, language: string, path: Path): Misfit[] {
  const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const written = Object.keys(plural).sort().join();
  return written === [...wanted].sort().join()
    ? []
    : [{ path, message: `write a form for each of: ${wanted.join(', ')}` }];
}

/**
 * Finds where a file of strings has another shape than the English one.
 *
 * @param english - what the English file says, or a part of it.
 * @param other - what stands there in the other language.
 * @param path - where the part stands.
 * @returns each field that is missing or too many, each value of another kind, and each text with other {places}.
 */
export function shapeMisfits(english: unknown, other: unknown, path: Path = []): Misfit[] {
  const kind = kindOf(english);
  const otherKind = kindOf(other);
  // What is wrong by itself is told already.
  if (kind === undefined || otherKind === undefined) return [];
  if (kind !== otherKind) return [{ path, message: `${WRITE[kind]}, as English does` }];
  if (kind !== 'map') return [...itemMisfits(english, other, path), ...placeMisfits(english, other, path)];
  const [wanted, written] = [english as Record<string, unknown>, other as Record<string, unknown>];
  return [
    ...Object.entries(wanted).flatMap(([key, value]) =>
      key in written
        ? shapeMisfits(value, written[key], [...path, key])
        : [{ path: [...path, key], message: `is missing: ${whatToWrite(value)}` }],
    ),
    ...Object.keys(written)
      .filter((key) => !(key in wanted))
      .map((key) => ({
        path: [...path, key],
        message: 'English has no such field: remove it or correct the name',
      })),
  ];
}

/** A list may be longer than in English or shorter, but what it consists of is the same. */
function itemMisfits(english: unknown, other: unknown, path: Path): Misfit[] {
  if (!Array.isArray(english) || !Array.isArray(other)) return [];
  const known = new Set(english.map(itemKindOf));
  return other.flatMap((item, index) =>
    itemKindOf(item) === undefined || known.has(itemKindOf(item))
      ? []
      : [{ path: [...path, index], message: 'English has no such item in this list: write one as it has' }],
  );
}

function whatToWrite(english: unknown): string {
  if (typeof english === 'string') return `say what English says, “${english}”`;
  return isMap(english)
    ? `write what English has: ${Object.keys(english).join(', ')}`
    : `${WRITE.list}, as English does`;
}

function placeMisfits(english: unknown, other: unknown, path: Path): Misfit[] {
  const [wanted, written] = [placesIn(english), placesIn(other)];
  if (wanted.join() === written.join()) return [];
  const places = wanted.length === 0 ? 'no words in braces' : wanted.join(' and ');
  return [{ path, message: `write ${places}, as English does` }];
}

/** @returns the {places} of a text, or of all texts of a list or plural, each once and sorted. */
function placesIn(value: unknown): string[] {
  const all = JSON.stringify(value).match(/\{\w+\}/gu) ?? [];
  return [...new Set(all)].sort();
}
