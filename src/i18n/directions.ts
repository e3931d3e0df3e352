import { isLanguage, LANGUAGES } from './languages.ts';

export type Direction = 'ltr' | 'rtl';

/** The scripts in use that are written from right to left (Unicode, `ScriptMetadata.txt`). */
const FROM_RIGHT: ReadonlySet<string> = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** @returns how a language is written; a screen's may be one that the site knows nothing of. */
export function directionOf(language: string): Direction {
  if (isLanguage(language)) return LANGUAGES[language].direction;
  return FROM_RIGHT.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}

/** @returns the direction of words among those of another language, where it is another one. */
export function directionBeside(language: string, around: string): Direction | undefined {
  const direction = directionOf(language);
  return direction === directionOf(around) ? undefined : direction;
}
