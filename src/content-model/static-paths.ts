import { DEFAULT_LANGUAGE, type LanguageCode } from '../i18n/languages.ts';
import { PUBLISHED_LANGUAGES } from '../i18n/published-languages.ts';
import { pageAddressesIn, stoodInForIn } from './collections.ts';

/** What stands in an address for a name in brackets of a file below `src/pages`. */
type Params = Readonly<Record<string, string | undefined>>;

/** For Astro, no folder is `undefined`. */
function folderOf(language: LanguageCode): string | undefined {
  return language === DEFAULT_LANGUAGE ? undefined : language;
}

/**
 * Makes a page once for each published language that has it.
 *
 * @param address - of the page, from the top of the pages of its language.
 * @returns the paths for Astro, of a file below `src/pages/[...language]`.
 */
export function staticPathsOf(address: string): { params: Params }[] {
  return PUBLISHED_LANGUAGES.filter((language) => pageAddressesIn(language).has(address)).map((language) => ({
    params: { language: folderOf(language) },
  }));
}

/**
 * Makes pages from what each published language has, and its readers may get.
 *
 * @param pathsIn - gives the paths of one language, without its folder.
 * @param addressOf - names the address of a page by what stands for the brackets, from the top of the pages of a language.
 * @returns the paths for Astro, of a file below `src/pages/[...language]`.
 */
export async function staticPathsByLanguage<Path extends { readonly params: Params }>(
  pathsIn: (language: LanguageCode) => readonly Path[] | Promise<readonly Path[]>,
  addressOf: (params: Path['params']) => string,
): Promise<Path[]> {
  const paths = await Promise.all(
    PUBLISHED_LANGUAGES.map(async (language) => {
      const made = pageAddressesIn(language);
      return (await pathsIn(language))
        .filter(({ params }) => made.has(addressOf(params)))
        .map((path) => ({ ...path, params: { ...path.params, language: folderOf(language) } }));
    }),
  );
  return paths.flat();
}

/** @returns the paths for Astro, of a file below `src/pages/[language]`: one for each language that is not at the top. */
export function pathsOfOtherLanguages(): { params: Params }[] {
  return PUBLISHED_LANGUAGES.map(folderOf)
    .filter((folder) => folder !== undefined)
    .map((language) => ({ params: { language } }));
}

/**
 * Lists what stands in for a translation that its readers may not get, see `served-pages.ts`.
 *
 * @returns the paths for Astro, of a file below `src/pages/[language]`.
 */
export function pathsStoodInFor(): { params: Params }[] {
  return PUBLISHED_LANGUAGES.flatMap((language) =>
    stoodInForIn(language).map((address) => ({
      params: { language, page: address.replace(/^\/|\/$/gu, '') },
    })),
  );
}
