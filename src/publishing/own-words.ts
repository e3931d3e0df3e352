import { defaultTreeAdapter as tree, type DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, elements, hasClass } from './finished-pages.ts';

/** Longer steps say more than a list of results has room for: their first sentences stay. */
const LONGEST_STEP = 140;
/** What stands between the words for the eye or for those who listen, and is no word of the sentence. */
const ASIDE = ['cite', 'cite-toggle', 'unseen', 'visually-hidden'];
/** Parts of text that begin a line of their own: without a space their words would be glued to those before. */
const OWN_LINE = new Set(['p', 'li', 'ul', 'ol', 'div', 'section', 'summary', 'details', 'br', 'dt', 'dd']);

/** @returns the words of a part of a page as one line, without its citations. */
export function plainText(node: Html.Node): string {
  return wordsBelow(node)
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/gu, '')
    .trim();
}

function wordsBelow(node: Html.Node): string {
  if (tree.isTextNode(node)) return node.value;
  if (tree.isElementNode(node) && ASIDE.some((name) => hasClass(node, name))) return '';
  const words = 'childNodes' in node ? node.childNodes.map(wordsBelow).join('') : '';
  return OWN_LINE.has(node.nodeName) ? ` ${words} ` : words;
}

/**
 * Finds what a page says to do first: the first step of its own, after the questions that every page asks.
 *
 * @param document - the finished page.
 * @returns whole sentences, as many as fit into a list of results; nothing where the first one does not.
 */
export function firstStepOf(document: Html.Document): string | undefined {
  const start = elements(document).find((element) => hasClass(element, 'do'));
  if (start === undefined) return undefined;
  const step = elements(start).find((element) => element.tagName === 'li' && isOwnStep(element, start));
  if (step === undefined) return undefined;
  const heading = elements(step).find(
    (element) => /^h[1-6]$/u.test(element.tagName) || hasClass(element, 'act'),
  );
  return heading === undefined ? firstSentences(plainText(step)) : plainText(heading);
}

/** A step of an ordered list, in no part that stands on many pages. */
function isOwnStep(step: Html.Element, start: Html.Element): boolean {
  if (step.parentNode?.nodeName !== 'ol') return false;
  let part: Html.ParentNode | null = step;
  while (part !== null && part !== start) {
    if (tree.isElementNode(part) && attribute(part, 'data-pagefind-ignore') !== undefined) return false;
    part = 'parentNode' in part ? part.parentNode : null;
  }
  return true;
}

function firstSentences(text: string): string | undefined {
  let kept = '';
  for (const sentence of text.split(/(?<=[.!?]) /u)) {
    const longer = kept === '' ? sentence : `${kept} ${sentence}`;
    if (longer.length > LONGEST_STEP) break;
    kept = longer;
  }
  // A question at the end waits for an answer that is not there; a sentence without its end may say the contrary.
  const whole = kept.replace(/(?<=[.!?]) [^.!?]*\?$/u, '');
  return /[.!?]$/u.test(whole) ? whole : undefined;
}
