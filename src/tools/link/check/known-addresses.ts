import type { LoginLinks } from './login-link.ts';
import type { MailLines } from './mail-lines.ts';
import type { Wrapper } from '../../../text/wrapped-link.ts';

/** Whose an address can be. */
export type Owner = 'instagram' | 'facebook' | 'meta';

/** A domain that belongs to Instagram or Meta, with everything below it. */
export interface OfficialDomain {
  readonly domain: string;
  readonly owner: Owner;
  /** What stands there comes from whoever made the link: a chat with them, or what they posted. */
  readonly strangers?: 'chat' | 'posts';
}

/** What stands beside a name to make it look like an office, such as `support`. */
export interface Baits {
  /** One is enough. */
  readonly strong: readonly string[];
  /** It takes two, or a strong one. */
  readonly weak: readonly string[];
  /** Words between them that tell nothing. */
  readonly fillers: readonly string[];
}

/** Everything that an address is compared with. */
export interface KnownAddresses {
  readonly domains: readonly OfficialDomain[];
  /** Whole mail addresses, or `@` and a host for every sender there. */
  readonly senders: readonly string[];
  readonly names: {
    /** Names that nobody writes by chance. */
    readonly telling: readonly string[];
    /** Words with other meanings, which tell something only beside a bait or on a lent host. */
    readonly common: readonly string[];
    /** Beginnings of other words that a common name stands in. */
    readonly ordinary: readonly string[];
  };
  readonly baits: Baits;
  /** Hosts with names below them for anybody, beside those that the Public Suffix List has. */
  readonly lentHosts: readonly string[];
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
