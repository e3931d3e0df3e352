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
    const files = [...readTree(root, folder)];
    const standing = new Map(files.map(([path]) => [path, standingOf(root, folder, path, english)]));
    const other = new Map(files.filter(([path]) => standing.get(path) !== 'unreadable'));
    const comparable = new Map([...other].filter(([path]) => standing.get(path) === 'comparable'));
    return [...mirrorFaults(english, other, folder), ...sameContentFaults(english, comparable, folder)];
  });
}

/**
 * How a file can be held against English. `unreadable`: English is at fault, and told so elsewhere. `reworded`: English was
 * changed since somebody compared the two; `npm run translations` lists it, and who writes English is not held up.
 */
type Standing = 'comparable' | 'reworded' | 'unreadable';

function standingOf(root: string, language: LanguageCode, path: string, tree: ContentTree): Standing {
  if (!isTranslated(path) || !tree.has(path)) return 'comparable';
  try {
    const now = partsOf(path, { tree, facts: new Map() });
    return isReworded(readRecord(root, language, path).record, now) ? 'reworded' : 'comparable';
  } catch (error) {
    if (error instanceof MdxSyntaxError || error instanceof YAMLParseError) return 'unreadable';
    throw error;
  }
}
