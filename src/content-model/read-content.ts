import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { PublishingError, type Fault } from './faults.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { linkableHostsSchema } from './linkable.ts';
import { missingFileFaults } from './missing-files.ts';
import { readPage, type Page } from './read-page.ts';
import { ROUTES } from './routes.ts';
import { checklistSchema, type Checklist } from './schemas/checklist.ts';
import { readDiagnosis } from './read-diagnosis.ts';
import type { Diagnosis } from './schemas/diagnosis.ts';
import { claimSchema, problemSchema, sourceSchema, type Claim, type Source } from './schemas/facts.ts';
import { hedgesSchema } from './schemas/hedges.ts';
import { lookUpSchema, type LookUp } from './schemas/look-up.ts';
import { messageSchema, type Message } from './schemas/messages.ts';
import { officialAddressesSchema, type OfficialAddresses } from './schemas/official-addresses.ts';
import { sampleQueriesSchemaIn, type SampleQueries } from './schemas/sample-queries.ts';
import { searchVocabularySchema } from './schemas/search.ts';
import {
  sequencePlacesSchema,
  sequenceSchemaIn,
  type Sequence,
  type SequencePlaces,
} from './schemas/sequences.ts';
import { labelSchema, pathSchema, type Label, type MenuPath } from './schemas/screen-words.ts';
import { screenSchema, type Screen } from './schemas/screens.ts';
import { screenClaims } from './screen-words.ts';
import { readStrings } from './strings-file.ts';
import { readToolWords, type ToolWords } from './tool-words.ts';
import { UI_RULES, type UiStrings } from './ui-strings.ts';
import { unwrittenFaults } from './unwritten.ts';
import { readYaml, readYamlEntries, type Entry, type YamlEntries, type YamlValue } from './yaml-file.ts';

export type { Page } from './read-page.ts';

/** Everything that authors write in one language, read as it stands on disk. */
export interface Content {
  readonly language: LanguageCode;
  readonly sources: ReadonlyMap<string, Entry<Source>>;
  /** Those that labels and paths are among them, see `screen-words.ts`. */
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly labels: ReadonlyMap<string, Entry<Label>>;
  readonly paths: ReadonlyMap<string, Entry<MenuPath>>;
  readonly problems: ReadonlySet<string>;
  /** What each problem is, in its reader's terms, by id. */
  readonly problemMeanings: ReadonlyMap<string, string>;
  readonly pages: readonly Page[];
  readonly uiStrings: UiStrings | undefined;
  readonly linkableHosts: ReadonlySet<string>;
  /** Words and phrases that no page may use, in small letters. */
  readonly bannedPhrases: readonly string[];
  /** Forms of doubt that the marks of citations say, as regular expressions. */
  readonly hedges: readonly RegExp[];
  readonly messages: YamlEntries<Message>;
  readonly screens: YamlEntries<Screen>;
  readonly lookUp: YamlValue<LookUp>;
  readonly diagnosis: YamlValue<Diagnosis>;
  readonly sequences: YamlEntries<Sequence>;
  readonly sequencePlaces: YamlValue<SequencePlaces>;
  readonly searchVocabulary: YamlValue<z.infer<typeof searchVocabularySchema>>;
  readonly sampleQueries: YamlValue<SampleQueries>;
  readonly officialAddresses: YamlValue<OfficialAddresses>;
  readonly checklist: YamlValue<Checklist>;
  readonly toolWords: readonly ToolWords[];
  /** What is begun and still to write. */
  readonly unwritten: readonly Fault[];
  /** What cannot be read, or does not fit its schema. */
  readonly faults: readonly Fault[];
}

/** Facts and pages, which the rules about pages need. */
export type Pages = Pick<
  Content,
  'sources' | 'claims' | 'labels' | 'paths' | 'problems' | 'problemMeanings' | 'pages' | 'faults'
>;

/**
 * Reads everything that authors wrote in one language.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the content; what does not fit is left out and listed in `faults`.
 * @throws PublishingError naming every file that a language lacks and no page can do without; the file system's error
 *   when a file cannot be read.
 */
export function readContent(root: string, language: LanguageCode = DEFAULT_LANGUAGE): Content {
  const missing = missingFileFaults(root, language);
  if (missing.length > 0) throw new PublishingError(missing);
  const own = `src/content/${language}`;
  const pages = readPages(root, language);
  const strings = readStrings(root, 'ui', UI_RULES, language);
  const hosts = readYaml(root, 'src/content/linkable-hosts.yaml', linkableHostsSchema);
  const banned = readYaml(root, `${own}/banned-phrases.yaml`, z.array(z.string()));
  const hedges = readYaml(root, `${own}/hedges.yaml`, hedgesSchema);
  const files = {
    messages: readMessages(root, language),
    screens: readScreens(root),
    lookUp: readLookUp(root, language),
    diagnosis: readDiagnosis(root, language),
    sequences: readYamlEntries(root, `${own}/sequences.yaml`, sequenceSchemaIn(language)),
    sequencePlaces: readYaml(root, 'src/content/sequence-places.yaml', sequencePlacesSchema),
    searchVocabulary: readYaml(root, `${own}/search.yaml`, searchVocabularySchema),
    sampleQueries: readYaml(root, `${own}/sample-queries.yaml`, sampleQueriesSchemaIn(language)),
    officialAddresses: readOfficialAddresses(root),
    checklist: readYaml(root, `${own}/checklist.yaml`, checklistSchema),
  };
  return {
    ...pages,
    ...files,
    language,
    uiStrings: strings.value as UiStrings | undefined,
    linkableHosts: new Set(Object.values(hosts.value ?? {}).flat()),
    bannedPhrases: banned.value ?? [],
    hedges: hedges.value ?? [],
    toolWords: readToolWords(root, `${own}/tools`),
    unwritten: unwrittenFaults(root),
    faults: [strings, hosts, banned, hedges, ...Object.values(files), pages].flatMap(({ faults }) => faults),
  };
}

/**
 * Reads the facts, and every page of one language.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns both; what does not fit is left out and listed in `faults`.
 * @throws the file system's error when a facts file cannot be read.
 */
export function readPages(root: string, language: LanguageCode = DEFAULT_LANGUAGE): Pages {
  const sources = readYamlEntries(root, 'src/content/sources.yaml', sourceSchema);
  const claims = readYamlEntries(root, 'src/content/claims.yaml', claimSchema);
  const labels = readYamlEntries(root, 'src/content/labels.yaml', labelSchema);
  const paths = readYamlEntries(root, 'src/content/paths.yaml', pathSchema);
  const problems = readYamlEntries(root, 'src/content/problems.yaml', problemSchema);
  const read = Object.keys(ROUTES)
    .flatMap((folder) => mdxFiles(root, `src/content/${language}/${folder}`))
    .map((file) => readPage(root, file));
  return {
    sources: sources.entries,
    claims: new Map([...claims.entries, ...screenClaims(labels.entries, paths.entries, language)]),
    labels: labels.entries,
    paths: paths.entries,
    problems: new Set(problems.entries.keys()),
    problemMeanings: new Map([...problems.entries].map(([id, { value }]) => [id, value.means])),
    pages: read.flatMap(({ page }) => page ?? []),
    faults: [sources, claims, labels, paths, problems, ...read].flatMap(({ faults }) => faults),
  };
}

/** Reads what every known screen means. */
export function readMessages(root: string, language: LanguageCode = DEFAULT_LANGUAGE): Content['messages'] {
  return readYamlEntries(root, `src/content/${language}/messages.yaml`, messageSchema);
}

/** Reads what stands on every screen, and its sketch. */
export function readScreens(root: string): Content['screens'] {
  return readYamlEntries(root, 'src/content/screens.yaml', screenSchema);
}

/** Reads the sentences of fakes, and the words that name a secret. */
export function readLookUp(root: string, language: LanguageCode = DEFAULT_LANGUAGE): Content['lookUp'] {
  return readYaml(root, `src/content/${language}/look-up.yaml`, lookUpSchema);
}

/** Reads whose addresses are Instagram's and Meta's. */
export function readOfficialAddresses(root: string): Content['officialAddresses'] {
  return readYaml(root, 'src/content/official-addresses.yaml', officialAddressesSchema);
}

function mdxFiles(root: string, folder: string): string[] {
  // A translation may have no page of a kind yet.
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\/+/u, ''))
    .sort();
}
