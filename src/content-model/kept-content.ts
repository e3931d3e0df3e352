import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { LanguageCode } from '../i18n/languages.ts';
import { readContent, type Content } from './read-content.ts';

interface Kept {
  readonly content: Content;
  /** What stood on disk when it was read. */
  readonly state: string;
}

/** The configuration and the pages each load this module anew, so what is read is kept where both find it. */
const shared = globalThis as typeof globalThis & { keptContent?: Map<string, Kept> };

/**
 * Gives everything that authors wrote in one language, read once.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @param mayHaveChanged - whether somebody may write while it is used; then what has changed is read again.
 * @returns the content.
 * @throws the file system's error when a file cannot be read.
 */
export function keptContent(root: string, language: LanguageCode, mayHaveChanged: boolean): Content {
  const all = (shared.keptContent ??= new Map());
  const key = `${resolve(root)} ${language}`;
  const kept = all.get(key);
  if (kept !== undefined && !mayHaveChanged) return kept.content;
  const state = stateOf(root);
  if (kept?.state === state) return kept.content;
  const content = readContent(root, language);
  all.set(key, { content, state });
  return content;
}

/** Changes whenever a file of the content does. */
function stateOf(root: string): string {
  return readdirSync(join(root, 'src/content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${name} ${String(statSync(join(parentPath, name)).mtimeMs)}`)
    .join('\n');
}
