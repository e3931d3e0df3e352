import { parse } from 'yaml';
import type { LanguageCode } from '../../i18n/languages.ts';
import { leftoverEnglish } from '../../i18n/leftover.ts';
import { DEFAULT_LANGUAGE, LANGUAGES } from '../../i18n/languages.ts';
import { sentencesOf } from '../../i18n/sentences.ts';
import { beginning, type Fault } from '../faults.ts';
import { inlineNodes } from '../inline-words.ts';
import { MdxSyntaxError, parseMdx } from '../mdx-tree.ts';
import { hardWords } from '../prose-rules.ts';
import { isMap } from '../string-shape.ts';
import { UNWRITTEN } from '../unwritten.ts';
import { textBlocks } from '../text-blocks.ts';
import { parseYaml } from '../yaml-lines.ts';
import { blockOf, blocksIn, NAME_KINDS, type Block } from './blocks.ts';
import { isTranslated, placeOf, type ContentTree } from './content-tree.ts';
import { isData } from './mirror.ts';

/**
 * A translation states what English states, block by block: the same claims, labels, paths, addresses and numbers, under
 * the same headings in the same order; and it is no English, and easy to read.
 *
 * @param english - the English texts.
 * @param other - those of the translation; what does not mirror English is told by `mirror.ts`.
 * @param language - its language.
 * @returns one fault for each departure.
 */
export function sameContentFaults(english: ContentTree, other: ContentTree, language: LanguageCode): Fault[] {
  return [...other].flatMap(([path, text]): Fault[] => {
    const original = english.get(path);
    if (original === undefined || !isTranslated(path)) return [];
    const file = placeOf(language, path);
    return path.endsWith('.mdx')
      ? pageFaults(file, original, text, language)
      : yamlFaults(file, original, text, language);
  });
}

function pageFaults(file: string, english: string, text: string, language: LanguageCode): Fault[] {
  try {
    const { tree } = parseMdx(text);
    const [wanted, found] = [blocksIn(parseMdx(english).tree), blocksIn(tree)];
    const sentences = textBlocks(tree, file, language).flatMap((block) => block.sentences);
    const odd = wanted.findIndex(({ shape }, index) => found[index]?.shape !== shape);
    const place = odd === -1 && found.length > wanted.length ? wanted.length : odd;
    const departs = place === -1 ? [] : [shapeFault(file, wanted[place], found[place], found.at(-1))];
    const compared = place === -1 ? wanted.length : place;
    return [
      ...departs,
      ...wanted
        .slice(0, compared)
        .flatMap((block, index) => blockFaults(file, block, found[index] ?? block, language)),
      ...hardWords(sentences, file, language),
    ];
  } catch (error) {
    if (error instanceof MdxSyntaxError) return [];
    throw error;
  }
}

function shapeFault(
  file: string,
  wanted: Block | undefined,
  found: Block | undefined,
  last: Block | undefined,
): Fault {
  const line = found?.line ?? last?.line ?? 1;
  if (found === undefined) return { file, line, message: `ends where English has: ${named(wanted)}` };
  if (wanted === undefined)
    return { file, line, message: `has more than English: ${named(found)}; remove it` };
  return {
    file,
    line,
    message: `has ${named(found)} where English has ${named(wanted)}: write the same, in its order`,
  };
}

function named(block: Block | undefined): string {
  if (block === undefined) return 'nothing';
  return block.text === '' ? block.shape : `${block.shape}, “${beginning(block.text)}”`;
}

function blockFaults(file: string, english: Block, other: Block, language: LanguageCode): Fault[] {
  const place = { file, line: other.line, field: beginning(other.text) };
  const differing = NAME_KINDS.filter((kind) => english.names[kind].join() !== other.names[kind].join());
  const said = sentencesOf(english.text, DEFAULT_LANGUAGE);
  return [
    ...differing.map((kind) => {
      const [has, needs] = [other.names[kind], english.names[kind]].map(
        (names) => names.join(', ') || 'none',
      );
      return {
        ...place,
        message: `has the ${kind} ${has ?? ''} where English has ${needs ?? ''}: write the same`,
      };
    }),
    ...sentencesOf(withoutSameQuotes(other.text, english.text, language), language).flatMap((sentence) => {
      const words = leftoverEnglish(sentence, language, said);
      const message = `is left in English (${beginning(words ?? '')}): say it in the language of the page`;
      return words === undefined ? [] : [{ ...place, field: beginning(sentence), message }];
    }),
  ];
}

/** What a screen says stands as it is on the screen: a quotation that English has letter for letter is none left over. */
function withoutSameQuotes(text: string, english: string, language: LanguageCode): string {
  const marks = LANGUAGES[language].quotationMarks;
  return text.replace(new RegExp(`[${marks}]([^${marks}]+)[${marks}]`, 'gu'), (quotation, says: string) =>
    english.includes(says) ? '' : quotation,
  );
}

/** Fields with words of a screen, which nobody may have seen in another language. */
const SAID_BY_SCREENS: ReadonlySet<string> = new Set(['eg']);

function yamlFaults(file: string, english: string, text: string, language: LanguageCode): Fault[] {
  const yaml = parseYaml(file, text);
  if (yaml.faults.length > 0) return [];
  const block = (says: string, line: number) => ({
    ...blockOf({ type: 'paragraph', children: inlineNodes(says) }),
    line,
  });
  const walk = (wanted: unknown, found: unknown, path: readonly (string | number)[]): Fault[] => {
    if (typeof wanted === 'string' && typeof found === 'string') {
      if (
        isData(path) ||
        found.startsWith(UNWRITTEN) ||
        (SAID_BY_SCREENS.has(String(path.at(-1))) && wanted === found)
      )
        return [];
      const line = yaml.lineOf(path);
      return blockFaults(file, block(wanted, line), block(found, line), language);
    }
    if (Array.isArray(wanted) && Array.isArray(found) && wanted.length === found.length)
      return wanted.flatMap((item, index) => walk(item, found[index], [...path, index]));
    if (!isMap(wanted) || !isMap(found)) return [];
    return Object.entries(wanted).flatMap(([key, value]) => walk(value, found[key], [...path, key]));
  };
  return walk(parse(english), yaml.document.toJS(), []);
}
