import type { Browser, Page } from 'playwright';
import type { CompressedSite } from '../support/compressed-site.ts';
import { putOnLine, type Line } from '../support/line.ts';

/** What a reader who has never been here before waited for. */
export interface Visit {
  readonly words: string;
  /** From the first key until a result stood on the page. */
  readonly firstResultMilliseconds: number;
  /** From the first key until the list answered all the words. */
  readonly answeredMilliseconds: number;
  readonly afterLastKeyMilliseconds: number;
  /** Everything up to there, the page itself included, compressed. */
  readonly firstBytes: number;
  /** What one more search cost, after that. */
  readonly laterBytes: number;
}

interface Marks {
  firstKey: number;
  lastKey: number;
  /** When results stood in the list, each change of the list once. */
  readonly shown: number[];
}

/** As fast as a practised thumb. */
const KEY_PAUSE_MILLISECONDS = 100;
const FOCUS_MILLISECONDS = 1000;
/** Longer than any pause of a search between letters and its answer on this line. */
const QUIET_MILLISECONDS = 1500;
const LATER_WORDS = 'selfie';

/**
 * Types words into a search field in a browser that has never been there.
 *
 * @param browser - Chromium.
 * @param site - the host.
 * @param path - the search page.
 * @param words - what to type, key by key.
 * @param line - how slow the network is.
 * @param slowerProcessor - how many times slower than this machine's the processor is.
 * @returns what it cost.
 */
export async function typeWords(
  browser: Browser,
  site: CompressedSite,
  path: string,
  words: string,
  line: Line,
  slowerProcessor = 1,
): Promise<Visit> {
  // The copy for readers without a line would answer from the device, and is fetched outside the line that is emulated.
  const context = await browser.newContext({ serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const session = await putOnLine(page, line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    const before = site.sent.length;
    const bytes = (): number => site.sent.slice(before).reduce((sum, { bytes: size }) => sum + size, 0);
    await page.goto(site.origin + path);
    await page.evaluate(watch);
    const field = page.locator('site-search input[type=search], input[type=search]').first();
    await field.focus();
    await page.waitForTimeout(FOCUS_MILLISECONDS);
    await page.keyboard.type(words, { delay: KEY_PAUSE_MILLISECONDS });
    const { firstKey, lastKey, shown } = await settled(page, site);
    const firstBytes = bytes();
    await field.fill('');
    await page.keyboard.type(LATER_WORDS, { delay: KEY_PAUSE_MILLISECONDS });
    await settled(page, site);
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined) throw new Error(`${path} answers nothing to “${words}”`);
    return {
      words,
      firstResultMilliseconds: first - firstKey,
      answeredMilliseconds: last - firstKey,
      afterLastKeyMilliseconds: last - lastKey,
      firstBytes,
      laterBytes: bytes() - firstBytes,
    };
  } finally {
    await context.close();
  }
}

/** Waits until the list is full and neither it nor the network has moved for a while. */
async function settled(page: Page, site: CompressedSite): Promise<Marks> {
  await page.locator('[data-search-results] a').first().waitFor();
  for (;;) {
    const [asked, marks] = [site.sent.length, await marksOf(page)];
    await page.waitForTimeout(QUIET_MILLISECONDS);
    const now = await marksOf(page);
    if (site.sent.length === asked && now.shown.length === marks.shown.length) return now;
  }
}

const marksOf = (page: Page): Promise<Marks> =>
  page.evaluate(() => (window as unknown as { marks: Marks }).marks);

/** Runs in the page: writes down when keys go down and when results stand in the list. */
function watch(): void {
  const marks: Marks = { firstKey: 0, lastKey: 0, shown: [] };
  Object.assign(window, { marks });
  addEventListener(
    'keydown',
    () => {
      marks.firstKey ||= performance.now();
      marks.lastKey = performance.now();
    },
    { capture: true },
  );
  const list = document.querySelector('[data-search-results]');
  if (list === null) throw new Error('The page has no list of results');
  new MutationObserver(() => {
    if (list.querySelector('a') !== null) marks.shown.push(performance.now());
  }).observe(list, { childList: true });
}
