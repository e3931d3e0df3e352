import type { LanguageCode } from '../../i18n/languages.ts';

/** How large the copy is. */
export interface CopySize {
  readonly pages: number;
  /** Requests that it takes, beside the worker's own. */
  readonly files: number;
  /** Over the wire, packed as hosts pack on the fly. */
  readonly wireBytes: number;
  /** On the reader's device, unpacked. */
  readonly deviceBytes: number;
}

const MEGABYTE = 1_000_000;

/**
 * Tells the page about the offline copy how large the copy is.
 *
 * @param page - file and HTML of that page, with a place for each fact.
 * @param language - of the page.
 * @returns its HTML with the facts; sizes are rounded up to tenths of a megabyte.
 * @throws Error naming the page when it has no place for a fact.
 */
export function withCopyFacts(
  page: { readonly file: string; readonly html: string },
  { pages, files, wireBytes, deviceBytes }: CopySize,
  language: LanguageCode,
): string {
  const whole = new Intl.NumberFormat(language);
  const tenths = new Intl.NumberFormat(language, { minimumFractionDigits: 1 });
  const megabytes = (bytes: number): string => tenths.format(Math.ceil((bytes * 10) / MEGABYTE) / 10);
  const facts = {
    'copy:pages': whole.format(pages),
    'copy:files': whole.format(files),
    'copy:wire-megabytes': megabytes(wireBytes),
    'copy:device-megabytes': megabytes(deviceBytes),
  };
  return Object.entries(facts).reduce((html, [place, fact]) => {
    if (!html.includes(place)) throw new Error(`${page.file}: has no place for ${place}`);
    return html.replaceAll(place, fact);
  }, page.html);
}
