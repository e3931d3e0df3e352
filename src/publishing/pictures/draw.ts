import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { APPLE_ICON, ICONS, SITE_PICTURE, socialPicture } from '../../content-model/pictures.ts';
import { themeColours } from '../../content-model/theme-colours.ts';
import { squareIcon } from './icons.ts';
import { socialImage, type SocialImageWords } from './social-image.ts';
import { openTextPaths } from './text-path.ts';

/** Units of 32 around the drawing: a little for Apple's corners, enough for a circle of four fifths elsewhere. */
const MARGIN = { apple: 3, maskable: 6 };

/** A drawing has 72 dots to the inch, so that 32 units become 512 pixels. */
const ICON_DENSITY = (72 * 512) / 32;
/** More takes three times as long and saves a tenth; readers never load these pictures. */
const COMPRESSION = 7;

/**
 * Draws the icons of a home screen from the site's one drawn icon.
 *
 * @param site - folder of the built site, which holds `favicon.svg`.
 * @throws Error naming the drawing when it cannot be used.
 */
export async function drawIcons(site: string): Promise<void> {
  const icon = readFileSync(join(site, 'favicon.svg'), 'utf8');
  await Promise.all([
    write(site, APPLE_ICON.address, squareIcon(icon, MARGIN.apple), APPLE_ICON),
    ...ICONS.map(({ address, side, purpose }) =>
      write(site, address, purpose === 'maskable' ? squareIcon(icon, MARGIN.maskable) : icon, { side }),
    ),
  ]);
}

/** What the pictures say beside their titles. */
export interface PictureWords extends Omit<SocialImageWords, 'title'> {
  /** Title of the picture for every page outside the chapters. */
  readonly siteTitle: string;
  readonly chapters: readonly { readonly address: string; readonly title: string }[];
}

/**
 * Draws one social picture for each chapter and one for all other pages. Not with `astro-og-canvas`, which has one size
 * for all titles, cuts off one that is too long, and draws boxes for letters that its font does not have: here either
 * stops the build.
 *
 * @param site - folder of the built site.
 * @param css - the site's style, for its colours.
 * @throws Error naming a title or a colour that cannot be drawn.
 */
export async function drawSocialPictures(site: string, css: string, words: PictureWords): Promise<void> {
  const colours = themeColours(css);
  const letters = openTextPaths();
  const images = [
    { address: SITE_PICTURE, title: words.siteTitle },
    ...words.chapters.map(({ address, title }) => ({ address: socialPicture(address), title })),
  ];
  await Promise.all(
    images.map(({ address, title }) =>
      write(site, address, socialImage({ ...words, title }, colours, letters)),
    ),
  );
}

/** The same drawing gives the same bytes: there is no text left in it, and no date. */
async function write(
  site: string,
  address: string,
  svg: string,
  { side }: { side?: number } = {},
): Promise<void> {
  const file = join(site, address);
  mkdirSync(dirname(file), { recursive: true });
  // An icon is drawn larger than it is shown, and a social image fills its picture.
  const drawn =
    side === undefined
      ? sharp(Buffer.from(svg)).removeAlpha()
      : sharp(Buffer.from(svg), { density: ICON_DENSITY }).resize(side, side);
  await drawn.png({ compressionLevel: COMPRESSION }).toFile(file);
}
