import type { LoginLinks } from './login-link.ts';
import type { MailLines } from './mail-lines.ts';
import type { Wrapper } from '../../../text/wrapped-link.ts';

/** Whose an address can be. */
export type Owner = 'instagram' | 'facebook' | 'meta';

/** A domain that belongs to Instagram or Meta, with everything below it. */
export interface OfficialDomain {
  readonly domain: string;
  readonly owner: Owner;
}

/** Everything that an address is compared with. */
export interface KnownAddresses {
  readonly domains: readonly OfficialDomain[];
  /** Whole mail addresses, or `@` and a host for every sender there. */
  readonly senders: readonly string[];
  readonly names: {
    /** Names that nobody writes by chance. */
    readonly telling: readonly string[];
    /** Words with other meanings, which tell something only beside a bait. */
    readonly common: readonly string[];
  };
  /** What stands beside a name to make it look like an office, such as `support`. */
  readonly baits: readonly string[];
  /** Services for short addresses. */
  readonly shorteners: readonly string[];
  /** Addresses that mail programs put around links. */
  readonly wrappers: readonly Wrapper[];
  /** What tells a link that lets somebody in. */
  readonly loginLinks: LoginLinks;
  /** What tells the lines of a mail that name its sender and its receivers. */
  readonly mailLines: MailLines;
  /** Letters of other kinds, by the Latin letter or letters that they look like. */
  readonly confusables: Readonly<Record<string, string>>;
}
