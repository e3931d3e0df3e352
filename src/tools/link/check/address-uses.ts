import type { MailCandidate, WebCandidate } from './address-candidate.ts';
import type { Judgement } from './link-verdicts.ts';

/** An address of a text with what was said of it. */
export interface JudgedCandidate {
  readonly candidate: WebCandidate | MailCandidate;
  readonly judgement: Judgement;
}

/** What becomes of an address of a text. */
export type Use = 'counts' | 'mentioned' | 'left-out';

/**
 * Says which addresses of a text decide its verdict. A mail is judged by its sender and its links: who got it stands on
 * a line of its own and is left out; an address in the text that uses no name of Instagram's may be the reader's, and
 * is only mentioned. Whatever uses such a name counts, and so does everything where no sender is told.
 */
export function usesOf(found: readonly JudgedCandidate[]): readonly Use[] {
  const mails = found.flatMap(({ candidate }) => (candidate.kind === 'mail' ? candidate : []));
  const receivers = new Set(mails.flatMap((mail) => (mail.part === 'receiver' ? addressOf(mail) : [])));
  const hasSender = mails.some(({ part }) => part === 'sender');
  return found.map(({ candidate, judgement }) => {
    if (candidate.kind === 'web' || candidate.part === 'sender') return 'counts';
    if (candidate.part === 'receiver' || receivers.has(addressOf(candidate))) return 'left-out';
    if (judgement.verdict !== 'not-official') return 'counts';
    return hasSender || (candidate.part === 'aside' && candidate !== mails[0]) ? 'mentioned' : 'counts';
  });
}

function addressOf({ local, host }: MailCandidate): string {
  return `${local}@${host}`.toLowerCase();
}
