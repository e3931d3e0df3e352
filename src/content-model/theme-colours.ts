/** Colours of the site in daylight, as its style names them. */
const COLOURS = ['paper', 'card', 'ink', 'ink-soft', 'line', 'accent'] as const;
export type ThemeColours = Readonly<Record<(typeof COLOURS)[number], string>>;

/**
 * Reads the colours that pictures share with the pages.
 *
 * @param css - the site's style; the first value of each name counts, which is the light one.
 * @returns the colours as `#rrggbb`.
 * @throws Error naming a colour that is not there.
 */
export function themeColours(css: string): ThemeColours {
  const colours = COLOURS.map((name) => {
    const value = new RegExp(`--${name}:\\s*(#[0-9a-f]{6})\\s*;`, 'iu').exec(css)?.[1];
    if (value === undefined) {
      throw new Error(`src/styles/global.css: write --${name} as #rrggbb, which the pictures need`);
    }
    return [name, value] as const;
  });
  return Object.fromEntries(colours) as ThemeColours;
}
