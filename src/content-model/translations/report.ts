import type { LanguageCode } from '../../i18n/languages.ts';
import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';
import type { Fault } from '../faults.ts';
import { readPages } from '../read-content.ts';
import { isTranslated, placeOf, readTree, type ContentTree } from './content-tree.ts';
import { mirrorFaults } from './mirror.ts';
import { partsOf, type English } from './parts.ts';
import { readRecord, writeRecord } from './records.ts';
import { englishChange, madeFrom, stateOf, type TranslationState } from './state.ts';

/** One file of a translation. */
export interface TranslatedFile {
  /** From the top of the project. */
  readonly file: string;
  readonly state: TranslationState;
  /** What changed in English, as a unified diff; empty where nothing did. */
  readonly change: string;
}

/** How a whole language stands to English. */
export interface TranslationReport {
  readonly files: readonly TranslatedFile[];
  /** Fields and files that do not mirror English, and records that somebody changed by hand. */
  readonly faults: readonly Fault[];
}

/** Reads what English says, and what it cites. */
export function readEnglish(root: string): English {
  const facts = [...readPages(root).claims].map(([id, { value }]): [string, string] => [id, value.says]);
  return { tree: readTree(root, DEFAULT_LANGUAGE), facts: new Map(facts) };
}

/**
 * Says for every file of English how its translation stands.
 *
 * @param root - top of the project.
 * @param language - of the translation.
 * @param english - what English says.
 * @returns the files in the order of English, and what is wrong.
 */
export function translationReport(root: string, language: LanguageCode, english: English): TranslationReport {
  const other = readTree(root, language);
  const faults = [...mirrorFaults(english.tree, other, language)];
  const files = [...english.tree.keys()].filter(isTranslated).map((path): TranslatedFile => {
    const file = placeOf(language, path);
    if (!other.has(path)) return { file, state: 'missing', change: '' };
    const { record, faults: wrong } = readRecord(root, language, path);
    faults.push(...wrong);
    const now = partsOf(path, english);
    const state = stateOf(record, now);
    const isChanged = record !== undefined && (state === 'stale' || state === 'unsafe');
    return { file, state, change: isChanged ? englishChange(path, record.parts, now) : '' };
  });
  return { files, faults };
}

/**
 * Writes down that somebody has compared a file with English.
 *
 * @param root - top of the project.
 * @param language - of the translation.
 * @param file - of the translation, from the top of the project.
 * @param english - what English says.
 * @returns why that is refused; nothing where it is written.
 */
export function acceptTranslation(
  root: string,
  language: LanguageCode,
  file: string,
  english: English,
): readonly Fault[] {
  const path = file.replace(/^\.\//u, '').slice(placeOf(language, '').length);
  const other: ContentTree = readTree(root, language);
  if (placeOf(language, path) !== file.replace(/^\.\//u, '') || !other.has(path))
    return [{ file, message: `is no file of the translation: name one below ${placeOf(language, '')}` }];
  if (!isTranslated(path)) return [{ file, message: 'has words of its own: there is nothing to compare' }];
  const faults = mirrorFaults(english.tree, other, language).filter(
    (fault) => fault.file === placeOf(language, path),
  );
  if (faults.length === 0) writeRecord(root, language, path, madeFrom(partsOf(path, english)));
  return faults;
}
