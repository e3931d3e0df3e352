import { hostOf, isBelow, webAddress } from './web-address.ts';

/** An address that mail programs put around the links of a mail. */
export interface Wrapper {
  /** Hosts; one with a dot before it stands for everything below it. */
  readonly hosts: readonly string[];
  /** Only addresses whose path begins with this are meant. */
  readonly path?: string;
  /**
   * `field`: the link stands in one of the fields. `base64`: there, encoded. `path-part`: it is one part of the path.
   * `proofpoint`: in Proofpoint's own writing. `hidden`: not in it.
   */
  readonly form: 'field' | 'base64' | 'path-part' | 'proofpoint' | 'hidden';
  /** Names of the fields, in the query or in the path. */
  readonly fields: readonly string[];
}

/** Whether an address is one that mail programs put around a link. */
export function isWrapper(address: URL, wrappers: readonly Wrapper[]): boolean {
  return wrapperOf(address, wrappers) !== undefined;
}

/**
 * Reads the link inside a wrapper.
 *
 * @returns the links, more than one where a field stands there twice; none where it is no wrapper or cannot be read.
 */
export function unwrapped(address: URL, wrappers: readonly Wrapper[]): readonly URL[] {
  const wrapper = wrapperOf(address, wrappers);
  if (wrapper === undefined || wrapper.form === 'hidden') return [];
  return writtenIn(address, wrapper).flatMap((text) => webAddress(text) ?? []);
}

function writtenIn(address: URL, { form, fields }: Wrapper): readonly string[] {
  switch (form) {
    case 'field':
      return inFields(address, fields);
    case 'base64':
      return inFields(address, fields).map((text) => signsFrom(text.replace(/ /gu, '+')).join(''));
    case 'path-part':
      return partsOfPath(address);
    case 'proofpoint':
      return fromProofpoint(address);
    case 'hidden':
      return [];
  }
}

/** Cisco's and Amazon's way: the whole link as one part of the path, its own slashes encoded. */
function partsOfPath({ pathname, search }: URL): readonly string[] {
  const parts = pathname.split('/').filter((part) => /^https?(?:%3a|:)/iu.test(part));
  return parts.flatMap((part) => decoded(part + search));
}

function wrapperOf(address: URL, wrappers: readonly Wrapper[]): Wrapper | undefined {
  const host = hostOf(address);
  return wrappers.find(({ hosts, path = '/' }) => {
    const isAtPath = address.pathname === path || address.pathname.startsWith(path.replace(/\/?$/u, '/'));
    return (
      isAtPath && hosts.some((own) => (own.startsWith('.') ? isBelow(host, own.slice(1)) : host === own))
    );
  });
}

function inFields({ searchParams, pathname }: URL, fields: readonly string[]): readonly string[] {
  return fields.flatMap((field) => [
    ...searchParams.getAll(field),
    ...pathname
      .split('/')
      .flatMap((part) => (part.startsWith(`${field}=`) ? decoded(part.slice(field.length + 1)) : [])),
  ]);
}

/** The three ways in which Proofpoint has written addresses, by the first part of the path. */
function fromProofpoint({ pathname, search, hash, searchParams }: URL): readonly string[] {
  if (pathname.startsWith('/v1/')) return searchParams.getAll('u');
  if (pathname.startsWith('/v2/')) {
    return searchParams.getAll('u').flatMap((text) => decoded(text.replace(/-/gu, '%').replace(/_/gu, '/')));
  }
  const [, text, signs] = /^\/v3\/__(.+?)__;([^!]*)!/u.exec(pathname + search + hash) ?? [];
  return text === undefined || signs === undefined ? [] : withSigns(text, signs);
}

/** How many signs a letter after two stars stands for, counted from two. */
const RUN_LENGTHS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const STARS = /\*(?:\*(.))?/gu;

/** Puts back the signs that stars stand for; they follow in base64. Nothing where they do not match. */
function withSigns(text: string, encoded: string): readonly string[] {
  const signs = signsFrom(encoded);
  let used = 0;
  const whole = text.replace(STARS, (_, run: string | undefined) => {
    const start = used;
    used += run === undefined ? 1 : RUN_LENGTHS.indexOf(run) + 2;
    return signs.slice(start, used).join('');
  });
  return used === signs.length ? [whole] : [];
}

function signsFrom(encoded: string): readonly string[] {
  try {
    const bytes = atob(encoded.replace(/-/gu, '+').replace(/_/gu, '/'));
    return Array.from(new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0))));
  } catch {
    return [];
  }
}

function decoded(text: string): readonly string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}
