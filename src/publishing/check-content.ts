import { join } from 'node:path';
import { contentFaults } from '../content-model/content-faults.ts';
import { eachOnce, faultLine, PublishingError, type Fault } from '../content-model/faults.ts';
import { readContent } from '../content-model/read-content.ts';
import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { PUBLISHED_LANGUAGES } from '../i18n/published-languages.ts';
import { everyLanguageFaults } from '../content-model/translations/every-language.ts';
import { toolStringFaults } from '../tools/kit/tool-string-faults.ts';
import { unusedStringFaults } from '../tools/kit/unused-strings.ts';

/** A part of `npm run check`: holds the words against every rule that needs no built page. */
const root = process.cwd();
const content = readContent(root);
const translations = PUBLISHED_LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
// Every language reads the facts, and each would tell their faults once more.
const faults = eachOnce([
  ...contentFaults(content),
  ...translations.flatMap(faultsOfLanguage),
  ...toolStringFaults(root, content),
  ...unusedStringFaults(root, join(import.meta.dirname, '..')),
  ...everyLanguageFaults(root),
]);
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const pages = `${String(content.pages.length)} pages and ${String(content.claims.size)} claims read`;
process.stdout.write(`${pages}, ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

/** A language whose files are not there yet has their names as its faults. */
function faultsOfLanguage(language: LanguageCode): readonly Fault[] {
  try {
    return contentFaults(readContent(root, language));
  } catch (error) {
    if (error instanceof PublishingError) return error.faults;
    throw error;
  }
}
