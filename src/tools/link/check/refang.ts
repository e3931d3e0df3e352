import { withoutInvisible } from '../../../text/invisible.ts';

/** A stretch without spaces. */
export interface Word {
  readonly text: string;
  /** Marks that take no place stood between its letters. */
  readonly hadHiddenMarks: boolean;
  /** It went on after a tab or a line break, which browsers leave out. */
  readonly hadLineBreak: boolean;
}

const LINE_BREAK = /[\n\r\t\v\f\u0085\u2028\u2029]/u;
const LINE_BREAKS = /[\n\r\t\v\f\u0085\u2028\u2029]+/u;

/** Addresses made harmless: `hxxps`, `[.]`, `(dot)`, `[://]`, `[at]`. */
const DEFANGED: readonly (readonly [written: RegExp, meant: string])[] = [
  [/\bh(?:xx|tx|xt|\*\*)p(s?)(?=\[?:)/giu, 'http$1'],
  [/[ \t]{0,2}[[({](?:\.|dot)[\])}][ \t]{0,2}/giu, '.'],
  [/[ \t]{0,2}[[({](?:@|at)[\])}][ \t]{0,2}/giu, '@'],
  [/\[:\]/gu, ':'],
  [/\[:\/\/\]/gu, '://'],
  [/\[\/\]/gu, '/'],
];

/**
 * Makes a text ready to be read: undoes the ways in which people make addresses harmless, takes out the marks that
 * nobody sees, and splits it into lines and words.
 *
 * @param typed - what was typed, already cut to the length that is read.
 * @returns the words of every line; lines without words are left out.
 */
export function refang(typed: string): readonly (readonly Word[])[] {
  const text = DEFANGED.reduce((all, [written, meant]) => all.replace(written, meant), typed);
  const lines = text.trim().includes(' ') ? text.split(LINE_BREAKS) : rejoined(text.trim());
  return lines
    .map((line) => line.split(/\s+/u).flatMap((piece) => wordOf(piece)))
    .filter((words) => words.length > 0);
}

/** Stands for a line break inside a word until the word is made. */
const BROKEN = '\uE000';

function wordOf(piece: string): readonly Word[] {
  const hadLineBreak = piece.includes(BROKEN);
  const whole = piece.replaceAll(BROKEN, '');
  const text = withoutInvisible(whole);
  if (text === '') return [];
  // Marks before and after come from copying, and hide nothing.
  const first = whole.indexOf(text.charAt(0));
  const hadHiddenMarks = whole.slice(first, first + text.length) !== text;
  return [{ text, hadHiddenMarks, hadLineBreak }];
}

const SCHEME_SO_FAR = /^[a-z][a-z0-9+.-]{0,20}$/iu;
const KNOWN_SCHEME = /^(?:https?|javascript|vbscript|data|otpauth):/iu;
/** A host that has no ending yet, or a part of an address that cannot be its end. */
const UNFINISHED = /^https?:[\\/]*(?:www\.)?[^\\/?#.]*$|^https?:[\\/]{2}[^\\/?#]*[.@-]$/iu;
const GOES_ON = /^[.@:\\/-]/u;

/**
 * Puts an address together that has tabs or line breaks in it and no space: browsers leave both out (WHATWG URL
 * Standard, 4.4), so an address can be cut where a reader takes its end to be.
 */
function rejoined(text: string): readonly string[] {
  if (!LINE_BREAK.test(text)) return [text];
  const joined: string[] = [];
  for (const piece of text.split(LINE_BREAKS)) {
    const last = joined.at(-1);
    if (last !== undefined && goesOn(last.replaceAll(BROKEN, ''), piece)) {
      joined[joined.length - 1] = last + BROKEN + piece;
    } else joined.push(piece);
  }
  return joined;
}

function goesOn(last: string, piece: string): boolean {
  if (SCHEME_SO_FAR.test(last) && !last.includes('.') && KNOWN_SCHEME.test(last + piece.slice(0, 20))) {
    return !KNOWN_SCHEME.test(piece);
  }
  if (KNOWN_SCHEME.test(piece)) return false;
  return UNFINISHED.test(last) || (/^https?:/iu.test(last) && GOES_ON.test(piece));
}
