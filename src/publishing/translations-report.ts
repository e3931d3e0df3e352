import { faultLine, type Fault } from '../content-model/faults.ts';
import { acceptTranslation, readEnglish, translationReport } from '../content-model/translations/report.ts';
import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../i18n/languages.ts';

/**
 * `npm run translations -- LANGUAGE`: what of a language is missing, stale, unsafe, not yet accepted and done.
 * `npm run translations -- LANGUAGE --accept FILE`: somebody has compared FILE with English.
 */
const [language = '', option, ...files] = process.argv.slice(2);
const root = process.cwd();

function write(line: string): void {
  process.stdout.write(`${line}\n`);
}

function tell(faults: readonly Fault[]): void {
  for (const fault of faults) write(faultLine(fault));
  if (faults.length > 0) process.exitCode = 1;
}

if (!isLanguage(language) || language === DEFAULT_LANGUAGE || ![undefined, '--accept'].includes(option)) {
  const others = Object.keys(LANGUAGES).filter((code) => code !== DEFAULT_LANGUAGE);
  process.stderr.write(
    `write a language, one of ${others.join(', ')}, and perhaps --accept and files of it\n`,
  );
  process.exitCode = 2;
} else {
  const english = readEnglish(root);
  for (const file of files) tell(acceptTranslation(root, language, file, english));
  const report = translationReport(root, language, english);
  const states = ['done', 'missing', 'unaccepted', 'stale', 'unsafe'] as const;
  for (const state of option === undefined ? states : [])
    for (const { file, change } of report.files.filter((each) => each.state === state))
      write(change === '' ? `${state}  ${file}` : `${state}  ${file}\n${change}`);
  tell(report.faults);
  const counts = states.map((state) => {
    const count = report.files.filter((each) => each.state === state).length;
    return `${String(count)} ${state}`;
  });
  write(`${LANGUAGES[language].name}: ${counts.join(', ')}`);
}
