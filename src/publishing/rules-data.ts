import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import type { Fault } from '../knowledge/faults.ts';
import { LANGUAGE } from '../knowledge/language.ts';
import { linkableHostsSchema } from '../knowledge/linkable.ts';
import { interfaceSchema, type InterfaceTexts } from '../knowledge/schemas/interface.ts';
import { readDiagnosis, type DiagnosisFile } from '../knowledge/diagnosis-file.ts';
import { readLookUp, type LookUpFile } from '../knowledge/look-up-file.ts';
import { readMessages, type MessagesFile } from '../knowledge/messages-file.ts';
import type { ChecklistFile } from '../knowledge/rules/checklist.ts';
import type { SearchWordsFile } from '../knowledge/rules/search.ts';
import type { SayingsFile } from '../knowledge/rules/sayings.ts';
import { checklistSchema } from '../knowledge/schemas/checklist.ts';
import { sayingsSchema } from '../knowledge/schemas/sayings.ts';
import { searchWordsSchema } from '../knowledge/schemas/search.ts';
import { readOfficialAddresses, type OfficialAddressesFile } from '../knowledge/official-addresses-file.ts';
import { readSequences, type SequencesFile } from '../knowledge/sequences-file.ts';
import { parseYaml, readValue, type YamlFile } from '../knowledge/yaml-file.ts';
import type { WordRules } from './words.ts';

/** What the rules themselves read from the content folder. */
export interface RulesData {
  readonly interfaceTexts: InterfaceTexts | undefined;
  readonly linkableHosts: ReadonlySet<string>;
  readonly words: WordRules;
  readonly messages: MessagesFile;
  readonly lookUp: LookUpFile;
  readonly diagnosis: DiagnosisFile;
  readonly sequences: SequencesFile;
  readonly searchWords: SearchWordsFile | undefined;
  readonly sayings: SayingsFile | undefined;
  readonly officialAddresses: OfficialAddressesFile;
  readonly checklist: ChecklistFile | undefined;
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
export function readRulesData(root: string, language = LANGUAGE): RulesData {
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
  const interfaceTexts = whole(`src/content/${language}/interface.yaml`, interfaceSchema);
  const hosts = whole('src/content/linkable-hosts.yaml', linkableHostsSchema) ?? {};
  const stopWords = whole(`src/content/${language}/stop-words.yaml`, z.array(z.string())) ?? [];
  const messages = readMessages(root, language);
  const lookUp = readLookUp(root, language);
  const texts = [
    ...[...messages.entries.values()].flatMap(({ value }) => value.wordings.map(({ text }) => text)),
    ...(lookUp.value?.fakes ?? []).map(({ text }) => text),
  ];
  return {
    interfaceTexts,
    linkableHosts: new Set(Object.values(hosts).flat()),
    messages,
    lookUp,
    searchWords: located('search', searchWordsSchema),
    sayings: located('sayings', sayingsSchema),
    diagnosis: readDiagnosis(root, language),
    sequences: readSequences(root, language),
    officialAddresses: readOfficialAddresses(root),
    checklist: located('checklist', checklistSchema),
    words: { stopWords, messages: texts, siteName: interfaceTexts?.site.name ?? '' },
    faults,
  };
}
