import type { Page } from 'playwright';

/** What is wrong with where the words of a page stand. */
export interface TextFaults {
  /** By how many pixels the page is wider than its window. */
  readonly sideways: number;
  /** Words of which a part cannot be seen: an edge of the window or of a box cuts them off. */
  readonly cut: readonly string[];
  /** Words that stand on others. */
  readonly overlapping: readonly string[];
}

/** What should be found. */
export const SOUND_TEXTS: TextFaults = { sideways: 0, cut: [], overlapping: [] };

/**
 * Looks where every word of a page stands, in the window as it is now.
 *
 * @param page - the page as it stands.
 * @returns the words at fault.
 */
export function textFaults(page: Page): Promise<TextFaults> {
  return page.evaluate(look);
}

/** Runs inside the page, and asks for each box once: a long page has thousands. */
function look(): TextFaults {
  /** By so many pixels letters may reach over the edge of a box, and so do round figures. */
  const SLACK = 2;
  interface Line {
    readonly words: string;
    readonly node: Node;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Around {
    readonly isSeen: boolean;
    /** The nearest boxes that cut off what reaches over their edges. */
    readonly frames: readonly DOMRect[];
  }
  const known = new Map<Element, Around>();
  const aroundOf = (element: Element): Around => {
    const found = known.get(element);
    if (found !== undefined) return found;
    const above =
      element.parentElement === null ? { isSeen: true, frames: [] } : aroundOf(element.parentElement);
    const { clipPath, fontSize, overflowX, overflowY, maskImage } = getComputedStyle(element);
    // What is only for those who listen, and what fades out on purpose at its foot.
    const isSeen =
      above.isSeen && clipPath !== 'inset(50%)' && fontSize !== '0px' && element.localName !== 'noscript';
    const cuts = [overflowX, overflowY].some((value) => value === 'hidden' || value === 'clip');
    const box = element.getBoundingClientRect();
    const frame = maskImage === 'none' ? box : new DOMRect(box.x, box.y, box.width, Infinity);
    const around = { isSeen, frames: cuts && isSeen ? [...above.frames, frame] : above.frames };
    known.set(element, around);
    return around;
  };
  const width = document.documentElement.clientWidth;
  const cut = new Set<string>();
  const lines: Line[] = [];
  const range = document.createRange();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const words = node.nodeValue?.trim() ?? '';
    const parent = node.parentElement;
    if (words === '' || parent === null) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { isSeen, frames } = aroundOf(parent);
    if (!isSeen) continue;
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (right - left < 1) continue;
      const isOut = (frame: { left: number; right: number; top: number; bottom: number }): boolean =>
        left < frame.left - SLACK ||
        right > frame.right + SLACK ||
        top < frame.top - SLACK ||
        bottom > frame.bottom + SLACK;
      const sides = { left: 0, right: width, top: -Infinity, bottom: Infinity };
      if ([sides, ...frames].some(isOut)) cut.add(words.slice(0, 60));
      const faded = frames.some((frame) => frame.height === Infinity);
      if (!faded) lines.push({ words, node, left, right, top, bottom });
    }
  }
  const pen = document.createElement('canvas').getContext('2d');
  for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
    const { font, paddingLeft, paddingRight } = getComputedStyle(field);
    if (pen === null || !field.checkVisibility()) continue;
    pen.font = font;
    const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    if (pen.measureText(field.placeholder).width > room) cut.add(field.placeholder);
  }
  lines.sort((a, b) => a.top - b.top);
  const overlapping = new Set<string>();
  let open: Line[] = [];
  for (const line of lines) {
    // Lines are higher than their letters: only what meets in the middle of both is seen to.
    const isNear = (other: Line): boolean => {
      const shared = Math.min(other.bottom, line.bottom) - line.top;
      return shared > 0.45 * Math.min(other.bottom - other.top, line.bottom - line.top);
    };
    open = open.filter(({ bottom }) => bottom > line.top);
    for (const other of open) {
      const shared = Math.min(other.right, line.right) - Math.max(other.left, line.left);
      if (other.node !== line.node && shared > SLACK && isNear(other))
        overlapping.add(`“${other.words.slice(0, 40)}” and “${line.words.slice(0, 40)}”`);
    }
    open.push(line);
  }
  const sideways = document.documentElement.scrollWidth - width;
  return { sideways, cut: [...cut], overlapping: [...overlapping] };
}
