import { expect, test as base } from 'playwright/test';
import type { Locator, Page } from 'playwright/test';
import { openAuthenticator, windTo } from '../../support/authenticator-page.ts';
import type { StillAuthenticatorPage } from '../../support/authenticator-page.ts';
import type { ServeOptions } from '../../support/site-server.ts';

/** The true time is known to some tenths of a second; the taps themselves come on time here. */
const SLACK_SECONDS = 0.3;

/** The tap test as its readers see it, while time stands still but for the test's own winding. */
export class FlipCheckPage {
  readonly page: Page;
  readonly check: Locator;
  readonly status: Locator;
  readonly tap: Locator;
  /** The taps that it lists. */
  readonly made: Locator;
  #here: StillAuthenticatorPage | undefined;
  #phoneOffset = 0;

  constructor(page: Page) {
    this.page = page;
    this.check = page.locator('code-flip-check');
    this.status = this.check.getByRole('status');
    this.tap = page.getByRole('button', { name: 'It changed just now' });
    this.made = this.check.locator('[data-part="made"] li');
  }

  get here(): StillAuthenticatorPage {
    if (this.#here === undefined) throw new Error('the page is not open yet');
    return this.#here;
  }

  /** Opens the page, and nothing more. */
  async open(phoneOffset = 0, deviceOffset = 0, options: Omit<ServeOptions, 'root'> = {}): Promise<void> {
    this.#phoneOffset = phoneOffset;
    this.#here = await openAuthenticator(this.page, deviceOffset, options);
  }

  /** Opens the check for a phone whose clock is off by so much, and waits until the true time is known. */
  async openFor(phoneOffset: number, deviceOffset = 0): Promise<void> {
    await this.open(phoneOffset, deviceOffset);
    await this.chooseOther();
    await this.here.trueTimeKnown();
  }

  async chooseOther(): Promise<void> {
    await this.page.getByLabel('It is on another device').check();
  }

  /** What the phone's clock shows. */
  readonly phone = async (): Promise<number> => (await this.here.trueSeconds()) + this.#phoneOffset;

  /** Taps at the next changes of the code, each so many seconds late. */
  async tapAtFlips(late: readonly number[]): Promise<void> {
    for (const seconds of late) {
      await windTo(this.page, this.phone, 30, seconds);
      await this.tap.click();
    }
  }

  /** Taps when the minute changes on the phone and types what it shows, in a zone so many hours from UTC. */
  async compareMinute(zoneHours: number, phone = this.phone): Promise<void> {
    await windTo(this.page, phone, 60);
    const shown = new Date((Math.round((await phone()) / 60) * 60 + zoneHours * 3600) * 1000);
    await this.page.getByRole('button', { name: 'The minute changed just now' }).click();
    await this.page.getByLabel('Time that phone shows').fill(shown.toISOString().slice(11, 16));
    await this.page.getByRole('button', { name: 'Compare the time' }).click();
  }

  /** This device's distance from UTC in hours, on the day of the test. */
  zoneHours(): Promise<number> {
    return this.page.evaluate(() => -new Date().getTimezoneOffset() / 60);
  }

  async expectVerdict(verdict: string | RegExp): Promise<void> {
    await this.here.time.expectAttribute(this.check, 'data-verdict', verdict);
  }

  /** Taps that come late make the phone seem up to that much further behind. */
  async expectOffset(offset: number, late = 0): Promise<void> {
    const said = Number(await this.check.getAttribute('data-offset-seconds'));
    expect(said).toBeLessThanOrEqual(offset + SLACK_SECONDS);
    expect(said).toBeGreaterThanOrEqual(offset - late - SLACK_SECONDS);
  }

  async close(): Promise<void> {
    await this.#here?.close();
  }
}

/** A test of the tap test, on a device in Berlin. */
export const test = base.extend<{ flip: FlipCheckPage }>({
  timezoneId: 'Europe/Berlin',
  flip: async ({ page, context }, use) => {
    const flip = new FlipCheckPage(page);
    await use(flip);
    // The window is shared; a failed test must not leave it offline.
    await context.setOffline(false);
    await flip.close();
  },
});

export { expect } from 'playwright/test';
