import type { UiStrings } from '../content-model/ui-strings.ts';

type NavigationTexts = UiStrings['navigation'];

/** The names of some pages as readers know them, in the order of a menu, and where each stands in every language. */
export type Menu = readonly (readonly [name: keyof NavigationTexts, address: string])[];

export const HEADER_MENU: Menu = [
  ['diagnose', '/diagnose/'],
  ['questions', '/faq/'],
  ['tools', '/tools/'],
  ['prevent', '/prevent/'],
];

/** Where the whole menu stands, at the foot of each page. */
export const MENU_ANCHOR = 'menu';

export const FOOTER_MENU: Menu = [
  ...HEADER_MENU,
  ['about', '/about/'],
  ['messages', '/messages/'],
  ['myths', '/myths/'],
  ['unknowns', '/unknowns/'],
  ['sources', '/sources/'],
  ['search', '/search/'],
  ['offline', '/offline/'],
];
