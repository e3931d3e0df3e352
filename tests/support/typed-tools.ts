import type { Locator, Page } from 'playwright';

/** A tool with one field into which something is typed that stays on the page. */
export interface TypedTool {
  /** Of its element. */
  readonly name: string;
  readonly address: string;
  /** Of its field. */
  readonly label: string;
  /** Of the button that looks at what was typed. */
  readonly button: string;
}

export const LINK_CHECK = {
  name: 'link-check',
  address: '/tools/link/',
  label: 'Link or sender',
  button: 'Check',
} as const satisfies TypedTool;

export const MESSAGE_LOOKUP = {
  name: 'message-lookup',
  address: '/tools/message/',
  label: 'Message or page address',
  button: 'Look up',
} as const satisfies TypedTool;

export const RECOVERY_CODE_CHECK = {
  name: 'recovery-code-check',
  address: '/tools/recovery-code/',
  label: 'Backup code, with its digits changed',
  button: 'Check the shape',
} as const satisfies TypedTool;

/**
 * Opens the page of a tool.
 *
 * @param page - a page of the browser.
 * @param origin - where the site is.
 * @param tool - which tool.
 * @returns the tool's element.
 */
export async function openTool(page: Page, origin: string, { address, name }: TypedTool): Promise<Locator> {
  await page.goto(`${origin}${address}`);
  return page.locator(name);
}

/** Types a text into the tool's field and has it looked at. */
export async function askTool(page: Page, { label, button }: TypedTool, typed: string): Promise<void> {
  await page.getByLabel(label).fill(typed);
  await page.getByRole('button', { name: button, exact: true }).click();
}
