import type { Judged, Judgement, LinkCheck, NoAddress, Trick } from './check/link-check.ts';
import { interpolate } from '../../i18n/format.ts';
import type { Tone } from '../kit/tone.ts';
import type { AdviceName, LinkAnswers } from './link-strings.ts';

/** Texts without an address that do harm where they are used. */
const HARMFUL: readonly string[] = ['setup-key', 'program'];

/** How serious a finding is. An address of Instagram's vouches for nobody, so it is not shown in green. */
export function toneOf(check: LinkCheck): Tone {
  if (check.verdict === 'official') return 'plain';
  if (check.verdict === 'look-alike') return 'stop';
  if (check.verdict !== 'not-an-address') return 'care';
  if (check.reason === 'empty') return 'missing';
  return HARMFUL.includes(check.reason) ? 'stop' : 'care';
}

/** What is said about a text, in the order in which it is said. */
export interface Said {
  /** The answer in a word; nothing where nothing was typed. */
  readonly word: string | undefined;
  readonly verdict: string;
  /** The first thing to do; nothing where nothing was typed. */
  readonly action?: string;
  /** The reasons, the worst first. */
  readonly why: readonly string[];
  /** Whose address it is, large, with a line before it; nothing where there is no address. */
  readonly address?: {
    readonly label: string;
    readonly shown: Judgement['shown'];
    readonly marked: readonly Stretch[];
  };
  /** Letters that imitate others, and what else is worth knowing. */
  readonly notes: readonly string[];
  /** The other addresses of the text, better than the first or as bad. */
  readonly others?: { readonly label: string; readonly rows: readonly Row[]; readonly more?: string };
  readonly advice?: AdviceName;
}

/** Letters of the domain, counted in code points from 0. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** One of several addresses. */
export interface Row {
  readonly shown: Judgement['shown'];
  readonly verdict: Judgement['verdict'];
  readonly says: string;
}

/** A longer list would hide what comes after it. */
const MOST_ROWS = 10;

/**
 * Says what was found.
 *
 * @param check - the answer of the check.
 * @param texts - the sentences, with {places}.
 * @returns the sentences.
 */
export function sentencesFor(check: LinkCheck, texts: LinkAnswers): Said {
  const readInPart = check.readInPart ? [texts.readInPart] : [];
  if (check.verdict === 'not-an-address') return saidOfNone(check, readInPart, texts);
  const [first, ...rest] = check.judgements;
  const advice = adviceFor(check);
  return {
    word: interpolate(texts.words[isOfAnybody(first) ? 'chat-link' : advice], {
      owner: ownerOf(first, texts),
    }),
    verdict: verdictOf(first, texts),
    action: texts.actions[advice],
    why: [...whyOf(first, texts), ...mentionedIn(check, texts), ...howFound(check, texts), ...readInPart],
    address: { label: texts.whose[first.kind], shown: first.shown, marked: markedIn(first) },
    notes: notesOf(first, texts),
    ...(rest.length === 0 ? {} : { others: othersOf(rest, texts) }),
    advice,
  };
}

function saidOfNone({ reason }: NoAddress, readInPart: readonly string[], texts: LinkAnswers): Said {
  const found = { verdict: texts.noAddress[reason], why: readInPart, notes: [] };
  if (reason === 'empty') return { ...found, word: undefined };
  return { ...found, word: texts.words[reason], action: texts.actions[reason], advice: reason };
}

/** Its owner's name would be heard first, where strangers write what stands there. */
function isOfAnybody({ verdict, remarks }: Judgement): boolean {
  return verdict === 'official' && remarks.includes('strangers-posts');
}

function ownerOf({ owner }: Judgement, texts: LinkAnswers): string {
  return owner === undefined ? '' : texts.owners[owner];
}

function verdictOf(judgement: Judgement, texts: LinkAnswers): string {
  const { verdict, kind, asciiDomain, remarks } = judgement;
  const values = { domain: asciiDomain, owner: ownerOf(judgement, texts) };
  if (verdict === 'not-official' && remarks.includes('short-link'))
    return interpolate(texts.shortLink, values);
  if (verdict === 'not-official' && remarks.includes('wrapper')) return interpolate(texts.wrapper, values);
  return interpolate(texts.verdicts[verdict][kind], values);
}

function whyOf(
  { tricks, asciiDomain: domain, carriedBy, wrappedBy, carries }: Judgement,
  texts: LinkAnswers,
): readonly string[] {
  return [
    ...(wrappedBy === undefined ? [] : [interpolate(texts.wrappedBy, { by: wrappedBy, domain })]),
    ...(carriedBy === undefined ? [] : [interpolate(texts.carriedBy, { by: carriedBy, domain })]),
    ...tricks.map((trick) =>
      interpolate(texts.tricks[trick.kind], { text: trick.text, like: trick.like, domain }),
    ),
    ...(carries === undefined ? [] : [interpolate(texts.carries, { inner: carries, domain })]),
  ];
}

/** Domains of the mail addresses that do not count; more of them say nothing more. */
const MOST_MENTIONED = 3;

function mentionedIn({ mentioned }: Judged, texts: LinkAnswers): readonly string[] {
  const domains = [...new Set(mentioned.map(({ asciiDomain }) => asciiDomain))].slice(0, MOST_MENTIONED);
  return domains.map((domain) => interpolate(texts.mentioned, { domain }));
}

function howFound({ judgements, amongWords }: Judged, texts: LinkAnswers): readonly string[] {
  if (judgements.length > 1) return [interpolate(texts.several, { count: judgements.length })];
  return amongWords ? [texts.amongWords] : [];
}

function notesOf({ tricks, remarks, punycode }: Judgement, texts: LinkAnswers): readonly string[] {
  return [
    ...tricks.flatMap((trick) => lettersOf(trick, texts)),
    ...(punycode === undefined ? [] : [interpolate(texts.punycode, { punycode })]),
    ...remarks.map((remark) => texts.remarks[remark]),
  ];
}

function lettersOf({ text, confusables }: Trick, texts: LinkAnswers): readonly string[] {
  return confusables.map(({ position, shown, looksLike, script }) =>
    interpolate(script === undefined ? texts.letter : texts.letterOfAlphabet, {
      position,
      text,
      shown,
      looksLike,
      alphabet: script === undefined ? '' : texts.alphabets[script],
    }),
  );
}

/** The letters of the domain that imitate others; its name is the first thing in it. */
function markedIn({ tricks }: Judgement): readonly Stretch[] {
  return tricks
    .filter(({ kind }) => kind === 'letters')
    .flatMap(({ confusables }) =>
      confusables.map(({ position, shown }) => ({ start: position - 1, length: Array.from(shown).length })),
    );
}

function othersOf(rest: readonly Judgement[], texts: LinkAnswers): NonNullable<Said['others']> {
  const rows = rest
    .slice(0, MOST_ROWS)
    .map(({ shown, verdict }) => ({ shown, verdict, says: texts.rows[verdict] }));
  const hidden = rest.length - rows.length;
  return {
    label: texts.others,
    rows,
    ...(hidden === 0 ? {} : { more: interpolate(texts.more, { count: hidden }) }),
  };
}

function adviceFor({ verdict, judgements }: Judged): AdviceName {
  const [{ kind, remarks }] = judgements;
  if (verdict === 'official') {
    if (remarks.includes('login-link')) return 'login-link';
    if (remarks.includes('strangers-chat')) return 'chat-link';
    return kind === 'web' ? 'official-web' : 'official-mail';
  }
  if (verdict === 'look-alike') return verdict;
  if (remarks.includes('short-link')) return 'short-link';
  return remarks.includes('wrapper') ? 'wrapper' : verdict;
}
