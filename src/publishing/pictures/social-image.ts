import { SOCIAL_PICTURE } from '../../content-model/pictures.ts';
import type { ThemeColours } from '../../content-model/theme-colours.ts';
import type { TextPaths } from './text-path.ts';
import { wrapped } from './wrapping.ts';

/** What a social picture says. */
export interface SocialImageWords {
  /** Of the site. */
  readonly name: string;
  /** A chapter's title, in the reader's words. */
  readonly title: string;
  /** Whose site it is not. */
  readonly independent: string;
}

const { width: WIDTH, height: HEIGHT } = SOCIAL_PICTURE;
/** All in pixels. */
const MARGIN = 80;
const HEADER = 176;
const FOOTER = 528;
const BAR = 16;
/** By how much the bar is longer than the title, above and below. */
const BAR_ENDS = 24;
const TITLE_HEIGHT = FOOTER - HEADER - 4 * BAR_ENDS;
const TITLE_LEFT = MARGIN + BAR + 40;
const TITLE_ROOM = WIDTH - TITLE_LEFT - MARGIN;
/** Sizes of the title, the largest that fits first. */
const TITLE_SIZES = [104, 92, 80, 68];
const LINE_HEIGHT = 1.14;
/** Height of a capital letter as a share of the font's size. */
const CAPITAL = 0.73;

/**
 * Draws a social picture: a first-aid card with the six boxes, a title, and whose site it is not.
 *
 * @param letters - what turns words into outlines.
 * @returns an SVG of 1200 by 630 pixels without any text element.
 * @throws Error naming a title that does not fit.
 */
export function socialImage(words: SocialImageWords, colours: ThemeColours, letters: TextPaths): string {
  const { size, lines } = fittedTitle(words.title, letters);
  const step = size * LINE_HEIGHT;
  const block = heightOf(lines, size);
  const top = (HEADER + FOOTER - block) / 2;
  const title = lines.map((line, index) =>
    path(letters.outline(line, size, TITLE_LEFT, top + size * CAPITAL + index * step), colours.ink),
  );
  const boxesEnd = MARGIN + 6 * BOX.step;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(WIDTH)}" height="${String(HEIGHT)}">`,
    rectangle(0, 0, WIDTH, HEIGHT, colours.paper),
    sixBoxes(colours),
    path(letters.outline(words.name, 56, boxesEnd + 20, 118), colours.ink),
    rectangle(0, HEADER - 6, WIDTH, 6, colours.ink),
    rectangle(MARGIN, top - BAR_ENDS, BAR, block + 2 * BAR_ENDS, colours.accent),
    ...title,
    rectangle(MARGIN, FOOTER, WIDTH - 2 * MARGIN, 3, colours.line),
    path(letters.outline(words.independent, 34, MARGIN, FOOTER + 64), colours['ink-soft']),
    '</svg>',
  ].join('');
}

/** From the top of the first line's capitals to the last line's foot. */
function heightOf(lines: readonly string[], size: number): number {
  return (lines.length - 1) * size * LINE_HEIGHT + size * CAPITAL;
}

/** The largest size at which the title fits. */
function fittedTitle(title: string, letters: TextPaths): { size: number; lines: string[] } {
  for (const size of TITLE_SIZES) {
    const lines = wrapped(title, (piece) => letters.widthOf(piece, size), TITLE_ROOM);
    if (lines !== undefined && heightOf(lines, size) <= TITLE_HEIGHT) return { size, lines };
  }
  throw new Error(`"${title}" does not fit on a picture: write a shorter title`);
}

const BOX = { width: 44, height: 60, step: 58, top: 68 };

/** The motif: the sixth box is the one filled in. */
function sixBoxes(colours: ThemeColours): string {
  return Array.from({ length: 6 }, (_, index) => {
    const last = index === 5;
    const x = String(MARGIN + 3 + index * BOX.step);
    const size = `width="${String(BOX.width)}" height="${String(BOX.height)}" rx="8"`;
    const paint = last ? colours.accent : colours.card;
    return `<rect x="${x}" y="${String(BOX.top)}" ${size} fill="${paint}" stroke="${last ? colours.accent : colours.ink}" stroke-width="6"/>`;
  }).join('');
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  const sides = `width="${rounded(width)}" height="${rounded(height)}"`;
  return `<rect x="${rounded(x)}" y="${rounded(y)}" ${sides} fill="${fill}"/>`;
}

const rounded = (pixels: number): string => String(Math.round(pixels * 100) / 100);

const path = (outline: string, fill: string): string => `<path d="${outline}" fill="${fill}"/>`;
