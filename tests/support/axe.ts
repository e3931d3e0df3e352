import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';

/** WCAG 2.2 AA, and what good practice adds. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The short text of axe: a browser reads it anew on each page. */
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Every text at 7:1, large text at 4.5:1, which WCAG 2.2 asks for at AAA alone. The rule leaves to the one of AA what is
 * below that one's lines; without a lower line it tells both, and a page is measured once instead of twice.
 */
const CONTRAST: axe.RuleObject = {
  'color-contrast': { enabled: false },
  'color-contrast-enhanced': { enabled: true },
};
const NO_LOWER_LINE = {
  'color-contrast-enhanced': {
    options: {
      ignoreUnicode: true,
      boldValue: 700,
      boldTextPt: 14,
      largeTextPt: 18,
      contrastRatio: { normal: { expected: 7, minThreshold: 0 }, large: { expected: 4.5, minThreshold: 0 } },
      pseudoSizeThreshold: 0.25,
      shadowOutlineEmMax: 0.1,
      textStrokeEmMin: 0.03,
    },
  },
};

/** All that a colour scheme can change. */
const COLOUR_RULES = ['color-contrast-enhanced', 'link-in-text-block'];

/** What of a page is looked at. */
export interface AxeScope {
  /** A selector of the part to look at; the whole page without. */
  readonly within?: string;
  /** Only these rules; all of WCAG 2.2 AA and good practice without. */
  readonly rules?: readonly string[];
}

/**
 * Lets every page bring axe along from its start, which costs a browser a third of what it costs to bring it later:
 * for tests that look at many pages.
 *
 * @param page - a page that has not gone anywhere yet.
 */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript(AXE);
}

/**
 * Looks for what keeps people from using a page.
 *
 * @param page - the page as it stands now.
 * @param scope - which part and which rules; everything by default.
 * @returns one line for each element at fault: the rule and the element.
 * @throws Error when the page has frames, because nobody would look into them.
 */
export async function axeFaults(page: Page, { within, rules }: AxeScope = {}): Promise<string[]> {
  if (page.frames().length > 1) throw new Error(`${page.url()} has frames, into which axe does not look`);
  const look =
    rules === undefined
      ? { within, runOnly: ofTags(), rules: CONTRAST, checks: NO_LOWER_LINE }
      : { within, runOnly: ofRules(rules), rules: {}, checks: NO_LOWER_LINE };
  // Brought in by the debugger, which no content policy holds, and once for all looks at a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  return page.evaluate(run, look);
}

/**
 * Looks for what keeps people from using a page in light and in dark; what no colour changes is looked at once.
 *
 * @param page - the page as it stands now; it is left in light.
 * @param scope - which part of it.
 * @returns one line for each element at fault: the scheme, the rule and the element.
 */
export async function axeFaultsInBothSchemes(
  page: Page,
  { within }: Pick<AxeScope, 'within'> = {},
): Promise<string[]> {
  const part = within === undefined ? {} : { within };
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axeFaults(page, { ...part, rules: COLOUR_RULES });
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axeFaults(page, part);
  return [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)];
}

interface Look {
  readonly within: string | undefined;
  readonly runOnly: axe.RunOnly;
  readonly rules: axe.RuleObject;
  readonly checks: object;
}

const ofTags = (): axe.RunOnly => ({ type: 'tag', values: TAGS });
const ofRules = (rules: readonly string[]): axe.RunOnly => ({ type: 'rule', values: [...rules] });

/** Runs inside the page. */
async function run({ within, runOnly, rules, checks }: Look): Promise<string[]> {
  const { axe: here } = window as unknown as { axe: typeof axe };
  // What passes need not be told.
  // The types of axe leave out the options of checks, which it takes.
  const options: axe.RunOptions = { resultTypes: ['violations'], runOnly, rules, ...{ checks } };
  const { violations } = await here.run(within ?? document, options);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
