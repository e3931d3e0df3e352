import type axe from 'axe-core';
import type { Page } from 'playwright';
import { needAxe } from './axe-script.ts';
import { COLOUR_RULES, colourFaults } from './colour-faults.ts';

/** WCAG 2.2 AA, and what good practice adds. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page is looked at. */
export interface AxeScope {
  /** A selector of the part to look at; the whole page without. */
  readonly within?: string | undefined;
}

/**
 * Looks for what keeps people from using a page.
 *
 * @param page - the page as it stands now.
 * @param scope - which part of it.
 * @returns one line for each element at fault: the rule and the element.
 * @throws Error when the page has frames, because nobody would look into them.
 */
export async function axeFaults(page: Page, { within }: AxeScope = {}): Promise<string[]> {
  return [...(await axeFaultsButColours(page, { within })), ...(await colourFaults(page, within))];
}

/**
 * Looks for what keeps people from using a page, and leaves out its colours: for pages that have those of others.
 *
 * @param page - the page as it stands now.
 * @param scope - which part of it.
 * @returns one line for each element at fault: the rule and the element.
 * @throws Error when the page has frames, because nobody would look into them.
 */
export async function axeFaultsButColours(page: Page, { within }: AxeScope = {}): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, into which axe does not look`);
  await needAxe(page);
  return page.evaluate(run, { within, tags: TAGS, left: COLOUR_RULES });
}

/**
 * Looks for what keeps people from using a page in light and in dark; what no colour changes is looked at once.
 *
 * @param page - the page as it stands now; it is left in light.
 * @param scope - which part of it.
 * @returns one line for each element at fault: the scheme, the rule and the element.
 */
export async function axeFaultsInBothSchemes(page: Page, scope: AxeScope = {}): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await colourFaults(page, scope.within);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaults(page, scope);
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

interface Look {
  readonly within: string | undefined;
  readonly tags: string[];
  /** Rules that are looked at elsewhere. */
  readonly left: readonly string[];
}

/** Runs inside the page. */
async function run({ within, tags, left }: Look): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const { violations } = await here.run(within ?? document, {
    // What passes need not be told.
    resultTypes: ['violations'],
    runOnly: { type: 'tag', values: tags },
    rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
