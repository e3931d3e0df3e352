import { parse } from 'tldts';
import { nameLabels, schemeBegins, webAddress, withoutSurroundings } from '../../../text/web-address.ts';
import type { Part } from './mail-lines.ts';
import type { Word } from './refang.ts';
import type { NoAddressReason, Remark } from './link-verdicts.ts';

/** A web address that can be judged. */
export interface WebCandidate {
  readonly kind: 'web';
  readonly address: URL;
  /** As it was typed, for what the parser makes plain. */
  readonly written: string;
  readonly remarks: readonly Remark[];
}

/** A mail address that can be judged. */
export interface MailCandidate {
  readonly kind: 'mail';
  /** Before the `@`. */
  readonly local: string;
  /** After it, as browsers write it. */
  readonly host: string;
  readonly written: string;
  /** What a mail shows in place of the address. */
  readonly displayName: string;
  readonly remarks: readonly Remark[];
  /** Where in a mail it stands; `open` where nothing tells. */
  readonly part: Part;
}

/** Something with a scheme, or with an `@`, that leads to no page and no mailbox. */
export interface OtherCandidate {
  readonly kind: 'other';
  readonly reason: NoAddressReason;
}

export type Candidate = WebCandidate | MailCandidate | OtherCandidate;

const PROGRAM = /^(?:javascript|vbscript):./iu;
const DATA = /^data:[\w/+.-]*[;,]/iu;
const SETUP_KEY = /^otpauth(?:-migration)?:/iu;
const PHONE = /^(?:tel|sms|smsto|callto|facetime):/iu;
const MAIL_SCHEME = /^mailto:/iu;
/** Any other scheme, such as that of an app. A name with a port has digits after its colon. */
const OTHER_SCHEME =
  /^(?!https?:)(?:[a-z][a-z0-9+-]{1,20}:[\\/]{2}|(?:intent|blob|filesystem|view-source):.)/iu;
const VIEW_SOURCE = /^view-source:/iu;
const HTTP = /^https?:/iu;
const PATH_BEGINS = /[/?#\\]/u;

/**
 * Reads one word as an address.
 *
 * @param standsAlone - whether nothing else was typed; then less is needed to be taken for an address.
 * @returns what it is, or `undefined` where it is a word like any other.
 */
export function candidateIn(word: Word, standsAlone: boolean): Candidate | undefined {
  const text = withoutSurroundings(word.text);
  const remarks: readonly Remark[] = [
    ...(word.hadHiddenMarks ? (['hidden-marks'] as const) : []),
    ...(word.hadLineBreak ? (['line-break'] as const) : []),
  ];
  if (PROGRAM.test(text) || DATA.test(text)) return { kind: 'other', reason: 'program' };
  if (SETUP_KEY.test(text)) return { kind: 'other', reason: 'setup-key' };
  if (PHONE.test(text)) return { kind: 'other', reason: 'phone-number' };
  if (MAIL_SCHEME.test(text)) {
    return mailIn(decoded(text.slice(text.indexOf(':') + 1).split('?')[0] ?? ''), '', remarks);
  }
  const scheme = HTTP.test(text) ? 0 : schemeBegins(text);
  // Browsers show the page behind `view-source:` too; what opens an app can lead anywhere.
  if (OTHER_SCHEME.test(text) && !VIEW_SOURCE.test(text)) return { kind: 'other', reason: 'app-address' };
  if (scheme >= 0) return webIn(text.slice(scheme), remarks) ?? { kind: 'other', reason: 'malformed' };
  return withoutScheme(text, standsAlone, remarks);
}

function withoutScheme(
  text: string,
  standsAlone: boolean,
  remarks: readonly Remark[],
): Candidate | undefined {
  const pathBegins = text.search(PATH_BEGINS);
  const name = pathBegins < 0 ? text : text.slice(0, pathBegins);
  if (name.includes('@')) {
    if (pathBegins < 0 && !/:\d+$/u.test(name))
      return mailIn(text, '', remarks) ?? accountName(name, standsAlone);
    return webIn(`https://${text}`, remarks) ?? { kind: 'other', reason: 'malformed' };
  }
  if (isNameAlone(name, pathBegins >= 0, standsAlone)) return webIn(`https://${text}`, remarks, text);
  return undefined;
}

/** Host names as people write them, with whatever the parser makes of full-width letters, dots and percent signs. */
function isNameAlone(name: string, hasPath: boolean, standsAlone: boolean): boolean {
  const plain = decoded(name).normalize('NFKC').replace(/。/gu, '.').replace(/\.$/u, '');
  if (/^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/u.test(plain)) return standsAlone || hasPath;
  const labels = nameLabels(plain);
  if (labels === undefined) return false;
  if (standsAlone || hasPath || labels[0]?.toLowerCase() === 'www') return true;
  if (/\.(?:com|net|org)$/iu.test(plain.replace(/:\d+$/u, ''))) return true;
  // Two letters end many sentences that have lost the space after them.
  const ending = labels.at(-1) ?? '';
  if (ending.length === 2 && labels.length < 3) return false;
  return isKnownEnding(plain) || ending.toLowerCase() === 'example';
}

function isKnownEnding(name: string): boolean {
  const { isIcann, isPrivate } = parse(name.toLowerCase(), { allowPrivateDomains: true });
  return isIcann === true || isPrivate === true;
}

function webIn(written: string, remarks: readonly Remark[], typed = written): WebCandidate | undefined {
  const address = webAddress(written);
  return address === undefined ? undefined : { kind: 'web', address, written: typed, remarks };
}

/**
 * Reads a mail address.
 *
 * @param text - without what surrounds it.
 * @param displayName - what a mail shows in place of it.
 */
export function mailIn(
  text: string,
  displayName: string,
  remarks: readonly Remark[],
): MailCandidate | undefined {
  const at = text.lastIndexOf('@');
  const written = text.slice(at + 1);
  if (at < 1 || !/[.。．]/u.test(written) || /[\s/?#\\:[\]]/u.test(written)) return undefined;
  const host = webAddress(`https://${written}`)?.hostname;
  if (host === undefined || host === '') return undefined;
  return { kind: 'mail', local: text.slice(0, at), host, written: text, displayName, remarks, part: 'open' };
}

function accountName(name: string, standsAlone: boolean): OtherCandidate | undefined {
  if (/^@[\w.]{1,40}$/u.test(name))
    return standsAlone ? { kind: 'other', reason: 'account-name' } : undefined;
  return standsAlone ? { kind: 'other', reason: 'malformed' } : undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
