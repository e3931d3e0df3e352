import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import { pageAddresses } from './page-addresses.ts';
import type { Content } from './read-content.ts';
import { readTree } from './translations/content-tree.ts';
import { pageStates, type PageState } from './translations/page-states.ts';
import { isServed } from './translations/state.ts';

/** The pages of one language. */
export interface ServedPages {
  /** How each translation stands to English, by address; what is not among them says what English says. */
  readonly states: ReadonlyMap<string, PageState>;
  /** Of the pages that are made, from the top of the pages of the language. */
  readonly addresses: ReadonlySet<string>;
  /** Of those at whose address something stands in, which leads to English; an article goes with its chapter. */
  readonly stoodInFor: readonly string[];
}

/** Every page and every link asks. */
const known = new WeakMap<Content, ServedPages>();

/**
 * Lists the pages that are made in a language: without those whose translation could mislead, since English has changed,
 * or that nobody has compared with it.
 *
 * @param root - top of the project.
 * @param content - what authors wrote in that language.
 * @param english - what they wrote in the default one.
 */
export function servedPages(root: string, content: Content, english: Content): ServedPages {
  const served = known.get(content) ?? servedNow(root, content, english);
  known.set(content, served);
  return served;
}

function servedNow(root: string, content: Content, english: Content): ServedPages {
  if (content.language === DEFAULT_LANGUAGE)
    return { states: new Map(), addresses: pageAddresses(content), stoodInFor: [] };
  const facts = [...english.claims].map(([id, { value }]) => [id, value.says] as const);
  const tree = readTree(root, DEFAULT_LANGUAGE);
  const states = pageStates(root, content, { tree, facts: new Map(facts) });
  const addresses = pageAddresses(content, (address) => isServed(states.get(address) ?? 'done'));
  const ofEnglish = pageAddresses(english);
  const stoodInFor = [...states.keys()].filter(
    (address) => !addresses.has(address) && ofEnglish.has(address),
  );
  return { states, addresses, stoodInFor };
}
