import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import type { Fault } from './faults.ts';

/**
 * Names the files without which no page of a language can be made. A page of words may be missing: English stands in for
 * it. What all pages are made of may not.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns one fault for each file that English has and this language lacks.
 */
export function missingFileFaults(root: string, language: LanguageCode): Fault[] {
  const english = `src/content/${DEFAULT_LANGUAGE}`;
  const own = `src/content/${language}`;
  const files = (folder: string, ending: string): string[] => {
    const path = join(root, folder);
    return existsSync(path) ? readdirSync(path).filter((name) => name.endsWith(ending)) : [];
  };
  const needed = [
    ...files(english, '.yaml'),
    ...files(`${own}/tools`, '.mdx').map((name) => `tools/${name.replace(/\.mdx$/u, '.yaml')}`),
  ];
  return needed
    .filter(
      (name) => existsSync(join(root, `${english}/${name}`)) && !existsSync(join(root, `${own}/${name}`)),
    )
    .map((name) => ({
      file: `${own}/${name}`,
      message: `is missing: write it in the shape of ${english}/${name}`,
    }));
}
