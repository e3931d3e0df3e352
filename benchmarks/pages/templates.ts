import type { FinishedPage } from '../../src/publishing/finished-pages.ts';

/** One page of each kind that readers see; where a kind has many, its heaviest. */
const TEMPLATES: Readonly<Record<string, RegExp>> = {
  home: /^\/$/u,
  chapter: /^\/fix\/[^/]+\/$/u,
  article: /^\/fix\/[^/]+\/[^/]+\/$/u,
  'first question of the diagnosis': /^\/diagnose\/$/u,
  'question of the diagnosis': /^\/diagnose\/(?!plan\/|map\/)[^/]+\/$/u,
  plan: /^\/diagnose\/plan\/[^/]+\/$/u,
  map: /^\/diagnose\/map\/$/u,
  messages: /^\/messages\/$/u,
  message: /^\/messages\/[^/]+\/$/u,
  FAQ: /^\/faq\/$/u,
  'FAQ answer': /^\/faq\/[^/]+\/$/u,
  tools: /^\/tools\/$/u,
  prevent: /^\/prevent\/$/u,
  myths: /^\/myths\/$/u,
  unknowns: /^\/unknowns\/$/u,
  search: /^\/search\/$/u,
  sources: /^\/sources\/$/u,
  about: /^\/about\/$/u,
  'missing page': /^\/404\.html$/u,
};

/** One template and the page that stands for it. */
export interface Template {
  readonly name: string;
  readonly page: FinishedPage;
}

/**
 * Picks the pages to measure: the heaviest of each template, and every tool.
 *
 * @param pages - every finished page.
 * @returns the templates in the order of a visit.
 * @throws Error when a template has no page.
 */
export function templatesOf(pages: readonly FinishedPage[]): Template[] {
  const picked = Object.entries(TEMPLATES).map(([name, address]): Template => {
    const [heaviest] = pages
      .filter((page) => address.test(page.address))
      .sort((a, b) => b.html.length - a.html.length);
    if (heaviest === undefined) throw new Error(`No page is a ${name}`);
    return { name, page: heaviest };
  });
  const tools = pages
    .filter(({ address }) => /^\/tools\/[^/]+\/$/u.test(address))
    .map((page) => ({ name: `tool ${page.address.split('/')[2] ?? ''}`, page }));
  return [...picked, ...tools];
}
