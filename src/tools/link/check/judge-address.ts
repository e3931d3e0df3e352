import type { MailCandidate, WebCandidate } from './address-candidate.ts';
import { nestedUrls } from './nested-urls.ts';
import { hostFrom } from './host.ts';
import type { Host } from './host.ts';
import { mixesAlphabets } from './homoglyphs.ts';
import { isLoginLink } from './login-link.ts';
import { isCommonName } from './brand-names.ts';
import { beforeAtTricks, displayNameTricks, domainIn, hostTricks } from './tricks.ts';
import type { Knowledge } from './tricks.ts';
import type { Judgement, Remark, Trick } from './link-verdicts.ts';
import { isWrapper } from '../../../text/wrapped-link.ts';

/** Bad to worse. Whoever types in a password goes by the worst that is found. */
const BADNESS: Readonly<Record<Judgement['verdict'], number>> = {
  official: 0,
  'not-official': 1,
  'look-alike': 2,
};

/** Whether one judgement is worse than another. */
export function isWorse(one: Judgement, other: Judgement): boolean {
  return BADNESS[one.verdict] > BADNESS[other.verdict];
}

/**
 * Judges a web address; one that carries others is judged by the worst of them all, by a carried one where they agree.
 * What a mail program put around a link does not count where the link inside can be read.
 */
export function judgeWeb(candidate: WebCandidate, knowledge: Knowledge): Judgement {
  const outer = judgeOneWeb(candidate, knowledge);
  const { addresses, isUnwrapped } = nestedUrls(candidate.address, knowledge.known.wrappers);
  const inner = addresses.map((address) =>
    judgeOneWeb({ kind: 'web', address, written: address.href, remarks: candidate.remarks }, knowledge),
  );
  const [first, ...others] = inner;
  if (first === undefined) return outer;
  const worst = others.reduce((bad, each) => (isWorse(each, bad) ? each : bad), first);
  if (isUnwrapped) return withLoginLink({ ...worst, wrappedBy: outer.asciiDomain }, inner);
  if (isWorse(outer, worst)) return { ...outer, carries: worst.asciiDomain };
  return withLoginLink({ ...worst, carriedBy: outer.asciiDomain }, [outer, ...inner]);
}

/** A link that lets somebody in does so whatever it carries, and whatever carries it. */
function withLoginLink(lead: Judgement, all: readonly Judgement[]): Judgement {
  const isOne = lead.verdict === 'official' && all.some(({ remarks }) => remarks.includes('login-link'));
  return isOne ? { ...lead, remarks: [...new Set([...lead.remarks, 'login-link' as const])] } : lead;
}

function judgeOneWeb(candidate: WebCandidate, knowledge: Knowledge): Judgement {
  const { address, written } = candidate;
  const host = hostFrom(address.hostname, knowledge.known);
  const user = userOf(address);
  const { official } = host;
  const userTricks = official === undefined && user !== '' ? beforeAtTricks(user, knowledge) : [];
  const tricks = official === undefined ? [...userTricks, ...hostTricks(host, knowledge)] : [];
  const remarks: Remark[] = [
    ...hostRemarks(host, tricks, knowledge),
    ...writtenRemarks(written, address, host),
    ...candidate.remarks,
  ];
  if (official?.strangers !== undefined) remarks.push(`strangers-${official.strangers}`);
  if (user !== '' && userTricks.length === 0) remarks.push('before-at');
  if (official !== undefined && isLoginLink(address, knowledge.known.loginLinks)) remarks.push('login-link');
  if (isWrapper(address, knowledge.known.wrappers)) remarks.push('wrapper');
  const path = `${address.pathname}${address.search}${address.hash}`;
  if (official === undefined && domainIn(path.toLowerCase(), knowledge.known) !== undefined) {
    remarks.push('name-after-slash');
  }
  const scheme = /^https?:/iu.test(written) ? `${address.protocol}//` : '';
  const before = `${scheme}${user === '' ? '' : `${user}@`}`;
  const after = `${address.port === '' ? '' : `:${address.port}`}${path === '/' ? '' : path}`;
  return judgement('web', host, tricks, remarks, before, after);
}

/** Judges a mail address by its host; what stands before the `@` and what a mail shows can only make it worse. */
export function judgeMail(candidate: MailCandidate, knowledge: Knowledge): Judgement {
  const { local, written, displayName } = candidate;
  const host = hostFrom(candidate.host, knowledge.known);
  const { official } = host;
  const tricks =
    official === undefined
      ? [
          ...displayNameTricks(displayName, host, knowledge),
          ...beforeAtTricks(local, knowledge),
          ...hostTricks(host, knowledge),
        ]
      : [];
  const remarks: Remark[] = [
    ...hostRemarks(host, tricks, knowledge),
    ...styledRemarks(written.slice(written.lastIndexOf('@') + 1), host),
    ...candidate.remarks,
  ];
  if (official !== undefined) {
    const sender = `${local}@${host.ascii}`.toLowerCase();
    const { senders } = knowledge.known;
    const isKnown = senders.includes(sender) || senders.includes(`@${host.ascii}`);
    remarks.push(isKnown ? 'known-sender' : 'unknown-sender');
  }
  return judgement('mail', host, tricks, remarks, `${local}@`, '');
}

function judgement(
  kind: Judgement['kind'],
  host: Host,
  tricks: readonly Trick[],
  remarks: readonly Remark[],
  before: string,
  after: string,
): Judgement {
  const domain = host.official?.domain ?? host.domain;
  const below = host.unicode.slice(0, -domain.length);
  const owner = host.official?.owner;
  return {
    verdict: owner !== undefined ? 'official' : tricks.length > 0 ? 'look-alike' : 'not-official',
    kind,
    shown: { before: before + below, domain, after },
    asciiDomain: host.asciiDomain,
    ...(host.ascii === host.unicode ? {} : { punycode: host.ascii }),
    ...(owner === undefined ? {} : { owner }),
    tricks,
    remarks: [...new Set(remarks)],
  };
}

function userOf({ username, password }: URL): string {
  return password === '' ? username : `${username}:${password}`;
}

function hostRemarks(host: Host, tricks: readonly Trick[], { known }: Knowledge): readonly Remark[] {
  if (host.official !== undefined) return [];
  const labels = [...host.below, host.label];
  const remarks: Remark[] = [];
  if (known.shorteners.includes(host.domain)) remarks.push('short-link');
  if (isCommonName(host.label, known)) remarks.push('common-name');
  if (host.isNumeric) remarks.push('numeric-host');
  if (host.isLent) remarks.push('public-host');
  // Letters that imitate others are told one by one.
  if (host.unicode !== host.ascii && tricks.every(({ confusables }) => confusables.length === 0)) {
    remarks.push(labels.some(mixesAlphabets) ? 'mixed-alphabets' : 'other-alphabet');
  }
  return remarks;
}

function writtenRemarks(written: string, address: URL, host: Host): readonly Remark[] {
  const authority = /^(?:https?:)?[\\/]*([^\\/?#]*)/iu.exec(written)?.[1] ?? '';
  const name = authority.slice(authority.lastIndexOf('@') + 1);
  const remarks: Remark[] = [];
  if (/^http:/iu.test(written)) remarks.push('no-s');
  if (address.port !== '') remarks.push('port');
  if (written.split(/[?#]/u)[0]?.includes('\\') === true) remarks.push('backslash');
  if (name.includes('%')) remarks.push('percent');
  return [...remarks, ...styledRemarks(name, host)];
}

/** Full-width and other styled letters, which browsers read as plain ones. */
function styledRemarks(name: string, host: Host): readonly Remark[] {
  return /[^\0-\x7F]/u.test(name) && host.ascii === host.unicode ? ['styled-letters'] : [];
}
