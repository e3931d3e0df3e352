import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';

/** Draws words as outlines, so that a picture looks the same whatever fonts a machine has. */
export interface TextPaths {
  /**
   * @param text - on one line.
   * @param size - of the font, in pixels.
   * @returns how wide the line is, in pixels.
   */
  widthOf(text: string, size: number): number;
  /**
   * @param text - on one line.
   * @param size - of the font, in pixels.
   * @param x - where the line begins, in pixels.
   * @param y - height of its baseline, in pixels from above.
   * @returns the outline as the `d` of an SVG path.
   * @throws Error naming a character that the font does not have.
   */
  outline(text: string, size: number, x: number, y: number): string;
}

/** Letters of Western languages; a language that needs others brings its file of the same package. */
const FONT_FILE = '@fontsource/inter/files/inter-latin-700-normal.woff';

/**
 * Opens the font of the pictures.
 *
 * @throws Error when the package holds no single font.
 * @see https://openfontlicense.org Inter is under the SIL Open Font License 1.1.
 */
export function openTextPaths(): TextPaths {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(FONT_FILE)));
  if (!('layout' in font)) throw new Error(`${FONT_FILE} is a collection of fonts: name one font`);
  return {
    widthOf: (text, size) => (font.layout(text).advanceWidth * size) / font.unitsPerEm,
    outline: (text, size, x, y) => outlineOf(font, text, { scale: size / font.unitsPerEm, x, y }),
  };
}

function outlineOf(font: Font, text: string, { scale, x, y }: { scale: number; x: number; y: number }) {
  const missing = [...text].find((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  if (missing !== undefined) {
    throw new Error(`The font of the pictures has no "${missing}": leave it out of "${text}"`);
  }
  const { glyphs, positions } = font.layout(text);
  let along = x;
  return glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
      const drawn = glyph.path
        .scale(scale, -scale)
        .translate(along + xOffset * scale, y - yOffset * scale)
        .toSVG();
      along += xAdvance * scale;
      return drawn;
    })
    .join('');
}
