import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** The program itself, of the version that the builder comes with. */
const AXE = readFileSync(
  createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** WCAG 2.2 AA, and what good practice adds. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of a page is looked at. */
export interface AxeScope {
  /** A selector of the part to look at; the whole page without. */
  readonly within?: string;
  /** Only these rules; all of WCAG 2.2 AA and good practice without. */
  readonly rules?: readonly string[];
}

/**
 * Looks for what keeps people from using a page.
 *
 * @param page - the page as it stands now.
 * @param scope - which part and which rules; everything by default.
 * @returns one line for each element at fault: the rule and the element.
 */
export async function axeFaults(page: Page, { within, rules }: AxeScope = {}): Promise<string[]> {
  // The builder would read the program anew, twice, at every look: that takes longer than the look itself.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  // No page has frames, so axe needs no second page to put their answers together. What passes need not be told.
  let axe = new AxeBuilder({ page, axeSource: 'void 0' })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] });
  if (within !== undefined) axe = axe.include(within);
  axe = rules === undefined ? axe.withTags(TAGS) : axe.withRules([...rules]);
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
