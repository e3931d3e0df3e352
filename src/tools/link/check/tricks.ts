import type { Host } from './host.ts';
import type { KnownAddresses } from './known-addresses.ts';
import { isCommonName, nameUse } from './brand-names.ts';
import type { NameUse } from './brand-names.ts';
import type { Readings } from './homoglyphs.ts';
import type { Trick, TrickKind } from './link-verdicts.ts';

/** What tricks are looked for with. */
export interface Knowledge {
  readonly known: KnownAddresses;
  readonly readings: Readings;
}

const KIND_OF_USE: Readonly<Record<NameUse['how'], TrickKind>> = {
  same: 'other-ending',
  inside: 'name-inside',
  letters: 'letters',
  misspelt: 'misspelt',
};

/**
 * Finds how a host that is not Instagram's or Meta's is made to look like one.
 *
 * @returns the tricks, that of the domain itself first.
 */
export function hostTricks(host: Host, { known, readings }: Knowledge): readonly Trick[] {
  if (host.isNumeric) return [];
  const use = nameUse(host.label, known, readings);
  const own = use === undefined ? [] : [trickOf(KIND_OF_USE[use.how], host.label, use)];
  const whole = `.${host.unicode}`;
  const domain = known.domains.find((each) =>
    [`.${each.domain}.`, `.${each.domain}-`].some((text) => whole.includes(text)),
  );
  if (domain !== undefined) return [...own, plainTrick('sub-domain', domain.domain, domain.domain)];
  for (const label of host.below) {
    const below = nameUse(label, known, readings);
    if (below !== undefined) return [...own, trickOf('sub-domain', label, below)];
  }
  return own;
}

/**
 * Finds a name of Instagram's or Meta's before an `@`, where anybody can write anything.
 *
 * @param text - user and password of a web address, or the name of a mailbox.
 */
export function beforeAtTricks(text: string, { known, readings }: Knowledge): readonly Trick[] {
  const small = text.normalize('NFKC').toLowerCase();
  const domain = domainIn(small, known);
  if (domain !== undefined) return [plainTrick('before-at', text, domain)];
  const use = nameUse(small, known, readings);
  return use === undefined || use.how === 'misspelt' ? [] : [trickOf('before-at', text, use)];
}

/**
 * Finds a name or address of Instagram's or Meta's in what a mail shows in place of the sender's address.
 *
 * @param displayName - the words before `<name@host>`.
 */
export function displayNameTricks(displayName: string, { known, readings }: Knowledge): readonly Trick[] {
  const small = displayName.normalize('NFKC').toLowerCase();
  const words = small.split(/[^\p{L}\p{M}\p{N}.@-]+/u).filter((word) => word !== '');
  const domain = domainIn(small, known);
  const use = nameUse(words.join('-'), known, readings);
  const common = words.length === 1 && isCommonName(words[0] ?? '', known) ? words[0] : undefined;
  const like = domain ?? use?.name ?? common;
  return like === undefined ? [] : [plainTrick('display-name', displayName, like)];
}

/**
 * Finds a whole domain of Instagram's or Meta's in a text.
 *
 * @param text - in small letters.
 * @returns the first of them, with nothing before or after it that would make it another name.
 */
export function domainIn(text: string, { domains }: KnownAddresses): string | undefined {
  return domains.find(({ domain }) => {
    const place = text.indexOf(domain);
    if (place < 0) return false;
    const before = text.charAt(place - 1);
    const after = text.charAt(place + domain.length);
    return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  })?.domain;
}

function trickOf(kind: TrickKind, text: string, { name, confusables }: NameUse): Trick {
  return { kind, text, like: name, confusables };
}

function plainTrick(kind: TrickKind, text: string, like: string): Trick {
  return { kind, text, like, confusables: [] };
}
