import { readFileSync } from 'node:fs';

/** What browsers forgive, but no address may hold as it stands. */
const NOT_IN_ADDRESSES = /[\s%#<>[\]{}|\\^`]/gu;

/**
 * Writes the site's one drawn icon as an address that holds it, so that a page asks its host for no icon: the request
 * would take the line while the page's words are awaited, and a sealed page must not ask for anything.
 *
 * @param drawing - path of the SVG from the top of the project.
 * @returns a `data:` address for `<link rel="icon">`.
 * @see https://www.rfc-editor.org/rfc/rfc2397
 */
export function pageIcon(drawing = 'public/favicon.svg'): string {
  const svg = readFileSync(drawing, 'utf8').trim().replaceAll('"', "'");
  return `data:image/svg+xml,${svg.replaceAll(NOT_IN_ADDRESSES, encodeURIComponent)}`;
}
