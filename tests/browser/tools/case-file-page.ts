import type { Locator, Page } from 'playwright/test';

/** Where the case file is kept, written down a second time on purpose. */
export const KEY = 'six-digits.case-file.v1';

/** A case file as its readers see it. */
export class CaseFilePage {
  readonly tool: Locator;
  readonly tried: Locator;
  readonly day: Locator;
  readonly time: Locator;
  readonly answer: Locator;
  readonly keep: Locator;
  readonly entries: Locator;
  readonly status: Locator;
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    this.tool = page.locator('case-file');
    this.tried = page.getByLabel('What I tried');
    this.day = page.getByLabel('Day', { exact: true });
    this.time = page.getByLabel('Time, if you know it');
    this.answer = page.getByLabel('What the screen or the mail said');
    this.keep = page.getByRole('checkbox', { name: 'Keep it in this browser' });
    this.entries = page.locator('[data-entry]');
    this.status = this.tool.getByRole('status');
  }

  async open(origin: string): Promise<void> {
    await this.page.goto(`${origin}/tools/case-file/`);
  }

  button(name: string): Locator {
    return this.tool.getByRole('button', { name, exact: true });
  }

  async add(tried: string, answer = ''): Promise<void> {
    await this.tried.fill(tried);
    await this.answer.fill(answer);
    await this.button('Add to the case file').click();
  }

  async wipe(): Promise<void> {
    await this.button('Wipe everything').click();
    await this.button('Yes, wipe it all').click();
  }

  /** What was tried, in its order. */
  triedWords(): Promise<string[]> {
    return this.page.locator('[data-entry] dd:first-of-type').allTextContents();
  }

  stored(): Promise<string | null> {
    return this.page.evaluate((key) => localStorage.getItem(key), KEY);
  }

  /** Whether the browser would ask before leaving; it stays. */
  asksBeforeLeaving(): Promise<boolean> {
    return this.page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
  }
}

/** @returns the case file, on its page in that tab. */
export async function openedCaseFile(page: Page, origin: string): Promise<CaseFilePage> {
  const file = new CaseFilePage(page);
  await file.open(origin);
  return file;
}
