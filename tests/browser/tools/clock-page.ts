import { expect, test as base } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { BUILDS, SITE_ROOT } from '../../support/builds.ts';
import { serveSite } from '../../support/site-server.ts';
import type { ServedSite, ServeOptions } from '../../support/site-server.ts';
import { isClockRequest, stopTime } from '../../support/fake-clock.ts';
import type { StillTime } from '../../support/fake-clock.ts';

const ADDRESS = '/tools/clock/';

/** How a host answers for the time; without anything it tells what the browser's clock shows. */
interface Host {
  /** Headers at a time in Unix milliseconds; an empty `Date` means that none is sent. */
  readonly headers?: (nowMilliseconds: number) => Readonly<Record<string, string>>;
  /** Sees every request first; answers it itself and returns true, or leaves it. */
  readonly intercept?: ServeOptions['intercept'];
  /** Served below a path instead of at the root. */
  readonly basePath?: '/six-digits/';
  /** What follows the page's address. */
  readonly suffix?: string;
}

/** A `Date` header for the time that is so many seconds from another. */
export function dateFrom(milliseconds: number, offsetSeconds = 0): string {
  return new Date(milliseconds + offsetSeconds * 1000).toUTCString();
}

/** The clock check as its readers see it, while time stands still but for the test's own winding. */
export class ClockPage {
  readonly page: Page;
  readonly check: Locator;
  readonly button: Locator;
  readonly status: Locator;
  /** Requests for the time so far. */
  readonly asked: string[] = [];
  #site: ServedSite | undefined;
  #time: StillTime | undefined;

  constructor(page: Page) {
    this.page = page;
    this.check = page.locator('clock-check');
    this.button = page.getByRole('button', { name: 'Check this clock' });
    this.status = this.check.getByRole('status');
  }

  get origin(): string {
    return this.#site?.origin ?? '';
  }

  /** The page's address without anything behind it, on a host at the root. */
  get address(): string {
    return `${this.origin}${ADDRESS}`;
  }

  get time(): StillTime {
    if (this.#time === undefined) throw new Error('the page is not open yet');
    return this.#time;
  }

  async open({ headers, intercept, basePath, suffix = '' }: Host = {}): Promise<void> {
    this.#time = await stopTime(this.page);
    const tellTime = this.#time.host(headers ?? ((now) => ({ Date: dateFrom(now) })));
    await this.#serve(
      (request, response) => {
        if (isClockRequest(request.url)) this.asked.push(request.url ?? '');
        return intercept?.(request, response) === true || tellTime(request, response);
      },
      basePath,
      suffix,
    );
  }

  /** Opens the check where time passes by itself, on a host whose dates are so many seconds from this machine's. */
  async openInRealTime(offsetSeconds: number): Promise<void> {
    const headers = { headers: () => ({ Date: dateFrom(Date.now(), offsetSeconds) }) };
    this.#site = await serveSite({ root: SITE_ROOT, ...(offsetSeconds === 0 ? {} : headers) });
    await this.page.goto(this.address);
  }

  async #serve(
    intercept: NonNullable<ServeOptions['intercept']>,
    basePath: '/six-digits/' | undefined,
    suffix: string,
  ): Promise<void> {
    const root = basePath === undefined ? SITE_ROOT : BUILDS.belowAPath.folder;
    this.#site = await serveSite({ root, intercept, ...(basePath === undefined ? {} : { basePath }) });
    await this.page.goto(`${this.origin}${(basePath ?? '/').slice(0, -1)}${ADDRESS}${suffix}`);
  }

  async expectVerdict(verdict: string | RegExp): Promise<void> {
    await this.time.expectAttribute(this.check, 'data-verdict', verdict);
  }

  /** The device's true offset must lie within what the element says of it. */
  async expectOffset(trueOffsetSeconds: number, mostUncertainty = 0.5): Promise<void> {
    const said = await this.check.evaluate((element: HTMLElement) => ({
      offset: Number(element.dataset['offsetSeconds']),
      uncertainty: Number(element.dataset['uncertaintySeconds']),
    }));
    expect(said.uncertainty).toBeLessThanOrEqual(mostUncertainty);
    expect(Math.abs(said.offset - trueOffsetSeconds)).toBeLessThanOrEqual(said.uncertainty);
  }

  async close(): Promise<void> {
    await this.#site?.close();
  }
}

/** A test of the clock check on a host of its own. */
export const test = base.extend<{ clock: ClockPage }>({
  clock: async ({ page, context }, use) => {
    const clock = new ClockPage(page);
    await use(clock);
    // The window is shared; a failed test must not leave it offline.
    await context.setOffline(false);
    await clock.close();
  },
});

export { expect } from 'playwright/test';
