import { parse } from 'yaml';
import type { LanguageCode } from '../../i18n/languages.ts';
import { beginning, type Fault } from '../faults.ts';
import { parseMdx, MdxSyntaxError } from '../mdx-tree.ts';
import { isMap, isPlural, stringSchema } from '../string-shape.ts';
import { translatedFields } from '../read-diagnosis.ts';
import { readValue } from '../yaml-file.ts';
import { parseYaml, type YamlFile } from '../yaml-lines.ts';
import { isTranslated, placeOf, type ContentTree } from './content-tree.ts';

/** Fields that say nothing to a reader: every language has what English has. */
const DATA: ReadonlySet<string> = new Set([
  ...[
    'acts',
    'address',
    'anchor',
    'articles',
    'article',
    'box',
    'claim',
    'covers',
    'first',
    'from',
    'group',
    'has',
  ],
  ...['home', 'id', 'lacks', 'like', 'notAlso', 'offers', 'plan', 'problems', 'question'],
  ...['sequence', 'sketch', 'tool', 'uses'],
]);

/**
 * A translation has the files, the fields and the lists of English, and no others. A file that is not there yet is no
 * fault: English stands in for it.
 *
 * @param english - the English texts.
 * @param other - those of the translation.
 * @param language - its language.
 * @returns one fault for each departure, with what to write.
 */
export function mirrorFaults(english: ContentTree, other: ContentTree, language: LanguageCode): Fault[] {
  return [...other].flatMap(([path, text]): Fault[] => {
    if (!isTranslated(path)) return [];
    const file = placeOf(language, path);
    const original = english.get(path);
    if (original === undefined)
      return [
        { file, message: 'English has no such file: give it the name of the English one, or remove it' },
      ];
    if (path.endsWith('.mdx')) return frontMatterFaults(file, original, text);
    const yaml = parseYaml(file, text);
    if (yaml.faults.length > 0) return [...yaml.faults];
    const shape: unknown = path === 'diagnosis.yaml' ? translatedFields(parse(original)) : parse(original);
    return /^(?:ui|tools\/[^/]+)\.yaml$/u.test(path)
      ? readValue(yaml, [], stringSchema(shape, language, {})).faults
      : shapeFaults(yaml, shape, yaml.document.toJS(), []);
  });
}

function frontMatterFaults(file: string, english: string, text: string): Fault[] {
  try {
    const { frontMatter } = parseMdx(text);
    if (frontMatter === undefined)
      return [{ file, line: 1, message: 'start the file with its fields between two lines of ---' }];
    const yaml = parseYaml(file, frontMatter, 2);
    if (yaml.faults.length > 0) return [...yaml.faults];
    return shapeFaults(yaml, parse(parseMdx(english).frontMatter ?? ''), yaml.document.toJS(), []);
  } catch (error) {
    if (!(error instanceof MdxSyntaxError)) throw error;
    const { line, message } = error;
    return [{ file, ...(line === undefined ? {} : { line }), message }];
  }
}

type Path = readonly (string | number)[];

function shapeFaults(yaml: YamlFile, english: unknown, other: unknown, path: Path): Fault[] {
  const told = (message: string, at: Path = path): Fault[] => [
    { file: yaml.file, line: yaml.lineOf(at), field: at.join('.'), message },
  ];
  if (Array.isArray(english)) {
    if (!Array.isArray(other) || other.length !== english.length)
      return told(
        `has ${counted(other)} where English has ${counted(english)}: write as many, in their order`,
      );
    return english.flatMap((item, index) => shapeFaults(yaml, item, other[index], [...path, index]));
  }
  if (isMap(english) && !isPlural(english)) {
    if (!isMap(other)) return told('write the fields that English has here');
    return [
      ...Object.entries(english).flatMap(([key, value]) =>
        key in other
          ? shapeFaults(yaml, value, other[key], [...path, key])
          : told(`is missing: ${wanted(value)}`, [...path, key]),
      ),
      ...Object.keys(other)
        .filter((key) => !(key in english))
        .flatMap((key) => told('English has no such field: remove it', [...path, key])),
    ];
  }
  if (typeof english === 'string' && !isData(path))
    return typeof other === 'string' && other.trim() !== '' ? [] : told(wanted(english));
  return JSON.stringify(other) === JSON.stringify(english)
    ? []
    : told(`write ${JSON.stringify(english)}, as English does`);
}

/** @returns whether what stands at a place of a YAML file is no words, by the name of its field, of its list or of a map of ids. */
export function isData(path: Path): boolean {
  const fields = path.filter((key) => typeof key === 'string');
  return DATA.has(fields.at(-1) ?? '') || fields.includes('instead');
}

function wanted(value: unknown): string {
  return typeof value === 'string'
    ? `say what English says, “${beginning(value)}”`
    : 'write what English has there';
}

function counted(value: unknown): string {
  const count = Array.isArray(value) ? value.length : 0;
  return count === 1 ? '1 item' : `${String(count)} items`;
}
