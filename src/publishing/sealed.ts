import type { Fault } from '../knowledge/faults.ts';
import { attribute, elements, textOf, type FinishedPage } from './finished-pages.ts';
import { pageKind } from './policies.ts';

/** The first thing a sealed page does: a policy does not hold this road, so it is taken away. */
const FIRST_STATEMENT = 'delete window.RTCPeerConnection';

/**
 * A sealed page, into which something real may be typed, has no road out: no outside link, no form that sends, no
 * file of any kind.
 *
 * @param page - a finished page; other kinds have no faults here.
 * @returns one fault for each road.
 */
export function sealedFaults(page: FinishedPage): Fault[] {
  if (pageKind(page) !== 'sealed') return [];
  const faults: Fault[] = [];
  const fault = (field: string, message: string): void => {
    faults.push({ file: page.file, field, message });
  };
  const all = [...elements(page.document)];
  for (const element of all) {
    const { tagName } = element;
    const href = attribute(element, 'href');
    const src = attribute(element, 'src');
    if (tagName === 'a' && href !== undefined && !/^(?:\/(?!\/)|#)/u.test(href)) {
      fault('a', `leads outside to ${href}: leave the link out`);
    }
    if (
      tagName === 'link' &&
      href !== undefined &&
      !href.startsWith('data:') &&
      attribute(element, 'rel') !== 'canonical'
    ) {
      fault('link', `asks for ${href}: leave it out or write it as data:`);
    }
    if (src !== undefined && !src.startsWith('data:'))
      fault(tagName, `asks for ${src}: put it into the page`);
    if (tagName === 'form') fault('form', 'could send what is typed: use fields without a form');
    if (['iframe', 'object', 'embed', 'base'].includes(tagName))
      fault(tagName, 'has no place on a sealed page');
  }
  const first = all.find(({ tagName }) => tagName === 'script');
  if (first === undefined || !textOf(first).trim().startsWith(FIRST_STATEMENT)) {
    fault('script', `must begin with ${FIRST_STATEMENT}`);
  }
  return faults;
}
