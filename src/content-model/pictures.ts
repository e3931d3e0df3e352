import { chapterAddressOf } from './routes.ts';

/** Width and height of every social picture, in pixels: what previews show without cutting. */
export const SOCIAL_PICTURE = { width: 1200, height: 630 } as const;

/** Icons for a home screen, side in pixels. A maskable one may be cut to a circle of four fifths of its side. */
export const ICONS = [
  { address: '/icon-192.png', side: 192, purpose: 'any' },
  { address: '/icon-512.png', side: 512, purpose: 'any' },
  { address: '/icon-maskable-512.png', side: 512, purpose: 'maskable' },
] as const;

/** Apple's devices round the corners themselves. */
export const APPLE_ICON = { address: '/apple-touch-icon.png', side: 180 } as const;

/** The picture of every page outside the chapters. */
export const SITE_PICTURE = '/pictures/site.png';

/**
 * Names the picture that stands for a page where somebody shares it.
 *
 * @param address - from the top of the site.
 * @returns where the picture is, from the top of the site.
 */
export function socialPicture(address: string): string {
  const name = chapterAddressOf(address)?.split('/').at(-2);
  return name === undefined ? SITE_PICTURE : `/pictures/${name}.png`;
}
