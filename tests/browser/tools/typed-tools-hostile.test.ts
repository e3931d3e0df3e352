import type { Page } from 'playwright/test';
import { axeFaultsInBothSchemes } from '../../support/axe.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/target-size.ts';
import { askTool, openTool } from '../../support/typed-tools.ts';
import { TOOLS } from './hostile-rows.ts';

/** Characters that turn the direction of a text, or cannot be seen. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Where the links of an answer stand that lead to pages of the site. */
const OWN_LINKS = ':is([data-advice], message-lookup [data-part="drawing"]) a';

/** What of an answer can only come from what was typed: elements, and links. */
const madeOfText = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`${name} .verdict-box :is(script, img, svg, iframe, b, a:not(${OWN_LINKS}))`)
    .evaluateAll((elements) => elements.map(({ localName, textContent }) => `<${localName}> ${textContent}`));

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const each of TOOLS) {
  const { name, label, markup, awkward, reset, pieces, tooLong, turned, saidOfTurned } = each;
  const { states, touched, controls } = each;

  test(`${name}: markup stays text, and no text makes the script complain or the policy report anything`, async ({
    page,
    site,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    const tool = await openTool(page, site.origin, each);
    const title = await page.title();
    const elements = await page.locator('*').count();
    for (const typed of [...markup, ...awkward]) {
      await askTool(page, each, typed);
      await expect(tool, typed.slice(0, 80)).toHaveAttribute('data-verdict');
      expect.soft(await madeOfText(page, name), typed.slice(0, 80)).toEqual([]);
    }
    await page.getByRole('button', { name: reset }).click();
    expect(await page.title()).toBe(title);
    expect(await page.locator('*').count()).toBe(elements);
    expect(complaints).toEqual([]);
  });

  test(`${name}: of a paste of a million characters it says that it was not read whole`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    for (const piece of pieces) {
      const row = JSON.stringify(piece);
      await page.getByLabel(label).focus();
      await page.keyboard.insertText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      await page.keyboard.press('Enter');
      await expect.soft(tool, row).toHaveAttribute('data-verdict');
      await expect.soft(page.getByRole('status'), row).toHaveText(tooLong);
      // What was said of this one must not pass for an answer to the next.
      await page.getByRole('button', { name: 'Empty the field' }).click();
      await expect(page.getByRole('status')).toHaveText('');
      await expect(tool).not.toHaveAttribute('data-verdict');
    }
  });

  test(`${name}: direction marks cannot turn the rest of the page around`, async ({ page, site }) => {
    const tool = await openTool(page, site.origin, each);
    for (const typed of turned) {
      await askTool(page, each, typed);
      await expect(tool).toHaveAttribute('data-verdict');
      const said = await tool.locator('.verdict-box').innerText();
      expect(said).toMatch(saidOfTurned);
      expect(said).not.toMatch(UNSEEN);
    }
  });

  test(`${name}: before anything is typed and with every answer the page is accessible, and fits window and thumb`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tool = await openTool(page, site.origin, each);
    for (const typed of [undefined, ...states]) {
      if (typed !== undefined) await askTool(page, each, typed);
      const state = typed ?? 'nothing yet';
      expect.soft(await axeFaultsInBothSchemes(page, { within: name }), state).toEqual([]);
      expect.soft(await sideways(page), state).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const typed of touched) {
      await askTool(page, each, typed);
      const there = tool.locator(controls[0]);
      expect(await there.count(), typed).toBeGreaterThan(controls[1]);
      expect(await tooLow(there), typed).toEqual([]);
    }
  });
}
