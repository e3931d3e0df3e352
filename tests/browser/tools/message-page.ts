import type { Locator, Page } from 'playwright/test';
import { siteContent } from '../../support/site-content.ts';
import { askTool, MESSAGE_LOOKUP, openTool } from '../../support/typed-tools.ts';

/** Name of the field. */
export const LABEL = MESSAGE_LOOKUP.label;

const { entries } = siteContent().messages;
const screens = siteContent().screens.entries;

/** Every wording of every screen that the site knows. */
export const wordings = [...entries].flatMap(([id, { value }]) =>
  (screens.get(id)?.value.wordings ?? []).map(({ text, copiedByPhishing }, place) => ({
    id,
    place: place + 1,
    text,
    copiedByPhishing,
    value,
  })),
);

/** @returns the look-up, on its page. */
export const openLookUp = (page: Page, origin: string): Promise<Locator> =>
  openTool(page, origin, MESSAGE_LOOKUP);

/** Types a text and asks for it. */
export const lookUp = (page: Page, typed: string): Promise<void> => askTool(page, MESSAGE_LOOKUP, typed);
