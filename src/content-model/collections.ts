import { getCollection } from 'astro:content';
import type { Root } from 'mdast';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { PublishingError } from './faults.ts';
import { keptContent } from './kept-content.ts';
import type { Content } from './read-content.ts';
import { addressOf } from './routes.ts';
import { servedPages, type ServedPages } from './served-pages.ts';
import type { Checklist } from './schemas/checklist.ts';
import type { Diagnosis } from './schemas/diagnosis.ts';
import { pageWords, screenWordsIn, type PageWords } from './page-words.ts';
import type { Claim, Source } from './schemas/facts.ts';
import type { LookUp } from './schemas/look-up.ts';
import type { SampleQueries } from './schemas/sample-queries.ts';
import type { Message } from './schemas/messages.ts';
import type { OfficialAddresses } from './schemas/official-addresses.ts';
import type { Sequence } from './schemas/sequences.ts';
import type { Screen } from './schemas/screens.ts';
import type { ScreenWords } from './screen-words.ts';
import type { UiStrings } from './ui-strings.ts';
import { valuesOf, type YamlEntries, type YamlValue } from './yaml-file.ts';

/** Files do not change during a build; while somebody writes, every page shows them as they are now. */
const contentIn = (language: LanguageCode): Content =>
  keptContent(process.cwd(), language, !import.meta.env.PROD);

/** Everything that a citation may need. */
export interface Facts {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly linkableHosts: ReadonlySet<string>;
}

/** @returns every claim and source, and the hosts that may be linked; what screens say counts as a language says it. */
export function facts(language: LanguageCode): Facts {
  const { claims, sources, linkableHosts } = contentIn(language);
  return { claims: valuesOf(claims), sources: valuesOf(sources), linkableHosts };
}

/** @returns the strings of the interface: every text of the site that is not an article. */
export function uiStrings(language: LanguageCode): UiStrings {
  const { uiStrings: value, faults } = contentIn(language);
  return needed({ value, faults });
}

/** @returns what can be ticked off. */
export function checklistOf(language: LanguageCode): Checklist {
  return needed(contentIn(language).checklist);
}

type Ordered = 'chapters' | 'articles' | 'questions' | 'guides' | 'tools';

/**
 * Lists the entries of one language, in their order.
 *
 * @param collection - which entries.
 * @param language - folder below `src/content`.
 * @returns the entries, those with the lowest `order` first.
 */
export async function entriesOf<Name extends Ordered>(collection: Name, language: LanguageCode) {
  const entries = await getCollection(collection, ({ id }) => id.startsWith(`${language}/`));
  return entries.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));
}

/**
 * Gives the entries by the addresses that a page of a language may link to.
 *
 * @param collection - which entries.
 * @param language - of the page.
 * @returns the entries of the language; English ones stand in for those that are not there.
 */
export async function entriesByAddress<Name extends Ordered>(collection: Name, language: LanguageCode) {
  const entries = [
    ...(await entriesOf(collection, DEFAULT_LANGUAGE)),
    ...(await entriesOf(collection, language)),
  ];
  return new Map(entries.map((entry) => [addressOf(entry.id), entry]));
}

const servedIn = (language: LanguageCode): ServedPages =>
  servedPages(process.cwd(), contentIn(language), contentIn(DEFAULT_LANGUAGE));

/** @returns whether English has changed since a page was translated, in what cannot mislead. */
export function isStale(address: string, language: LanguageCode): boolean {
  return servedIn(language).states.get(address) === 'stale';
}

/** @returns the addresses of the pages of a language for which something stands in, see `served-pages.ts`. */
export function stoodInForIn(language: LanguageCode): readonly string[] {
  return servedIn(language).stoodInFor;
}

/** @returns the addresses of the pages that are made in a language, see `served-pages.ts`. */
export function pageAddressesIn(language: LanguageCode): ReadonlySet<string> {
  return servedIn(language).addresses;
}

/** Every page asks for its own. */
const wordsByAddress = new WeakMap<Content, ReadonlyMap<string, PageWords>>();

/**
 * Gives the words of a page as its reader meets them, with its sequences and what screens say in their places.
 *
 * @param address - of the page, from the top of the pages of its language; `/prevent/` as well as a plan's or a message's.
 * @returns its tree.
 * @throws PublishingError when it cannot be read.
 */
export function wordsOfPage(address: string, language: LanguageCode): Root {
  const content = contentIn(language);
  const pages =
    wordsByAddress.get(content) ?? new Map(pageWords(content).map((page) => [page.address, page]));
  wordsByAddress.set(content, pages);
  return needed({ value: pages.get(address)?.tree, faults: content.faults });
}

const screenWordsByContent = new WeakMap<Content, ScreenWords>();

/** @returns what stands on screens, as the pages of a language say it. */
export function screenWordsOf(language: LanguageCode): ScreenWords {
  const content = contentIn(language);
  const words = screenWordsByContent.get(content) ?? screenWordsIn(content);
  screenWordsByContent.set(content, words);
  return words;
}

/** @returns the tree of the diagnosis. */
export function diagnosisOf(language: LanguageCode): Diagnosis {
  return needed(contentIn(language).diagnosis);
}

/** @returns what every known screen means, by id. */
export function messagesOf(language: LanguageCode): ReadonlyMap<string, Message> {
  return sound(contentIn(language).messages);
}

/** @returns what stands on every screen, and its sketch, by id. */
export function screensOf(): ReadonlyMap<string, Screen> {
  return sound(contentIn(DEFAULT_LANGUAGE).screens);
}

/** @returns the acts that must be right, by id. */
export function sequencesOf(language: LanguageCode): ReadonlyMap<string, Sequence> {
  return sound(contentIn(language).sequences);
}

/** @returns the sentences of fakes, and the words that name a secret. */
export function lookUpOf(language: LanguageCode): LookUp {
  return needed(contentIn(language).lookUp);
}

/** @returns by problem, what people type who are stuck on it. */
export function sampleQueriesOf(language: LanguageCode): SampleQueries {
  return needed(contentIn(language).sampleQueries);
}

/** @returns whose addresses are Instagram's and Meta's. */
export function officialAddressesOf(): OfficialAddresses {
  return needed(contentIn(DEFAULT_LANGUAGE).officialAddresses);
}

/** @throws PublishingError when a file does not fit its schema: a page cannot do without it. */
function needed<Value>({ value, faults }: Pick<YamlValue<Value>, 'value' | 'faults'>): Value {
  if (value === undefined) throw new PublishingError(faults);
  return value;
}

function sound<Value>({ entries, faults }: YamlEntries<Value>): ReadonlyMap<string, Value> {
  if (faults.length > 0) throw new PublishingError(faults);
  return valuesOf(entries);
}
