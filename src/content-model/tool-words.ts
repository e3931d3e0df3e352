import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, visit } from 'yaml';
import type { ByLanguage, LanguageCode } from '../i18n/languages.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import { paragraph, type Written } from './word-blocks.ts';
import { parseYaml } from './yaml-lines.ts';

/** A sentence or more of a tool. */
export interface ToolText extends Written {
  /** The claim that it states. */
  readonly claim: string | undefined;
}

/** Everything that one tool says, whatever its verdict. */
export interface ToolWords {
  readonly file: string;
  readonly texts: readonly ToolText[];
}

/**
 * What the tools may say without a citation of its own, because the words around them cite it, or it is the tool's own
 * doing: shapes of codes, counts of acts, the test entry, and a clock to compare with.
 */
export const SAID_BY_TOOLS: ByLanguage<readonly string[]> = {
  en: [
    'Ours are the usual ones, of six digits, new every 30 seconds',
    'six digits test',
    'time.is',
    ...['eight digits', 'six digits', 'ten digits', 'one digit'],
    ...['one code', 'one more code', 'one backup code', 'two codes', 'two different times', 'three times'],
  ],
  'pt-BR': [
    'Os nossos são os comuns, de seis dígitos, novos a cada 30 segundos',
    'time.is',
    ...['oito dígitos', 'seis dígitos', 'dez dígitos'],
    ...['dois códigos', 'três vezes'],
  ],
};

/** Fields that no reader reads. */
const UNREAD: ReadonlySet<string> = new Set(['claim', 'address']);

/**
 * Reads what each tool says. What the code of a tool needs is held by its rules for strings.
 *
 * @param root - top of the project.
 * @param folder - the YAML files of the tools, from there.
 * @returns the words of each.
 * @throws the file system's error when a file cannot be read.
 */
export function readToolWords(root: string, folder: string): ToolWords[] {
  // A translation may have no tool yet.
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`)
    .map((file) => ({ file, texts: textsIn(file, readFileSync(join(root, file), 'utf8')) }));
}

function textsIn(file: string, text: string): ToolText[] {
  const yaml = parseYaml(file, text);
  const texts: ToolText[] = [];
  visit(yaml.document, {
    Scalar(key, { value, range }, path) {
      if (key === 'key' || typeof value !== 'string') return;
      const [fields, pair] = path.slice(-2);
      const field = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
      if (UNREAD.has(field)) return;
      const claim = isMap(fields) ? fields.get('claim') : undefined;
      texts.push({
        file,
        line: yaml.lineAt(range?.[0] ?? 0),
        text: value,
        claim: typeof claim === 'string' ? claim : undefined,
      });
    },
  });
  return texts;
}

/** @returns the words of a tool as the rules about prose take them: one block for each text. */
export function toolBlocks({ file, texts }: ToolWords, language: LanguageCode): TextBlock[] {
  return texts.flatMap((text) => {
    const cited = text.claim === undefined ? '' : `[^${text.claim}]`;
    const children = [paragraph({ ...text, text: `${text.text}${cited}` })];
    return textBlocks({ type: 'root', children }, file, language);
  });
}
