import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toUnicode } from 'punycode/punycode.es6.js';
import { z } from 'astro/zod';

/** Latin letters in small capitals, which many other letters are said to look like, and the letters that they are. */
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkĸkʟlᴍmʍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzıi';
const PLAIN = new Map(
  Array.from(SMALL_CAPITALS.matchAll(/(.)(.)/gu), ([, capital = '', letter = '']) => [capital, letter]),
);

/**
 * Picks from Unicode's confusables (Technical Standard 39, `confusables.txt`, version 13.0 as packed in `unhomoglyph`)
 * the characters that can stand in a host name and look like a letter of some names.
 *
 * @param names - the names, in small ASCII letters.
 * @returns for each letter, or pair such as `rn`, all characters that look like it.
 * @throws ZodError when the package holds something else.
 */
export function confusablesOf(names: readonly string[]): Readonly<Record<string, string>> {
  const wanted = new Set([...names.join(''), 'l', 'o', 'rn', 'w']);
  const file = createRequire(import.meta.url).resolve('unhomoglyph/data.json');
  const rows = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')));
  const found: Record<string, string> = {};
  for (const [character, like] of [...Object.entries(rows), ...PLAIN]) {
    const letters = plainLetters(like);
    if (!wanted.has(letters) || !isForHosts(character) || isAccented(character, letters)) continue;
    if (found[letters]?.includes(character) !== true) found[letters] = (found[letters] ?? '') + character;
  }
  return found;
}

function plainLetters(like: string): string {
  const bare = like.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(bare, (letter) => PLAIN.get(letter) ?? letter).join('');
}

/** Whether a browser keeps a character in a host name as it is (UTS 46). */
function isForHosts(character: string): boolean {
  if (character < '\u0080') return false;
  const host = `a${character}a.example`;
  try {
    return toUnicode(new URL(`https://${host}`).hostname) === host;
  } catch {
    return false;
  }
}

/** Accents are seen through without a table. */
function isAccented(character: string, letters: string): boolean {
  return character.normalize('NFD').replace(/\p{M}/gu, '') === letters;
}
