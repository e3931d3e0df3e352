import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublisherSettings } from '../settings/publisher.ts';

type ContactSettings = Pick<PublisherSettings, 'siteUrl' | 'basePath' | 'contactUrl'>;

/** Where the file stands on its host. */
export const SECURITY_FILE = '.well-known/security.txt';

/** Days until somebody has to publish anew: less than the year that the standard recommends. */
const GOOD_FOR_DAYS = 360;
const DAY_MILLISECONDS = 86_400_000;

/**
 * Writes the file into the built site, where a contact is configured.
 *
 * @param site - folder of the built site.
 * @param language - language of the site, as a language tag.
 */
export function writeSecurityContact(
  site: string,
  settings: ContactSettings,
  language: string,
  today: Date,
): void {
  const text = securityContact(settings, language, today);
  if (text === undefined) return;
  const file = join(site, SECURITY_FILE);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/**
 * Words whom to tell about a security fault of this site.
 *
 * @param language - language of the site, as a language tag.
 * @returns the text of `security.txt`, or `undefined` where no contact is configured.
 * @see RFC 9116, sections 2.5.2 (Canonical), 2.5.3 (Contact), 2.5.5 (Expires) and 2.5.8 (Preferred-Languages)
 */
export function securityContact(
  { siteUrl, basePath, contactUrl }: ContactSettings,
  language: string,
  today: Date,
): string | undefined {
  if (contactUrl === undefined) return undefined;
  return [
    `Contact: ${contactUrl}`,
    `Expires: ${expiry(today)}`,
    `Preferred-Languages: ${language}`,
    ...(siteUrl === undefined ? [] : [`Canonical: ${siteUrl}${basePath}${SECURITY_FILE}`]),
  ]
    .join('\n')
    .concat('\n');
}

/**
 * Works out until when the contact counts.
 *
 * @returns midnight (UTC) of a day less than a year ahead, as RFC 3339 writes it.
 */
export function expiry(today: Date): string {
  const day = new Date(today.getTime() + GOOD_FOR_DAYS * DAY_MILLISECONDS).toISOString().slice(0, 10);
  return `${day}T00:00:00Z`;
}
