import type { APIRoute } from 'astro';
import { withBase } from '../../components/addresses.ts';
import { uiStrings } from '../../content-model/collections.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { pageLanguage } from '../../i18n/page-language.ts';
import { ICONS } from '../../content-model/pictures.ts';
import { themeColours } from '../../content-model/theme-colours.ts';
import { staticPathsOf } from '../../content-model/static-paths.ts';
import { ADDRESSES, inLanguage } from '../../content-model/routes.ts';
import css from '../../styles/global.css?raw';

/** One for each language: a device begins where its reader can read. */
export function getStaticPaths() {
  return staticPathsOf(ADDRESSES.home);
}

/**
 * What a device needs to keep the site on its home screen.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export const GET: APIRoute = (context) => {
  const language = pageLanguage(context);
  const home = withBase(inLanguage(ADDRESSES.home, language));
  const { site, home: about } = uiStrings(language);
  const { paper } = themeColours(css);
  const manifest = {
    id: home,
    name: site.name,
    description: about.description,
    lang: language,
    dir: LANGUAGES[language].direction,
    start_url: home,
    scope: withBase('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: ICONS.map(({ address, side, purpose }) => ({
      src: withBase(address),
      sizes: `${String(side)}x${String(side)}`,
      type: 'image/png',
      purpose,
    })),
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`, {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
