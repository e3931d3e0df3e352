/** What is known of a linked page. */
export type LinkState = 'there' | 'moved' | 'gone' | 'refuses' | 'fails' | 'silent' | 'unsure' | 'not asked';

/** What a host answered, and what an editor should do. */
export interface LinkVerdict {
  readonly state: LinkState;
  readonly says: string;
}

/** Those that an editor should look at, the most pressing first. */
export const PRESSING: readonly LinkState[] = [
  'gone',
  'moved',
  'fails',
  'silent',
  'unsure',
  'refuses',
  'not asked',
];

/** Hosts that answer no program as they answer a reader. Whoever finds another one writes down why. */
export const KNOWN_REFUSERS: ReadonlyMap<string, string> = new Map([
  ['instagram.com', 'asks programs to log in, whatever the address'],
  ['facebook.com', 'asks programs to log in, whatever the address'],
  ['help.instagram.com', 'sends programs the same page without words, whatever the address'],
]);

/**
 * Judges what a host answered.
 *
 * @param address - what was asked.
 * @param status - the last HTTP status, 0 for none.
 * @param isOk - whether it stands for a page.
 * @param target - where the answer led, where that is elsewhere.
 * @returns the verdict.
 */
export function verdictOf(
  address: string,
  status: number,
  isOk: boolean,
  target: string | undefined,
): LinkVerdict {
  const code = String(status);
  if (status === 404 || status === 410)
    return { state: 'gone', says: `answers ${code}: look for its new place, or another source` };
  if (status === 0) return { state: 'silent', says: 'does not answer in time, or not at all: open it' };
  if (status >= 500) return { state: 'fails', says: `answers ${code} again and again: try later` };
  if (!isOk) return { state: 'refuses', says: `answers ${code} to programs: open it` };
  if (target === undefined || isSamePlace(address, target))
    return { state: 'there', says: `answers ${code}` };
  return new URL(target).pathname === '/' && new URL(address).pathname !== '/'
    ? { state: 'gone', says: `leads to the front page ${target}: look for its new place, or another source` }
    : { state: 'moved', says: `leads to ${target}: read that, and write its address` };
}

/** A host's own way to write the same address. */
function isSamePlace(address: string, target: string): boolean {
  const plain = (url: string): string => {
    const { host, pathname, search } = new URL(url);
    return `${host.replace(/^www\./u, '')}${pathname.replace(/\/+$/u, '')}${search}`.toLowerCase();
  };
  return plain(address) === plain(target);
}
