import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { faultLine } from '../../src/content-model/faults.ts';
import { translatedFields } from '../../src/content-model/read-diagnosis.ts';
import { isTranslated, placeOf } from '../../src/content-model/translations/content-tree.ts';
import { partsOf } from '../../src/content-model/translations/parts.ts';
import { writeRecord } from '../../src/content-model/translations/records.ts';
import { readEnglish, translationReport } from '../../src/content-model/translations/report.ts';
import { madeFrom } from '../../src/content-model/translations/state.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../../src/i18n/languages.ts';
import { copyProject } from './project-copy.ts';
import { pseudoPage, pseudoYaml } from './pseudo-language.ts';

/** Arabic lends the language of the tests its code: it is written from right to left, and has every form of a plural. */
export const MIRRORED: LanguageCode = 'ar';

/** Its letters are Latin, and would run from the left in a line of their own; Arabic ones would not. */
const FROM_RIGHT = '\n[dir=rtl] body :not([dir], body [dir] *, bdi) { unicode-bidi: bidi-override; }\n';

/**
 * Writes a copy of the project whose second language is the language of the tests, accepted as a translation is. It has
 * the code of the project, so that no switch for tests stands there.
 *
 * @param project - folder for the copy; an older one is overwritten.
 * @throws Error when the words do not mirror the English ones, which is a fault of `pseudo-language.ts`.
 */
export function writeMirroredProject(project: string): void {
  copyProject(project, (path) => !isOtherLanguage(path));
  appendFileSync(join(project, 'src/styles/global.css'), FROM_RIGHT);
  const english = readEnglish(project);
  for (const [path, text] of english.tree) {
    const file = join(project, placeOf(MIRRORED, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, pseudoFile(path, text));
    if (isTranslated(path)) writeRecord(project, MIRRORED, path, madeFrom(partsOf(path, english)));
  }
  const { files, faults } = translationReport(project, MIRRORED, english);
  const open = files.filter(({ state }) => state !== 'done').map(({ file, state }) => `${file} is ${state}`);
  const wrong = [...faults.map(faultLine), ...open];
  if (wrong.length > 0)
    throw new Error(`The mirrored language does not mirror English:\n${wrong.join('\n')}`);
}

/** Whether a path of the project leads into a language that this build does without. */
function isOtherLanguage(path: string): boolean {
  const [, folder] = /^src\/content\/([^/.]+)(?:\/|$)/u.exec(path) ?? [];
  return folder !== undefined && folder !== DEFAULT_LANGUAGE;
}

/** As few queries as a second language may have: they take the longest to learn, and no reader sees them. */
const QUERIES = 28;

function fewQueries(yaml: string): string {
  const queries = Object.entries(parse(yaml) as Readonly<Record<string, readonly string[]>>);
  return stringify(Object.fromEntries(queries.map(([problem, said]) => [problem, said.slice(0, QUERIES)])));
}

function pseudoFile(path: string, text: string): string {
  if (path === 'sample-queries.yaml') return fewQueries(text);
  // The words of searches and of rules are no reader's.
  if (!isTranslated(path)) return text;
  if (path.endsWith('.mdx')) return pseudoPage(text);
  if (path !== 'diagnosis.yaml') return pseudoYaml(text, /^(?:ui|tools\/[^/]+)\.yaml$/u.test(path));
  return pseudoYaml(stringify(translatedFields(parse(text)), { lineWidth: 0 }), false);
}
