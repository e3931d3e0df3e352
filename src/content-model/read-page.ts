import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { Fault } from './faults.ts';
import { MdxSyntaxError, parseMdx } from './mdx-tree.ts';
import { addressOf, pageIdOf, pageKindOf, type PageKind } from './routes.ts';
import { articleSchema, chapterSchema, guideSchema, questionSchema, toolSchema } from './schemas/pages.ts';
import { readValue } from './yaml-file.ts';
import { parseYaml } from './yaml-lines.ts';

/** One MDX file. */
export interface Page {
  readonly kind: PageKind;
  /** Path below `src/content`, such as `en/fixes/recovery-codes/used-code`. */
  readonly id: string;
  readonly file: string;
  /** Address below the base path, such as `/fix/recovery-codes/used-code/`. */
  readonly path: string;
  /** Empty for chapters, which are lists. */
  readonly problems: readonly string[];
  /** Line of the file on which they stand. */
  readonly problemsLine?: number;
  readonly title: string;
  /** One or two sentences for lists of results. */
  readonly description: string;
  /** Place in its list, lowest first. */
  readonly order: number;
  /** Who an article is for. */
  readonly lead?: string;
  readonly leadLine: number;
  /** Its words, without the front matter. */
  readonly tree: Root;
}

const SCHEMAS = {
  chapter: chapterSchema,
  article: articleSchema,
  question: questionSchema,
  guide: guideSchema,
  tool: toolSchema,
} as const;

/**
 * Reads one page.
 *
 * @param root - top of the project.
 * @param file - path from there.
 * @returns the page, `undefined` where it cannot be read or its fields do not fit; and what is wrong with it.
 */
export function readPage(root: string, file: string): { page: Page | undefined; faults: readonly Fault[] } {
  try {
    return pageOf(file, readFileSync(join(root, file), 'utf8'));
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { line, message } = error;
    return { page: undefined, faults: [{ file, ...(line === undefined ? {} : { line }), message }] };
  }
}

function pageOf(file: string, text: string): { page: Page | undefined; faults: readonly Fault[] } {
  const { tree, frontMatter } = parseMdx(text);
  if (frontMatter === undefined) {
    const message = 'start the file with its fields between two lines of ---';
    return { page: undefined, faults: [{ file, line: 1, message }] };
  }
  const yaml = parseYaml(file, frontMatter, 2);
  const id = pageIdOf(file.replace(/^src\/content\//u, ''));
  const kind = pageKindOf(id);
  const { value, faults } = readValue(yaml, [], SCHEMAS[kind]);
  const page = value && {
    kind,
    id,
    file,
    path: addressOf(id),
    problems: 'problems' in value ? value.problems : [],
    problemsLine: yaml.lineOf(['problems']),
    title: value.title,
    description: value.description,
    order: value.order,
    ...('for' in value ? { lead: value.for } : {}),
    leadLine: yaml.lineOf(['for']),
    tree,
  };
  return { page, faults: [...yaml.faults, ...faults] };
}
