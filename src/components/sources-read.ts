import { uiStrings } from '../content-model/collections.ts';
import type { SourceDates } from '../content-model/source-dates.ts';
import { interpolate, readableDate } from '../i18n/format.ts';
import type { LanguageCode } from '../i18n/languages.ts';

/** @returns when the sources of a page were read, and from when the oldest is; nothing where it has none. */
export function sourcesRead(dates: SourceDates | undefined, language: LanguageCode): string | undefined {
  if (dates === undefined) return undefined;
  const { article } = uiStrings(language);
  const { checked, oldestYear } = dates;
  return interpolate(oldestYear === undefined ? article.checked : article.checkedOldest, {
    date: readableDate(checked, language),
    year: oldestYear ?? '',
  });
}
