import type { Page } from 'playwright';

/** What is wrong with the directions of a page's texts and signs. */
export interface DirectionFaults {
  /** Texts whose letters would change their places in a line from right to left. */
  readonly loose: readonly string[];
  /** Arrows and brackets that point where the text comes from. */
  readonly pointing: readonly string[];
}

/** What should be found. */
export const SOUND_DIRECTIONS: DirectionFaults = { loose: [], pointing: [] };

/**
 * Looks for texts that are not shut off from a line of the other direction, and for signs that point the wrong way.
 *
 * @param page - the page as it stands now, from right to left.
 * @returns the texts and signs at fault.
 */
export function directionFaults(page: Page): Promise<DirectionFaults> {
  return page.evaluate(look);
}

/** Runs inside the page. */
function look(): DirectionFaults {
  const nameOf = (element: Element): string =>
    `${element.localName} “${(element.textContent || (element.getAttribute('type') ?? '')).trim().slice(0, 40)}”`;
  const isShutOff = (element: Element, direction: string): boolean => {
    const style = getComputedStyle(element);
    return style.direction === direction && (style.display !== 'inline' || style.unicodeBidi === 'isolate');
  };
  const loose: string[] = [];
  for (const element of document.querySelectorAll('body [lang], code')) {
    const code = element.getAttribute('lang') ?? 'en';
    const direction = /^(?:ar|fa|he|ur)\b/u.test(code) ? 'rtl' : 'ltr';
    if (!isShutOff(element, direction)) loose.push(nameOf(element));
  }
  for (const field of document.querySelectorAll('textarea, input:is([type=text], :not([type]))'))
    if (field.getAttribute('dir') !== 'auto') loose.push(nameOf(field));
  // An address, a sender, a code, a number to call.
  const RUN = /\S@\S|(?:^|\s)@\w|https?:|[a-z]\.(?:com|org|net|gov|uk|is|me|in|br)\b|\d[ \u00a0-]\d\d/iu;
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    const words = node.nodeValue ?? '';
    if (parent === null || !RUN.test(words) || parent.closest('script, style, noscript, svg') !== null)
      continue;
    const { direction } = getComputedStyle(parent);
    const isAlone = parent.localName === 'bdi' || parent.localName === 'textarea';
    if (direction === 'rtl' && !isAlone) loose.push(nameOf(parent));
  }
  const pointing: string[] = [];
  // A bracket is two borders of a box, turned; what points up or down has no side.
  for (const element of document.querySelectorAll('a, summary, strong'))
    for (const part of ['::before', '::after']) {
      const style = getComputedStyle(element, part);
      const turn = Number.parseFloat(style.rotate);
      if (style.content !== '""' || !Number.isFinite(turn)) continue;
      const across = (style.borderRightWidth === '0px' ? 0 : 1) - (style.borderLeftWidth === '0px' ? 0 : 1);
      const down = (style.borderBottomWidth === '0px' ? 0 : 1) - (style.borderTopWidth === '0px' ? 0 : 1);
      const angle = (turn * Math.PI) / 180;
      const side = Math.sign(Math.round(across * Math.cos(angle) - down * Math.sin(angle)));
      const isBack = element.closest('.breadcrumb') !== null;
      if (side !== 0 && side !== (isBack ? 1 : -1)) pointing.push(`${part} of ${nameOf(element)}`);
    }
  for (
    let node = ((texts.currentNode = document.body), texts.nextNode());
    node !== null;
    node = texts.nextNode()
  ) {
    const parent = node.parentElement;
    if (parent === null || !/[→⇒▸►]/u.test(node.nodeValue ?? '') || parent.closest('script, style, noscript'))
      continue;
    if (getComputedStyle(parent).direction === 'rtl') pointing.push(`the arrow in ${nameOf(parent)}`);
  }
  return { loose, pointing };
}
