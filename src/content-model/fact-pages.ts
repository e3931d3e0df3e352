import { ADDRESSES } from './routes.ts';
import type { SourceKind } from './vocabulary.ts';

/** Documents stand on one page with their like, so that no page is heavy. */
export const DOCUMENT_PAGES = {
  official: ['official', 'official-old', 'official-quoted', 'standard'],
  makers: ['vendor', 'support'],
  press: ['press'],
  independent: ['secondary'],
  users: ['users-report', 'seen-in-code'],
} as const satisfies Readonly<Record<string, readonly SourceKind[]>>;

export type DocumentPage = keyof typeof DOCUMENT_PAGES;

/** Claims stand on one page with those on the same matter, by the first word of their ids. */
export const FACT_PAGES = {
  codes: ['backup', 'code', 'key', 'leak', 'totp'],
  apps: ['app', 'authy', 'passkey', 'phone', 'system'],
  texts: ['roaming', 'sms', 'whatsapp'],
  numbers: ['line', 'number'],
  mail: ['mail', 'mailbox'],
  scams: ['blackmail', 'phish', 'scam'],
  login: ['login', 'session', 'vpn'],
  errors: ['bug', 'error', 'limit'],
  recovery: ['clean', 'facebook', 'hacked', 'prevent', 'recover', 'safety'],
  support: ['helper', 'meta', 'outage', 'owner', 'support'],
  screens: ['label', 'menu', 'path'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type FactPage = keyof typeof FACT_PAGES;

/**
 * Tells on which page a claim stands.
 *
 * @param claimId - the claim; `label:` or `path:` and an id for what screens say.
 * @returns the page, `undefined` where its first word belongs to none.
 */
export function factPageOf(claimId: string): FactPage | undefined {
  const word = /^[a-z0-9]+/u.exec(claimId)?.[0] ?? '';
  const pages = Object.entries(FACT_PAGES) as [FactPage, readonly string[]][];
  return pages.find(([, words]) => words.includes(word))?.[0];
}

/**
 * @returns the page on which documents of a kind stand.
 * @throws Error for a kind that no page lists.
 */
export function documentPageOf(kind: SourceKind): DocumentPage {
  const pages = Object.entries(DOCUMENT_PAGES) as [DocumentPage, readonly SourceKind[]][];
  const page = pages.find(([, kinds]) => kinds.includes(kind))?.[0];
  if (page === undefined) throw new Error(`no page lists documents of the kind ${kind}`);
  return page;
}

/** @returns the address of a document's record, from the top of the site. */
export function sourceAddress(sourceId: string, kind: SourceKind): string {
  return `${documentPageAddress(documentPageOf(kind))}#${sourceId}`;
}

/**
 * @returns the address of a claim's record, from the top of the site.
 * @throws Error for a claim whose first word no page lists.
 */
export function factAddress(claimId: string): string {
  const page = factPageOf(claimId);
  if (page === undefined) throw new Error(`no page lists facts such as ${claimId}`);
  return `${factPageAddress(page)}#${factAnchor(claimId)}`;
}

/** @returns the anchor of a claim on its page. */
export const factAnchor = (claimId: string): string => claimId.replace(':', '-');

/** @returns where such documents are listed, from the top of the site. */
export const documentPageAddress = (page: DocumentPage): string => `${ADDRESSES.sources}${page}/`;

/** @returns where such facts are listed, from the top of the site. */
export const factPageAddress = (page: FactPage): string => `${ADDRESSES.sources}facts/${page}/`;
