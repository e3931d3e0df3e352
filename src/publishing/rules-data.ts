import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../knowledge/faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { linkableHostsSchema } from '../knowledge/linkable.ts';
import { readStrings } from '../knowledge/strings-file.ts';
import { UI_RULES, type UiStrings } from '../knowledge/ui-strings.ts';
import { readDiagnosis, type DiagnosisFile } from '../knowledge/diagnosis-file.ts';
import { readLookUp, type LookUpFile } from '../knowledge/look-up-file.ts';
import { readMessages, type MessagesFile } from '../knowledge/messages-file.ts';
import type { SampleQueriesFile } from '../knowledge/rules/sample-queries.ts';
import type { SearchVocabularyFile } from '../knowledge/rules/search.ts';
import { sampleQueriesSchema } from '../knowledge/schemas/sample-queries.ts';
import { searchVocabularySchema } from '../knowledge/schemas/search.ts';
import { readOfficialAddresses, type OfficialAddressesFile } from '../knowledge/official-addresses-file.ts';
import { readSequences, type SequencesFile } from '../knowledge/sequences-file.ts';
import { parseYaml, readValue, type YamlFile } from '../knowledge/yaml-file.ts';
import type { WordRules } from './words.ts';

/** What the rules themselves read from the content folder. */
export interface RulesData {
  readonly uiStrings: UiStrings | undefined;
  readonly linkableHosts: ReadonlySet<string>;
  readonly words: WordRules;
  readonly messages: MessagesFile;
  readonly lookUp: LookUpFile;
  readonly diagnosis: DiagnosisFile;
  readonly sequences: SequencesFile;
  readonly searchVocabulary: SearchVocabularyFile | undefined;
  readonly sampleQueries: SampleQueriesFile | undefined;
  readonly officialAddresses: OfficialAddressesFile;
  /** What in these files does not fit its schema. */
  readonly faults: readonly Fault[];
}

/**
 * Reads the files that hold rules rather than pages.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the data; what does not fit is left out and listed in `faults`.
 * @throws the file system's error when a file cannot be read.
 */
export function readRulesData(root: string, language = DEFAULT_LANGUAGE): RulesData {
  const faults: Fault[] = [];
  const open = (file: string): YamlFile => {
    const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
    faults.push(...yaml.faults);
    return yaml;
  };
  const whole = <Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | undefined => {
    const { value, faults: misfits } = readValue(open(file), [], schema);
    faults.push(...misfits);
    return value;
  };
  const located = <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = `src/content/${language}/${name}.yaml`;
    const yaml = open(file);
    const { value, faults: misfits } = readValue(yaml, [], schema);
    faults.push(...misfits);
    return value === undefined ? undefined : { file, value, lineOf: yaml.lineOf };
  };
  const ui = readStrings(root, 'ui', UI_RULES, language);
  faults.push(...ui.faults);
  const uiStrings = ui.value as UiStrings | undefined;
  const hosts = whole('src/content/linkable-hosts.yaml', linkableHostsSchema) ?? {};
  const stopWords = whole(`src/content/${language}/stop-words.yaml`, z.array(z.string())) ?? [];
  const messages = readMessages(root, language);
  const lookUp = readLookUp(root, language);
  const texts = [
    ...[...messages.entries.values()].flatMap(({ value }) => value.wordings.map(({ text }) => text)),
    ...(lookUp.value?.fakes ?? []).map(({ text }) => text),
  ];
  return {
    uiStrings,
    linkableHosts: new Set(Object.values(hosts).flat()),
    messages,
    lookUp,
    searchVocabulary: located('search', searchVocabularySchema),
    sampleQueries: located('sample-queries', sampleQueriesSchema),
    diagnosis: readDiagnosis(root, language),
    sequences: readSequences(root, language),
    officialAddresses: readOfficialAddresses(root),
    words: { language, stopWords, messages: texts, siteName: uiStrings?.site.name ?? '' },
    faults,
  };
}
