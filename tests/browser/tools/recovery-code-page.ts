import type { Locator, Page } from 'playwright/test';
import { askTool, openTool, RECOVERY_CODE_CHECK } from '../../support/typed-tools.ts';

/** Of the field. */
export const LABEL = RECOVERY_CODE_CHECK.label;

/** @returns the tool on its page. */
export const open = (page: Page, origin: string): Promise<Locator> =>
  openTool(page, origin, RECOVERY_CODE_CHECK);

/** Types something, and has it checked. */
export const check = (page: Page, typed: string): Promise<void> => askTool(page, RECOVERY_CODE_CHECK, typed);
