import type { Fault } from '../content-model/faults.ts';
import { attribute, elements, textOf, type FinishedPage } from './finished-pages.ts';
import { pageKind } from './policies.ts';

/** The first thing a sealed page does: a policy does not hold this road, so it is taken away. */
const FIRST_STATEMENT = 'delete window.RTCPeerConnection';

/**
 * A sealed page, into which something real may be typed, has no road out: no outside link, no form that sends, no
 * file of any kind.
 *
 * @param page - a finished page; other kinds have no faults here.
 */
export function sealedFaults(page: FinishedPage): Fault[] {
  if (pageKind(page) !== 'sealed') return [];
  const faults: Fault[] = [];
  const fault = (field: string, message: string): void => {
    faults.push({ file: page.file, field, message });
  };
  const all = elements(page.document);
  for (const element of all) {
    const { tagName } = element;
    if (tagName === 'a' || tagName === 'area') {
      const href = attribute(element, 'href');
      if (href !== undefined && !staysInside(href))
        fault(tagName, `leads outside to ${href}: leave the link out`);
    } else {
      for (const file of filesAskedFor(element)) fault(tagName, `asks for ${file}: put it into the page`);
    }
    if (tagName === 'form') fault('form', 'could send what is typed: use fields without a form');
    if (attribute(element, 'data-worker') !== undefined)
      fault(tagName, 'registers a worker, which no policy of the page holds: leave it out');
    if (ROADS.has(tagName)) fault(tagName, 'has no place on a sealed page');
    if (tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh') {
      fault('meta', 'leads away by itself: leave the refresh out');
    }
  }
  const first = all.find(({ tagName }) => tagName === 'script');
  const runsAtOnce = first?.attrs.length === 0;
  if (first === undefined || !runsAtOnce || !textOf(first).trim().startsWith(FIRST_STATEMENT)) {
    fault('script', `must begin with ${FIRST_STATEMENT}`);
  }
  return faults;
}

/** Elements that open a page or a file of their own. */
const ROADS: ReadonlySet<string> = new Set(['iframe', 'frame', 'object', 'embed', 'base']);

/** Attributes whose value a browser fetches. */
const FETCHED = ['src', 'srcset', 'imagesrcset', 'poster', 'data', 'background', 'manifest'];

function filesAskedFor(element: Parameters<typeof attribute>[0]): string[] {
  const rel = attribute(element, 'rel');
  // Named to those who search: no browser asks for the page's own address, or for the page in another language.
  const isNamed =
    rel === 'canonical' || (rel === 'alternate' && attribute(element, 'hreflang') !== undefined);
  const linked = isNamed ? [] : ['href'];
  return [...FETCHED, ...linked]
    .flatMap((name) => attribute(element, name) ?? [])
    .filter((value) => !value.startsWith('data:') && !(element.tagName === 'use' && value.startsWith('#')));
}

/** Resolves the address as a browser does: tabs, backslashes and double slashes hide other hosts. */
function staysInside(href: string): boolean {
  const here = 'https://site.invalid/x/';
  return URL.canParse(href, here) && new URL(href, here).origin === new URL(here).origin;
}
