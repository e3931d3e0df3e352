import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, isLanguage } from '../../i18n/languages.ts';
import type { Fault } from '../faults.ts';
import { placeOf, readTree } from './content-tree.ts';
import { mirrorFaults } from './mirror.ts';
import { sameContentFaults } from './same-content.ts';

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
    const other = readTree(root, folder);
    return [...mirrorFaults(english, other, folder), ...sameContentFaults(english, other, folder)];
  });
}
