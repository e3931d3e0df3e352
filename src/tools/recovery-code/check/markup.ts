/** A tag that begins a line of its own where a page is shown; the others stand within one. */
const BLOCK = /^<\/?(?:br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)\b/iu;
const TAG = /<[a-z/!][^<>]{0,400}>/giu;
const SPACE = /&(?:nbsp|ensp|emsp|thinsp);/giu;
/** A field of a tag that holds digits alone may hold a code. */
const DIGITS_ALONE = /=\s*["']?(\p{Nd}[\p{Nd}\s-]{4,16})(?=["'\s/>])/gu;
/** A sign by its number (HTML Living Standard, 13.1.4). */
const BY_NUMBER = /&#(?:x([0-9a-f]{1,6})|([0-9]{1,7}));/giu;
const LAST_CODE_POINT = 0x10_ff_ff;

/**
 * Takes the tags of HTML out of a text, and turns its names of spaces and numbers of signs into what they stand for:
 * for those who copy a list from the source of a page.
 */
export function withoutMarkup(text: string): string {
  return text
    .replace(TAG, (tag) => {
      const codes = [...tag.matchAll(DIGITS_ALONE)].map(([, digits = '']) => `\n${digits}\n`).join('');
      return codes + (BLOCK.test(tag) ? '\n' : ' ');
    })
    .replace(SPACE, ' ')
    .replace(BY_NUMBER, (written, hex: string | undefined, decimal: string | undefined) => {
      const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return point <= LAST_CODE_POINT ? String.fromCodePoint(point) : written;
    });
}
