import type { Page } from 'playwright';
import { axeFaultsInBothSchemes } from '../support/axe.ts';
import { colourFaults } from '../support/colour-faults.ts';
import { expect, test } from '../support/site.ts';

/* Axe measures only what differs from all that it has passed before. So nothing may differ for the eye alone. */

const ADDRESS = '/about/';
const TEXT = 'main p';
const GREY = 'rgb(128, 128, 128)';

/** Adds a text with a link in its midst, styled as a test wants it, and whatever is to lie below or over it. */
const addText = (page: Page, style: string): Promise<void> =>
  page.evaluate((css) => {
    const text = document.createElement('p');
    text.id = 'added';
    text.style.cssText = css;
    text.append('Words before ', document.createElement('a'), ' and words behind.');
    const link = text.querySelector('a');
    link?.append('a link');
    link?.setAttribute('href', '/');
    document.querySelector('main')?.prepend(text);
  }, style);

const restyle = (page: Page, selector: string, style: string): Promise<void> =>
  page.evaluate(
    ([where, css]) => {
      const element = document.querySelector<HTMLElement>(where);
      if (element === null) throw new Error(`there is no ${where}`);
      element.style.cssText += `;${css}`;
    },
    [selector, style] as const,
  );

interface Spoiled {
  readonly name: string;
  /** Style of the added text while all is well. */
  readonly sound?: string;
  /** Which element is spoiled; the added text by default. */
  readonly where?: string;
  /** Style of that element while all is well. */
  readonly soundThere?: string;
  readonly spoil: string;
  readonly found: string;
}

const CONTRAST = 'color-contrast-enhanced: #added';
/** Good enough for large text, on both grounds of the site. */
const BETWEEN = 'color: light-dark(#6b6b6b, #999)';

const SPOILED: readonly Spoiled[] = [
  { name: 'paler letters', spoil: `color: ${GREY}`, found: CONTRAST },
  { name: 'another ground', spoil: `background: ${GREY}`, found: CONTRAST },
  { name: 'another ground far around it', where: 'main', spoil: `background: ${GREY}`, found: CONTRAST },
  { name: 'a fainter part', where: 'main', spoil: 'opacity: 0.4', found: CONTRAST },
  {
    name: 'smaller letters',
    sound: `${BETWEEN}; font-size: 30px`,
    spoil: 'font-size: 16px',
    found: CONTRAST,
  },
  {
    name: 'thinner letters',
    sound: `${BETWEEN}; font-size: 20px; font-weight: 700`,
    spoil: 'font-weight: 400',
    found: CONTRAST,
  },
  {
    name: 'letters that were hidden',
    sound: `color: ${GREY}; transform: scale(0)`,
    spoil: 'transform: none',
    found: CONTRAST,
  },
  {
    name: 'a ground that moves below it',
    where: '#moved',
    spoil: 'top: 0',
    found: 'color-contrast-enhanced: .words > p:nth-child(2)',
  },
  {
    name: 'a link that only its colour tells',
    where: '#added a',
    // Its letters are passed by themselves; that nothing but they tell it is for the rule of links to find.
    soundThere: 'color: light-dark(#3a3a3a, #ccc); text-decoration: underline',
    spoil: 'text-decoration: none',
    found: 'link-in-text-block: #added > a[href="/"]',
  },
];

for (const colorScheme of ['light', 'dark'] as const)
  for (const { name, sound = '', where = '#added', soundThere = '', spoil, found } of SPOILED)
    test(`in ${colorScheme}, ${name} on a page whose colours were all passed: the fault is found`, async ({
      page,
      site,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(`${site.origin}${ADDRESS}`);
      await addText(page, sound);
      await page.evaluate((grey) => {
        const main = document.querySelector('main');
        main?.style.setProperty('isolation', 'isolate');
        main?.style.setProperty('position', 'relative');
        const moved = document.createElement('div');
        moved.id = 'moved';
        moved.style.cssText = `position: absolute; z-index: -1; inset: -900px 0 auto; height: 400px; background: ${grey}`;
        main?.append(moved);
      }, GREY);
      await restyle(page, where, soundThere);
      expect(await colourFaults(page)).toEqual([]);
      await restyle(page, where, spoil);
      expect(await colourFaults(page)).toContain(found);
    });

test('what was passed is not measured again', async ({ page, site }) => {
  await page.goto(`${site.origin}${ADDRESS}`);
  await colourFaults(page);
  await page.evaluate(() => {
    Object.assign(window, { axe: { run: () => Promise.reject(new Error('asked again')) } });
  });
  expect(await colourFaults(page)).toEqual([]);
  await restyle(page, TEXT, `color: ${GREY}`);
  await expect(colourFaults(page)).rejects.toThrow('asked again');
});

test('a fault is found on every page that has it, and as often as it is looked for', async ({
  page,
  site,
}) => {
  for (const address of [ADDRESS, '/faq/', ADDRESS]) {
    await page.goto(`${site.origin}${address}`);
    await addText(page, `color: ${GREY}`);
    expect((await axeFaultsInBothSchemes(page)).filter((fault) => fault.includes('#added'))).toEqual([
      `light: ${CONTRAST}`,
      `dark: ${CONTRAST}`,
    ]);
  }
});
