import { join } from 'node:path';
import { contentFaults } from '../content-model/content-faults.ts';
import { faultLine } from '../content-model/faults.ts';
import { readContent } from '../content-model/read-content.ts';
import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { PUBLISHED_LANGUAGES } from '../i18n/published-languages.ts';
import { everyLanguageFaults } from '../content-model/translations/every-language.ts';
import { toolStringFaults } from '../tools/kit/tool-string-faults.ts';
import { unusedStringFaults } from '../tools/kit/unused-strings.ts';

/** A part of `npm run check`: holds the words against every rule that needs no built page. */
const root = process.cwd();
const content = readContent(root);
const translations = PUBLISHED_LANGUAGES.filter((language) => language !== DEFAULT_LANGUAGE);
const faults = [
  ...contentFaults(content),
  ...translations.flatMap((language) => contentFaults(readContent(root, language))),
  ...toolStringFaults(root, content),
  ...unusedStringFaults(root, join(import.meta.dirname, '..')),
  ...everyLanguageFaults(root),
];
for (const fault of faults) process.stdout.write(`${faultLine(fault)}\n`);
const pages = `${String(content.pages.length)} pages and ${String(content.claims.size)} claims read`;
process.stdout.write(`${pages}, ${String(faults.length)} ${faults.length === 1 ? 'fault' : 'faults'}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
