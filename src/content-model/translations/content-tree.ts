import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of one language's folder by their path in it, such as `fixes/text-messages/abroad.mdx`. */
export type ContentTree = ReadonlyMap<string, string>;

/** Where it stands what the files of a language were made from. */
export const RECORDS = 'made-from';

/** Files in which each language has words of its own, so that there is nothing to translate. */
const OWN_WORDS: ReadonlySet<string> = new Set([
  'banned-phrases.yaml',
  'hedges.yaml',
  'look-up.yaml',
  'sample-queries.yaml',
  'search.yaml',
]);

/** @returns whether a file says in its language what the English file says. */
export function isTranslated(path: string): boolean {
  return !OWN_WORDS.has(path);
}

/**
 * Reads the texts of a language.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns its pages and YAML files, without the record of what they were made from; none where there is no folder.
 */
export function readTree(root: string, language: string): ContentTree {
  const folder = join(root, 'src/content', language);
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:mdx|yaml)$/u.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .filter((path) => !path.startsWith(`${RECORDS}/`))
    .sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** @returns the path of a file from the top of the project. */
export function placeOf(language: string, path: string): string {
  return `src/content/${language}/${path}`;
}
