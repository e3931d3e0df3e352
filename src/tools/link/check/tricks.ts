import type { Host } from './host.ts';
import type { KnownAddresses } from './known-addresses.ts';
import { ENOUGH, baitWordsOf, weightBeside } from './bait-words.ts';
import { isCommonName, nameAcrossDots, nameUse } from './brand-names.ts';
import type { NameUse, Surroundings } from './name-use.ts';
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
  const around = surroundingsOf(host, known);
  const use = nameUse(host.label, known, readings, around(host.label));
  const own = use === undefined ? [] : [trickOf(KIND_OF_USE[use.how], host.label, use)];
  const domain = domainBefore(host, known);
  if (domain !== undefined) return [...own, plainTrick('sub-domain', domain, domain)];
  for (const label of host.below) {
    const below = nameUse(label, known, readings, around(label));
    if (below !== undefined) return [...own, trickOf('sub-domain', label, below)];
  }
  if (own.length > 0) return own;
  const across = nameAcrossDots(host.unicode, known, readings);
  return across === undefined ? [] : [trickOf('name-inside', host.unicode, across)];
}

/** So short a domain with a hyphen behind it is met by chance: `m.me-shop.example`. */
const LONG_DOMAIN = 6;

/** A whole domain of theirs that stands before the one that counts. */
function domainBefore({ unicode }: Host, { domains }: KnownAddresses): string | undefined {
  const whole = `.${unicode}`;
  return domains.find(
    ({ domain }) =>
      whole.includes(`.${domain}.`) || (domain.length >= LONG_DOMAIN && whole.includes(`.${domain}-`)),
  )?.domain;
}

/** Endings that are shorter tell nothing. */
const TELLING_ENDING = 4;

/** What stands around each label of a host: the baits in the others, and in the ending. */
function surroundingsOf(host: Host, known: KnownAddresses): (label: string) => Surroundings {
  const { label: own, below, isLent, ending } = host;
  const words = baitWordsOf(known.baits);
  const labels = [own, ...below].filter((label) => label !== 'www');
  const weights = new Map(
    labels.map((label) => [
      label,
      label.split(/[-_]/u).reduce((sum, part) => sum + weightBeside(part, words), 0),
    ]),
  );
  const ofEnding = isLent || ending.length < TELLING_ENDING ? 0 : weightBeside(ending, words);
  const all = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return (label) => {
    // Who owns a domain that is the name alone, such as ig.example, can have a login of their own.
    const isNameAlone = isCommonName(own.replace(/\d+$/u, ''), known);
    const ofOthers = isNameAlone && label === own ? 0 : all - (weights.get(label) ?? 0);
    return { weight: ofOthers + ofEnding, isLent };
  };
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

/** In so few words a mail shows who sent it; more are a sentence around an address. */
const WORDS_OF_NAME = 4;

/**
 * Finds a name or address of Instagram's or Meta's in what a mail shows in place of the sender's address.
 *
 * @param displayName - the words before `<name@host>`, with the label of their line, such as `From:`.
 * @param host - of the sender. Who writes below a name of their own, such as `insta360.com`, may call themselves so.
 */
export function displayNameTricks(
  displayName: string,
  host: Host,
  { known, readings }: Knowledge,
): readonly Trick[] {
  const text = withoutLabel(displayName, known);
  const small = text.normalize('NFKC').toLowerCase();
  const words = small.split(/[^\p{L}\p{M}\p{N}.@-]+/u).filter((word) => word !== '');
  const domain = domainIn(small, known);
  // A company writes its name there, so less beside a name is needed than in an address.
  const isShort = words.length <= WORDS_OF_NAME && words.some((word) => isLongName(word, known));
  const use = nameUse(words.join('-'), known, readings, { weight: isShort ? ENOUGH / 2 : 0, isLent: false });
  const common = words.length === 1 && isCommonName(words[0] ?? '', known) ? words[0] : undefined;
  const like = domain ?? use?.name ?? common;
  // Names that nobody writes by chance are nobody else's own.
  if (like === undefined || (isCommonName(like, known) && isOwnName(words, host, known))) return [];
  return [plainTrick('display-name', text, like)];
}

/** Two letters are the name of many. */
function isLongName(word: string, known: KnownAddresses): boolean {
  return word.length > 2 && isCommonName(word, known);
}

/** Whether the first words are the domain, and more than a name of theirs: "Insta360 Support" at `insta360.com`. */
function isOwnName(words: readonly string[], { label }: Host, known: KnownAddresses): boolean {
  const own = label.replace(/-/gu, '');
  const isFirst = words.some(
    (_, place) =>
      words
        .slice(0, place + 1)
        .join('')
        .replace(/-/gu, '') === own,
  );
  return isFirst && !isCommonName(own, known);
}

function withoutLabel(displayName: string, { mailLines }: KnownAddresses): string {
  const [label, rest] = /^\s*([^\s:]+):\s*(.*)$/su.exec(displayName)?.slice(1) ?? [];
  return label !== undefined && mailLines.senders.includes(label.toLowerCase()) ? (rest ?? '') : displayName;
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
