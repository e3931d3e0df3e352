import type axe from 'axe-core';
import type { Page } from 'playwright';
import { needAxe } from './axe-script.ts';
import { coloursOn, CONTRAST, LINKS, type TextColours, type WithTold } from './text-colours.ts';

/**
 * Every text at 7:1, large text at 4.5:1, which WCAG 2.2 asks for at AAA alone. The rule leaves to the one of AA what is
 * below that one's lines; without a lower line it tells both, and a page is measured once instead of twice.
 */
const NO_LOWER_LINE = {
  [CONTRAST]: {
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
/** All rules of axe about colours. */
export const COLOUR_RULES = [CONTRAST, 'color-contrast', LINKS];

/** What axe has passed, in whatever scheme: colours are told as they are painted. */
const passed = { [CONTRAST]: new Set<string>(), [LINKS]: new Set<string>() };

/**
 * Looks for texts that cannot be read for their colours, and for links that cannot be told from the words around them.
 * Axe measures what differs in anything from all that it has passed before.
 *
 * @param page - the page as it stands now, in its present scheme.
 * @param within - a selector of the part to look at; the whole page without.
 * @returns one line for each element at fault: the rule and the element.
 */
export async function colourFaults(page: Page, within?: string): Promise<string[]> {
  const told = await coloursOn(page, within);
  const unknown: TextColours = {
    [CONTRAST]: told[CONTRAST].filter((each) => !passed[CONTRAST].has(each)),
    [LINKS]: told[LINKS].filter((each) => !passed[LINKS].has(each)),
  };
  if (unknown[CONTRAST].length === 0 && unknown[LINKS].length === 0) return [];
  await needAxe(page);
  const { faults, passes } = await page.evaluate(measure, { unknown, checks: NO_LOWER_LINE });
  for (const rule of [CONTRAST, LINKS] as const) for (const each of passes[rule]) passed[rule].add(each);
  return faults;
}

/** Runs inside the page. */
async function measure({ unknown, checks }: { unknown: TextColours; checks: object }) {
  const { axe: here } = window as unknown as { axe: typeof axe };
  const { told } = globalThis as WithTold;
  const saidOf = (rule: keyof TextColours): Map<Element, string> =>
    new Map(
      unknown[rule].flatMap((said) =>
        (told?.[rule].get(said) ?? []).map((element) => [element, said] as const),
      ),
    );
  const said = {
    'color-contrast-enhanced': saidOf('color-contrast-enhanced'),
    'link-in-text-block': saidOf('link-in-text-block'),
  };
  // The types of axe leave out the options of checks, which it takes.
  const options: axe.RunOptions = {
    resultTypes: ['violations', 'passes'],
    runOnly: { type: 'rule', values: Object.keys(said) },
    elementRef: true,
    ...{ checks },
  };
  const include = Object.values(said).flatMap((elements) => [...elements.keys()]);
  const { violations, passes } = await here.run({ include }, options);
  const saidIn = (results: readonly axe.Result[], rule: keyof TextColours): string[] =>
    results
      .filter(({ id }) => id === rule)
      .flatMap(({ nodes }) => nodes)
      // A text that axe takes for hidden passes unmeasured.
      .filter(({ any }) => rule === 'link-in-text-block' || any.some(isMeasured))
      .flatMap(({ element }) => (element === undefined ? [] : (said[rule].get(element) ?? [])));
  const isMeasured = ({ data }: { data: { contrastRatio?: unknown } | null }): boolean =>
    typeof data?.contrastRatio === 'number';
  const passesOf = (rule: keyof TextColours): string[] => {
    const bad = new Set(saidIn(violations, rule));
    return [...new Set(saidIn(passes, rule))].filter((each) => !bad.has(each));
  };
  return {
    faults: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
    passes: {
      'color-contrast-enhanced': passesOf('color-contrast-enhanced'),
      'link-in-text-block': passesOf('link-in-text-block'),
    },
  };
}
