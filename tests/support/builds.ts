import { join } from 'node:path';

/** The builds that the tests look at; `run.ts` makes them before any test, two at a time. */
export const BUILDS = {
  /** As a publisher with an address and a server of their own makes it; the only one with packed copies. */
  site: { folder: '.built/site', environment: { SITE_URL: 'https://sixdigits.example', PRECOMPRESS: '1' } },
  /** Below a path, with everything that a publisher can set. */
  belowAPath: {
    folder: '.built/below-a-path',
    environment: {
      SITE_URL: 'https://pages.example',
      BASE_PATH: '/six-digits/',
      CONTACT_URL: 'mailto:editor@sixdigits.example',
      REPOSITORY_URL: 'https://code.example/six-digits',
    },
    project: '.built/below-a-path-project',
  },
  /** With nothing set, without the offline copy, and in one language. */
  bare: {
    folder: '.built/bare',
    environment: { OFFLINE: '0', PUBLISHED_LANGUAGES: 'en' },
    project: '.built/bare-project',
  },
  /** With the language of the tests beside English: accented, a third longer, and written from right to left. */
  mirrored: {
    folder: '.built/mirrored',
    environment: { PUBLISHED_LANGUAGES: 'en,ar', OFFLINE: '0' },
    project: '.built/mirrored-project',
    mirrored: true,
  },
} as const;

/** Folder of the build that nearly all tests look at. */
export const SITE_ROOT = process.env['SITE_ROOT'] ?? join(process.cwd(), BUILDS.site.folder);

/** Whether a file of a finished site is another's copy, packed for hosts that send such copies. */
export function isPackedCopy(file: string): boolean {
  return /\.(?:br|gz)$/u.test(file);
}
