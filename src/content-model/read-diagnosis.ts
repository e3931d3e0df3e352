import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { diagnosisSchemaIn, type Diagnosis } from './schemas/diagnosis.ts';
import { isMap } from './string-shape.ts';
import { yamlValue, type YamlValue } from './yaml-file.ts';
import { parseYaml } from './yaml-lines.ts';

/** What only the rules about the tree read: it stands in English alone, and counts for every language. */
const RULES_ONLY: ReadonlySet<string> = new Set(['things', 'acts']);
const RULES_ONLY_OF_PLAN: ReadonlySet<string> = new Set(['main', 'otherOrder']);

type Fields = Readonly<Record<string, unknown>>;

/**
 * Leaves out of the tree what its readers never see.
 *
 * @param tree - the tree as it is written.
 * @returns what a translation of it says.
 */
export function translatedFields(tree: unknown): unknown {
  if (!isMap(tree)) return tree;
  const { plans, ...others } = without(tree, RULES_ONLY);
  return isMap(plans)
    ? { ...others, plans: mapped(plans, (plan) => (isMap(plan) ? without(plan, RULES_ONLY_OF_PLAN) : plan)) }
    : { ...others, ...(plans === undefined ? {} : { plans }) };
}

/**
 * Reads the tree of the diagnosis in one language.
 *
 * @param root - top of the project.
 * @param language - folder below `src/content`.
 * @returns the tree, and what does not fit.
 * @throws the file system's error when a file cannot be read.
 */
export function readDiagnosis(root: string, language: LanguageCode): YamlValue<Diagnosis> {
  const read = (folder: LanguageCode) => {
    const file = `src/content/${folder}/diagnosis.yaml`;
    return { file, text: readFileSync(join(root, file), 'utf8') };
  };
  const { file, text } = read(language);
  if (language === DEFAULT_LANGUAGE) return yamlValue(file, text, diagnosisSchemaIn(language));
  const english = read(DEFAULT_LANGUAGE);
  const tree: unknown = parseYaml(english.file, english.text).document.toJS();
  return yamlValue(
    file,
    text,
    z.preprocess((translated) => withRulesOf(translated, tree), diagnosisSchemaIn(language)),
  );
}

/** Adds to a translation what stands in English alone. */
function withRulesOf(translated: unknown, english: unknown): unknown {
  if (!isMap(translated) || !isMap(english)) return translated;
  const plansOfEnglish = isMap(english['plans']) ? english['plans'] : {};
  const { plans } = translated;
  return {
    ...translated,
    ...only(english, RULES_ONLY),
    ...(isMap(plans)
      ? {
          plans: mapped(plans, (plan, id) => {
            const original = plansOfEnglish[id];
            return isMap(plan) && isMap(original) ? { ...plan, ...only(original, RULES_ONLY_OF_PLAN) } : plan;
          }),
        }
      : {}),
  };
}

function without(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.has(name)));
}

function only(fields: Fields, names: ReadonlySet<string>): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => names.has(name)));
}

function mapped(fields: Fields, change: (value: unknown, name: string) => unknown): Fields {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value, name)]));
}
