import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { YAMLParseError } from 'yaml';
import { DEFAULT_LANGUAGE, isLanguage, type LanguageCode } from '../../i18n/languages.ts';
import type { Fault } from '../faults.ts';
import { MdxSyntaxError } from '../mdx-tree.ts';
import { isTranslated, placeOf, readTree, type ContentTree } from './content-tree.ts';
import { mirrorFaults } from './mirror.ts';
import { partsOf } from './parts.ts';
import { readRecord } from './records.ts';
import { sameContentFaults } from './same-content.ts';
import { isReworded } from './state.ts';

/**
 * Holds every language that is begun against English, published or not.
 *
 * @param root - top of the project.
 * @returns one fault for each departure.
 */
export function everyLanguageFaults(root: string): Fault[] {
  const folders = readdirSync(join(root, 'src/content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== DEFAULT_LANGUAGE)
    .map(({ name }) => name);
  if (folders.length === 0) return [];
  const english = readTree(root, DEFAULT_LANGUAGE);
  return folders.flatMap((folder): Fault[] => {
    if (!isLanguage(folder)) {
      const message = 'is no language that the site knows: write its entry in src/i18n/languages.ts';
      return [{ file: placeOf(folder, '').replace(/\/$/u, ''), message }];
    }
    // What cannot be read in English is told as a fault of English.
    const other = new Map([...readTree(root, folder)].filter(([path]) => isReadable(path, english)));
    // What was accepted and is out of date is told by `npm run translations`: who writes English need not write all others.
    const comparable = new Map([...other].filter(([path]) => !isOutOfDate(root, folder, path, english)));
    return [...mirrorFaults(english, other, folder), ...sameContentFaults(english, comparable, folder)];
  });
}

function isReadable(path: string, tree: ContentTree): boolean {
  try {
    partsOf(path, { tree, facts: new Map() });
    return true;
  } catch (error) {
    if (error instanceof MdxSyntaxError || error instanceof YAMLParseError) return false;
    throw error;
  }
}

function isOutOfDate(root: string, language: LanguageCode, path: string, tree: ContentTree): boolean {
  if (!isTranslated(path) || !tree.has(path)) return false;
  return isReworded(readRecord(root, language, path).record, partsOf(path, { tree, facts: new Map() }));
}
