import type { DefaultTreeAdapterTypes as Html } from 'parse5';
import { attribute, elements } from '../../src/publishing/finished-pages.ts';

/** Where the questions begin. */
export const FIRST = '/diagnose/';

/** Addresses of plans. */
export const PLAN = /^\/diagnose\/plan\/[^/]+\/$/u;

/** @returns the elements below one, by their tag names; none below nothing. */
export function below(element: Html.Element | undefined, ...names: string[]): Html.Element[] {
  return element === undefined ? [] : elements(element).filter(({ tagName }) => names.includes(tagName));
}

/** @returns where links lead. */
export function hrefs(links: readonly Html.Element[]): string[] {
  return links.flatMap((link) => attribute(link, 'href') ?? []);
}
