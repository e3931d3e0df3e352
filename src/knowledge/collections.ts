import { readFileSync } from 'node:fs';
import { getCollection } from 'astro:content';
import { parse } from 'yaml';
import { readDiagnosis } from './diagnosis-file.ts';
import { PublishingError } from './faults.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { readLookUp } from './look-up-file.ts';
import { readMessages } from './messages-file.ts';
import { readOfficialAddresses } from './official-addresses-file.ts';
import { readSequences } from './sequences-file.ts';
import type { Sequence } from './schemas/sequences.ts';
import type { Message } from './schemas/messages.ts';
import { linkableHostsSchema } from './linkable.ts';
import { readStrings } from './strings-file.ts';
import { UI_RULES, type UiStrings } from './ui-strings.ts';
import type { Diagnosis } from './schemas/diagnosis.ts';
import type { LookUp } from './schemas/look-up.ts';
import type { Claim, Source } from './schemas/facts.ts';
import type { OfficialAddresses } from './schemas/official-addresses.ts';

/** Files do not change during a build, so each is read once; while somebody writes, every page reads them anew. */
function onceInABuild<Value>(read: (language?: LanguageCode) => Value): (language?: LanguageCode) => Value {
  const known = new Map<string, Value>();
  return (language = DEFAULT_LANGUAGE) => {
    const value = (import.meta.env.PROD ? known.get(language) : undefined) ?? read(language);
    known.set(language, value);
    return value;
  };
}

/** Everything that a citation may need. */
export interface Facts {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly linkableHosts: ReadonlySet<string>;
}

/** @returns every claim and source, and the hosts that may be linked. */
export const facts = onceInABuild(async (): Promise<Facts> => {
  const [claims, sources] = await Promise.all([getCollection('claims'), getCollection('sources')]);
  const hosts = linkableHostsSchema.parse(parse(readFileSync('src/content/linkable-hosts.yaml', 'utf8')));
  return {
    claims: new Map(claims.map(({ id, data }) => [id, data])),
    sources: new Map(sources.map(({ id, data }) => [id, data])),
    linkableHosts: new Set(Object.values(hosts).flat()),
  };
});

/**
 * Reads the strings of the interface: every text of the site that is not an article.
 *
 * @param language - folder below `src/content`.
 * @throws PublishingError when a string is missing, empty or unknown.
 */
export const uiStrings = onceInABuild((language: LanguageCode = DEFAULT_LANGUAGE): UiStrings => {
  const { value, faults } = readStrings(process.cwd(), 'ui', UI_RULES, language);
  if (value === undefined) throw new PublishingError(faults);
  return value as UiStrings;
});

type Ordered = 'chapters' | 'articles' | 'questions' | 'guides' | 'tools';

/**
 * Lists the entries of one language, in their order.
 *
 * @param collection - which entries.
 * @param language - folder below `src/content`.
 * @returns the entries, those with the lowest `order` first.
 */
export async function entriesOf<Name extends Ordered>(collection: Name, language = DEFAULT_LANGUAGE) {
  const entries = await getCollection(collection, ({ id }) => id.startsWith(`${language}/`));
  return entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/**
 * Names the address of an entry, below the base path.
 *
 * @param id - id of a chapter, article, question, guide or tool, such as `en/fixes/text-messages/abroad`.
 * @returns such as `/fix/text-messages/abroad/`.
 */
export function addressOf(id: string): string {
  const path = id.split('/').slice(1).join('/');
  return `/${path.replace(/^fixes\//u, 'fix/').replace(/^guides\//u, '')}/`;
}

/**
 * Names the chapter of an article.
 *
 * @param articleId - such as `en/fixes/text-messages/abroad`.
 * @returns such as `en/fixes/text-messages`.
 */
export function chapterIdOf(articleId: string): string {
  return articleId.split('/').slice(0, -1).join('/');
}

/**
 * Reads the tree of the diagnosis.
 *
 * @param language - folder below `src/content`.
 * @returns the tree.
 * @throws PublishingError when it does not fit its schema.
 */
export const diagnosisOf = onceInABuild((language: LanguageCode = DEFAULT_LANGUAGE): Diagnosis => {
  const { value, faults } = readDiagnosis(process.cwd(), language);
  if (value === undefined) throw new PublishingError(faults);
  return value;
});

/**
 * Reads every known screen with its wordings.
 *
 * @param language - folder below `src/content`.
 * @returns the screens by id.
 * @throws PublishingError when one does not fit its schema.
 */
export const messagesOf = onceInABuild(
  (language: LanguageCode = DEFAULT_LANGUAGE): ReadonlyMap<string, Message> => {
    const { entries, faults } = readMessages(process.cwd(), language);
    if (faults.length > 0) throw new PublishingError(faults);
    return new Map([...entries].map(([id, { value }]) => [id, value]));
  },
);

/**
 * Reads the acts that must be right.
 *
 * @param language - folder below `src/content`.
 * @returns the sequences by id.
 * @throws PublishingError when one does not fit its schema.
 */
export const sequencesOf = onceInABuild(
  (language: LanguageCode = DEFAULT_LANGUAGE): ReadonlyMap<string, Sequence> => {
    const { entries, faults } = readSequences(process.cwd(), language);
    if (faults.length > 0) throw new PublishingError(faults);
    return new Map([...entries].map(([id, { value }]) => [id, value]));
  },
);

/**
 * Reads what the message look-up knows beside the screens.
 *
 * @param language - folder below `src/content`.
 * @returns the sentences of fakes, and the words that name a secret.
 * @throws PublishingError when they do not fit their schema.
 */
export const lookUpOf = onceInABuild((language: LanguageCode = DEFAULT_LANGUAGE): LookUp => {
  const { value, faults } = readLookUp(process.cwd(), language);
  if (value === undefined) throw new PublishingError(faults);
  return value;
});

/**
 * Reads whose addresses are Instagram's and Meta's.
 *
 * @returns the list.
 * @throws PublishingError when it does not fit its schema.
 */
export const officialAddressesOf = onceInABuild((): OfficialAddresses => {
  const { value, faults } = readOfficialAddresses(process.cwd());
  if (value === undefined) throw new PublishingError(faults);
  return value;
});
