import { candidatesIn } from './addresses-in-text.ts';
import { isWorse, judgeMail, judgeWeb } from './judge-address.ts';
import type { KnownAddresses } from './known-addresses.ts';
import { readingsOf } from './homoglyphs.ts';
import { usesOf } from './address-uses.ts';
import type { JudgedCandidate, Use } from './address-uses.ts';
import { refang } from './refang.ts';
import type { Word } from './refang.ts';
import { wordsAlone } from './words-alone.ts';
import type { Judged, Judgement, LinkCheck, NoAddress, NoAddressReason } from './link-verdicts.ts';

export { NO_ADDRESS_REASONS, REMARKS, SCRIPTS, TRICKS, VERDICTS } from './link-verdicts.ts';
export type * from './link-verdicts.ts';
export type * from './known-addresses.ts';

/** Only the beginning of a longer text is read, in UTF-16 units. A mail with a long link in it fits in. */
export const LONGEST_TEXT = 4_000;

/**
 * Says whose a web address or a sender's address is.
 *
 * `official` only where the domain itself is Instagram's or Meta's; `look-alike` where an address of somebody else uses
 * their names; `not-official` for all others. An address that carries another in its query or fragment is judged by
 * that one, unless it is itself the worse; what a mail program put around a link does not count. Of several addresses
 * the worst leads. A mail is judged by its sender and its links, and not by who got it.
 *
 * Addresses are read as browsers read them (WHATWG URL Standard), domains told by the Public Suffix List. It throws
 * nothing, asks nobody, and its work grows with the length of the text.
 *
 * @param typed - what was typed or pasted; only its first 4,000 UTF-16 units are read.
 * @param known - whose domains are known, and what imitates them.
 */
export function checkLink(typed: string, known: KnownAddresses): LinkCheck {
  const readInPart = typed.length > LONGEST_TEXT;
  const lines = refang(typed.slice(0, LONGEST_TEXT));
  const { candidates, amongWords } = candidatesIn(lines, known.mailLines);
  const knowledge = { known, readings: readingsOf(known.confusables) };
  const found = candidates.flatMap((candidate): readonly JudgedCandidate[] => {
    if (candidate.kind === 'other') return [];
    const judgement =
      candidate.kind === 'web' ? judgeWeb(candidate, knowledge) : judgeMail(candidate, knowledge);
    return [{ candidate, judgement }];
  });
  const uses = usesOf(found);
  const used = (wanted: Use) =>
    found.flatMap(({ judgement }, place) => (uses[place] === wanted ? judgement : []));
  const others = candidates.flatMap((candidate) => (candidate.kind === 'other' ? candidate.reason : []));
  const answer = judged(used('counts'), used('mentioned'), amongWords, others) ?? noAddress(others, lines);
  return { ...answer, readInPart };
}

/** What leads to no page, but does harm: it comes before an address of Instagram's. */
const HARMFUL: readonly NoAddressReason[] = ['program', 'setup-key'];

function judged(
  judgements: readonly Judgement[],
  mentioned: readonly Judgement[],
  amongWords: boolean,
  others: readonly NoAddressReason[],
): Judged | undefined {
  const [first, ...more] = withoutRepeated(judgements);
  if (first === undefined) return undefined;
  const worst = more.reduce((bad, each) => (leadsBefore(each, bad) ? each : bad), first);
  if (worst.verdict === 'official' && others.some((reason) => HARMFUL.includes(reason))) return undefined;
  const rest = [first, ...more].filter((each) => each !== worst);
  return {
    verdict: worst.verdict,
    judgements: [worst, ...rest],
    mentioned: withoutRepeated(mentioned),
    amongWords,
  };
}

/** The worse leads; of two that are Instagram's, the one that lets somebody in. */
function leadsBefore(one: Judgement, other: Judgement): boolean {
  if (one.verdict !== other.verdict) return isWorse(one, other);
  return one.remarks.includes('login-link') && !other.remarks.includes('login-link');
}

function withoutRepeated(judgements: readonly Judgement[]): readonly Judgement[] {
  const byAddress = new Map<string, Judgement>();
  for (const each of judgements) {
    const { before, domain, after } = each.shown;
    const key = `${each.kind} ${before}${domain}${after}`;
    const known = byAddress.get(key);
    if (known === undefined || isWorse(each, known)) byAddress.set(key, each);
  }
  return [...byAddress.values()];
}

function noAddress(others: readonly NoAddressReason[], lines: readonly (readonly Word[])[]): NoAddress {
  const harmful = others.find((reason) => HARMFUL.includes(reason));
  return { verdict: 'not-an-address', reason: harmful ?? others[0] ?? wordsAlone(lines) };
}
