import type { Page } from 'playwright';

/** What a page did that it should not have done. */
export interface PageLog {
  /** Errors and warnings in the console, and errors that nothing caught. */
  readonly complaints: string[];
  /** Addresses of every request, in their order. */
  readonly requests: string[];
}

/**
 * Listens to a page from now on.
 *
 * @param page - a page that has not gone anywhere yet.
 * @returns lists that grow as things happen, and may be emptied.
 */
export function listenTo(page: Page): PageLog {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    // Said by the test's own switch, not by the page.
    if (message.text() === 'Service Worker registration blocked by Playwright') return;
    if (['error', 'warning', 'assert'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => {
    // A script without an address is the test's own: the site's policy lets no page run one.
    if (/^\s+at <anonymous>/mu.test(error.stack ?? '') && !/\bhttps?:/u.test(error.stack ?? '')) return;
    complaints.push(error.message);
  });
  page.on('request', (request) => requests.push(request.url()));
  return { complaints, requests };
}
