import type { Page } from 'playwright';

/* What axe measures for ten times as long as it takes to ask the browser: the same few colours on every page. Here the
   browser says for each text by which colours it is read; axe then measures the texts whose colours it has not passed
   before. Whether a text can be read is still for axe alone to say. */

/** The rules of axe for which something is told: one measures texts, the other links in the midst of words. */
export const CONTRAST = 'color-contrast-enhanced';
export const LINKS = 'link-in-text-block';

/** The elements of which the same is true, by the rule of axe and then by what is told of them. */
export type Told = Readonly<Record<typeof CONTRAST | typeof LINKS, ReadonlyMap<string, readonly Element[]>>>;

/** Where a page keeps what was told last. */
export type WithTold = typeof globalThis & { told?: Told };

/** Everything that decides what a rule says, once for all elements of which it is true. */
export type TextColours = Readonly<Record<keyof Told, readonly string[]>>;

/**
 * Asks the browser by which colours the texts of a page are read. What is told of a text holds its letters' colour,
 * size and weight, the grounds of all that it stands in, and whatever else is painted where it stands. Of a link in the
 * midst of words the same is told for the link and for the words; left out are those that axe passes without a look at
 * colours.
 *
 * @param page - the page as it stands now.
 * @param within - a selector of the part to look at; the whole page without.
 * @returns what the browser tells; the page keeps the elements.
 * @throws Error where there is no such part, or where the page has shadow trees, into which nobody would look.
 */
export function coloursOn(page: Page, within = 'body'): Promise<TextColours> {
  return page.evaluate(tellColours, within);
}

/** Runs inside the page. */
function tellColours(within: string): TextColours {
  const NO_GROUND = 'rgba(0, 0, 0, 0)';
  /** They paint what no style tells. */
  const PAINTS_ITSELF =
    ':is(img, svg, canvas, object, embed, iframe, video, input, select, textarea, button)';
  const FIELDS = ':is(input, select, textarea)';
  const WITHOUT_TEXT = 'input:is([type=hidden], [type=range], [type=color], [type=checkbox], [type=radio])';

  const remembered = <Value>(tell: (element: Element) => Value): ((element: Element) => Value) => {
    const known = new Map<Element, Value>();
    return (element) => {
      const before = known.get(element);
      if (before !== undefined) return before;
      const told = tell(element);
      known.set(element, told);
      return told;
    };
  };
  const styleOf = remembered((element) => getComputedStyle(element));
  /** What an element puts behind or over its own content; nothing for most. */
  const groundOf = remembered((element) => {
    const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter } = styleOf(element);
    return [
      backgroundColor === NO_GROUND ? '' : backgroundColor,
      backgroundImage === 'none' ? '' : backgroundImage,
      opacity === '1' ? '' : `opacity ${opacity}`,
      mixBlendMode === 'normal' ? '' : mixBlendMode,
      filter === 'none' ? '' : filter,
      element.matches(PAINTS_ITSELF) ? element.localName : '',
    ]
      .filter((part) => part !== '')
      .join(' ');
  });
  const groundsOf = remembered((element): string => {
    const outer = element.parentElement === null ? '' : groundsOf(element.parentElement);
    return groundOf(element) === '' ? outer : `${groundOf(element)} < ${outer}`;
  });
  const layersOf = remembered((element): string => {
    const outer = element.parentElement === null ? '' : layersOf(element.parentElement);
    const { position, zIndex } = styleOf(element);
    return position === 'static' && zIndex === 'auto' ? outer : `${position} ${zIndex} < ${outer}`;
  });

  const everything = [document.body, ...document.body.querySelectorAll('*')];
  if (everything.some(({ shadowRoot }) => shadowRoot !== null)) throw new Error('the page has a shadow tree');
  const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });
  const painted = everything
    .filter((element) => groundOf(element) !== '' && isShown(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }));

  const range = document.createRange();
  const boxOf = (element: Element): DOMRect => {
    if (element.matches(FIELDS)) return element.getBoundingClientRect();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  };
  /** What else is painted where a text stands, and whether it lies over it. */
  const besidesOf = (text: Element): string => {
    const { left, right, top, bottom } = boxOf(text);
    const found = painted.filter(
      ({ element, box }) =>
        box.left <= right &&
        box.right >= left &&
        box.top <= bottom &&
        box.bottom >= top &&
        !element.contains(text),
    );
    if (found.length === 0) return '';
    const told = found.map(({ element }) => {
      const order = String(text.compareDocumentPosition(element));
      return `${order} ${groundsOf(element)} ${layersOf(element)}`;
    });
    return `${layersOf(text)} with ${[...new Set(told)].join(' + ')}`;
  };

  /** Above the page and to the left of it nobody gets to see anything. */
  const isOutside = (text: Element): boolean => {
    const { right, bottom } = boxOf(text);
    return right + scrollX <= 0 || bottom + scrollY <= 0;
  };
  const hasText = (element: Element): boolean =>
    element.matches(FIELDS)
      ? !element.matches(WITHOUT_TEXT)
      : [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim() !== '');
  /** Axe leaves out what screen readers do not come across, and letters without a size. */
  const isLeftOut = (text: Element): boolean =>
    styleOf(text).fontSize === '0px' || text.closest('[aria-hidden=true]') !== null || isOutside(text);
  const root = document.querySelector(within);
  if (root === null) throw new Error(`there is no ${within}`);
  const told = {
    'color-contrast-enhanced': new Map<string, Element[]>(),
    'link-in-text-block': new Map<string, Element[]>(),
  };
  const tell = (rule: keyof typeof told, element: Element, said: string): void => {
    const same = told[rule].get(said);
    if (same === undefined) told[rule].set(said, [element]);
    else same.push(element);
  };
  for (const text of [root, ...root.querySelectorAll('*')]) {
    if (!hasText(text) || !isShown(text) || isLeftOut(text)) continue;
    const { color, webkitTextFillColor, fontSize, fontWeight, textShadow, webkitTextStroke } = styleOf(text);
    const letters = [color, webkitTextFillColor, fontSize, fontWeight, textShadow, webkitTextStroke];
    tell('color-contrast-enhanced', text, [...letters, groundsOf(text), besidesOf(text)].join(' | '));
  }

  const BLOCKS = /^(?:block|list-item|table|flex|grid|inline-block)$|^table-/u;
  const isBlock = (element: Element): boolean => BLOCKS.test(styleOf(element).display);
  const blockOf = (element: Element): Element => {
    let outer = element.parentElement ?? document.body;
    while (!isBlock(outer) && outer.parentElement !== null) outer = outer.parentElement;
    return outer;
  };
  const hasWordsBesideLinks = remembered((block) => {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (texts.currentNode.nodeValue?.trim() !== '' && !texts.currentNode.parentElement?.closest('a[href]'))
        return true;
    return false;
  });
  /** Each of these by itself is enough for axe. */
  const isTold = (link: Element, block: Element): boolean => {
    const [own, around] = [styleOf(link), styleOf(block)];
    return (
      own.textDecorationLine !== around.textDecorationLine ||
      own.fontSize !== around.fontSize ||
      own.fontWeight !== around.fontWeight ||
      own.fontStyle !== around.fontStyle
    );
  };
  // What says that it is more than a link, axe does not look at.
  for (const link of root.querySelectorAll('a[href]:not([role^="doc-"])')) {
    if (isBlock(link) || !isShown(link)) continue;
    const block = blockOf(link);
    if (!hasWordsBesideLinks(block) || isTold(link, block)) continue;
    const looks = [link, block].flatMap((element) => {
      const { color, webkitTextFillColor, fontFamily, textDecoration } = styleOf(element);
      const { borderTop, borderBottom, outline } = styleOf(element);
      const drawn = [
        color,
        webkitTextFillColor,
        fontFamily,
        textDecoration,
        borderTop,
        borderBottom,
        outline,
      ];
      return [...drawn, groundsOf(element), besidesOf(element)];
    });
    tell('link-in-text-block', link, looks.join(' | '));
  }

  (globalThis as WithTold).told = told;
  return {
    'color-contrast-enhanced': [...told['color-contrast-enhanced'].keys()],
    'link-in-text-block': [...told['link-in-text-block'].keys()],
  };
}
