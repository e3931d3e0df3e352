import type { Locator } from 'playwright/test';

/**
 * Looks for controls that are too low for a thumb, all of them in one go.
 *
 * @param controls - everything that is to be touched.
 * @returns one line for each that is lower than 44 px: its element and its words.
 */
export function tooLow(controls: Locator): Promise<string[]> {
  return controls.evaluateAll((elements) =>
    elements
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => `${element.localName}: ${element.textContent}`),
  );
}
