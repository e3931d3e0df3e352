import { languageOf, withoutLanguage } from './built-pages.ts';

/** Pages that one test goes through, one after the other. */
export interface PageGroup {
  /** Such as `/fix/text-messages/ 1`. */
  readonly name: string;
  readonly addresses: readonly string[];
}

const A_DOZEN = 12;

/**
 * Puts pages together that stand in the same part of the site. To start a test takes longer than to look at a page, so
 * one test looks at many; together the groups hold every page.
 *
 * @param addresses - addresses of pages, in their order.
 * @param atMost - how many pages a group may hold: more where a test looks at each only for a moment.
 * @returns the groups, in the same order.
 */
export function pageGroups(addresses: readonly string[], atMost = A_DOZEN): PageGroup[] {
  const parts = new Map<string, string[]>();
  for (const address of addresses) {
    const part = /^\/(?:[^/]+\/(?=.))?/u.exec(address)?.[0] ?? '/';
    parts.set(part, [...(parts.get(part) ?? []), address]);
  }
  return [...parts].flatMap(([part, inside]) =>
    Array.from({ length: Math.ceil(inside.length / atMost) }, (_, index) => ({
      name: `${part} ${String(index + 1)}`,
      addresses: inside.slice(index * atMost, (index + 1) * atMost),
    })),
  );
}

const TEMPLATES: readonly (readonly [address: RegExp, template: string])[] = [
  [/^\/fix\/[^/]+\/[^/]+\/$/u, 'article'],
  [/^\/fix\/[^/]+\/$/u, 'chapter'],
  [/^\/faq\/[^/]+\/$/u, 'answer'],
  [/^\/messages\/[^/]+\/$/u, 'message'],
  [/^\/diagnose\/plan\/[^/]+\/$/u, 'plan'],
  [/^\/diagnose\/(?!map\/)[^/]+\/$/u, 'question'],
];

/** @returns the template of a page's address without its language; a page of its own kind has its address. */
const templateOf = (address: string): string =>
  TEMPLATES.find(([pattern]) => pattern.test(address))?.[1] ?? address;

/**
 * Picks pages on which is tried what hangs on a template and not on words.
 *
 * @param addresses - addresses of pages in every language, in their order.
 * @returns one address of each template in each language.
 */
export function onePerTemplate(addresses: readonly string[]): ReadonlySet<string> {
  const firsts = new Map<string, string>();
  for (const address of addresses) {
    const key = `${languageOf(address)} ${templateOf(withoutLanguage(address))}`;
    if (!firsts.has(key)) firsts.set(key, address);
  }
  return new Set(firsts.values());
}
