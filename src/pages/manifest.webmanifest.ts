import type { APIRoute } from 'astro';
import { withBase } from '../components/addresses.ts';
import { uiStrings } from '../content-model/collections.ts';
import { LANGUAGES, languageOr } from '../i18n/languages.ts';
import { ICONS } from '../content-model/pictures.ts';
import { themeColours } from '../content-model/theme-colours.ts';
import css from '../styles/global.css?raw';

/**
 * What a device needs to keep the site on its home screen.
 *
 * @see https://www.w3.org/TR/appmanifest/
 */
export const GET: APIRoute = ({ currentLocale }) => {
  const language = languageOr(currentLocale);
  const { site, home } = uiStrings();
  const { paper } = themeColours(css);
  const manifest = {
    id: withBase('/'),
    name: site.name,
    description: home.description,
    lang: language,
    dir: LANGUAGES[language].direction,
    start_url: withBase('/'),
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
