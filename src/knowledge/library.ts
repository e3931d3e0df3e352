import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar } from 'yaml';
import type { z } from 'astro/zod';
import type { Fault } from './faults.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { claimSchema, problemSchema, sourceSchema, type Claim, type Source } from './schemas/facts.ts';
import { articleSchema, chapterSchema, guideSchema, questionSchema, toolSchema } from './schemas/pages.ts';
import { parseYaml, readValue } from './yaml-file.ts';

/** What a page is to its reader. */
export type PageKind = 'chapter' | 'article' | 'question' | 'guide' | 'tool';

/** One entry of a facts file, with its line for messages. */
export interface Entry<Value> {
  readonly file: string;
  readonly line: number;
  readonly value: Value;
}

/** One MDX file. */
export interface Page {
  readonly kind: PageKind;
  readonly file: string;
  /** Address below the base path, such as `/fix/recovery-codes/used-code/`. */
  readonly path: string;
  /** Empty for chapters, which are lists. */
  readonly problems: readonly string[];
  /** Line of the file on which they stand. */
  readonly problemsLine?: number;
  readonly title: string;
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

/** Everything that authors write, read as it stands on disk. */
export interface Library {
  readonly sources: ReadonlyMap<string, Entry<Source>>;
  readonly claims: ReadonlyMap<string, Entry<Claim>>;
  readonly problems: ReadonlySet<string>;
  readonly pages: readonly Page[];
  /** What did not fit its schema. */
  readonly faults: readonly Fault[];
}

const PAGE_SHELVES = [
  { folder: 'fixes', address: '/fix/' },
  { folder: 'faq', address: '/faq/' },
  { folder: 'guides', address: '/' },
  { folder: 'tools', address: '/tools/' },
] as const;

/**
 * Reads every facts file and page of one language.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the library; what does not fit is left out and listed in `faults`.
 * @throws the file system's error when a facts file cannot be read.
 */
export function readLibrary(root: string, language = DEFAULT_LANGUAGE): Library {
  const faults: Fault[] = [];
  const entries = <Schema extends z.ZodType>(name: string, schema: Schema) =>
    readEntries(root, `src/content/${name}.yaml`, schema, faults);
  const sources = entries('sources', sourceSchema);
  const claims = entries('claims', claimSchema);
  const problems = new Set(entries('problems', problemSchema).keys());
  const pages = PAGE_SHELVES.flatMap(({ folder, address }) =>
    mdxFiles(root, `src/content/${language}/${folder}`).flatMap((file) =>
      readPage(root, file, folder, address, faults),
    ),
  );
  return { sources, claims, problems, pages, faults };
}

function readEntries<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
  faults: Fault[],
): Map<string, Entry<z.infer<Schema>>> {
  const yaml = parseYaml(file, readFileSync(join(root, file), 'utf8'));
  faults.push(...yaml.faults);
  const found = new Map<string, Entry<z.infer<Schema>>>();
  if (!isMap(yaml.document.contents)) return found;
  for (const pair of yaml.document.contents.items) {
    const id = isScalar(pair.key) ? String(pair.key.value) : '';
    const line = yaml.lineOf([id]);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
      faults.push({
        file,
        line,
        field: id,
        message: 'write the id in small letters and digits with hyphens between',
      });
    }
    const { value, faults: misfits } = readValue(yaml, [id], schema);
    faults.push(...misfits);
    if (value !== undefined) found.set(id, { file, line, value });
  }
  return found;
}

function mdxFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.mdx'))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\/+/u, ''))
    .sort();
}

function readPage(
  root: string,
  file: string,
  folder: (typeof PAGE_SHELVES)[number]['folder'],
  address: string,
  faults: Fault[],
): Page[] {
  const text = readFileSync(join(root, file), 'utf8');
  const parts = /^---\n([\s\S]*?)\n---\n/u.exec(text);
  if (parts === null) {
    faults.push({ file, line: 1, message: 'start the file with its fields between two lines of ---' });
    return [];
  }
  const [head, fields = ''] = parts;
  const yaml = parseYaml(file, fields, 2);
  faults.push(...yaml.faults);
  const id = file.slice(file.indexOf(`/${folder}/`) + folder.length + 2).replace(/(?:\/?index)?\.mdx$/u, '');
  const kind = pageKind(folder, id);
  const { value, faults: misfits } = readValue(yaml, [], SCHEMAS[kind]);
  faults.push(...misfits);
  if (value === undefined) return [];
  const problems = 'problems' in value ? value.problems : [];
  const bodyLine = head.split('\n').length;
  return [
    {
      kind,
      file,
      path: `${address}${id}/`,
      problems,
      problemsLine: yaml.lineOf(['problems']),
      title: value.title,
      body: text.slice(head.length),
      bodyLine,
    },
  ];
}

const SCHEMAS = {
  chapter: chapterSchema,
  article: articleSchema,
  question: questionSchema,
  guide: guideSchema,
  tool: toolSchema,
} as const;

function pageKind(folder: (typeof PAGE_SHELVES)[number]['folder'], id: string): PageKind {
  if (folder === 'fixes') return id.includes('/') ? 'article' : 'chapter';
  if (folder === 'faq') return 'question';
  return folder === 'guides' ? 'guide' : 'tool';
}
