import type { MessageLookup } from './check/message-lookup.ts';
import { interpolate } from '../../i18n/format.ts';
import type { Tone } from '../kit/tone.ts';
import type { Named, ShownScreen } from './screens.ts';
import type { AdviceName, MessageAnswers } from './message-strings.ts';

/** A page to go to. */
export interface SaidLink {
  readonly text: string;
  readonly address: string;
  /** What tells it from the others, and a wording to compare with. */
  readonly tell?: { readonly where: string; readonly wording?: Quote };
}

/** A known wording, to compare with. */
export interface Quote {
  readonly before: string;
  readonly text: string;
  readonly language: string;
}

/** What is said about a text, in the order in which it is said. */
export interface Said {
  /** The answer in a word; nothing where nothing was typed. */
  readonly word: string | undefined;
  /** Phishing pages show this text too. */
  readonly warning?: string;
  readonly verdict: string;
  /** What the text means, where one screen was found. */
  readonly title?: string;
  /** That the words do not show whose page it is, where nothing else was looked at. */
  readonly caution?: string;
  /** The first thing to do. */
  readonly first?: string;
  readonly quote?: Quote;
  readonly more: readonly string[];
  readonly links: readonly SaidLink[];
  /** What else to know, and where to go on. */
  readonly advice?: AdviceName;
  /** `stop` where to go on may cost the account. */
  readonly tone: Tone;
}

type NotNamed = Exclude<AdviceName, 'known-words'>;

/**
 * Says what was found.
 *
 * @param found - the answer of the look-up.
 * @param named - every screen and problem by its id.
 * @param texts - the sentences, with {places}.
 * @returns the sentences and links.
 */
export function sentencesFor(found: MessageLookup, named: Named, texts: MessageAnswers): Said {
  const word = wordFor(found, texts);
  const verdict = verdictFor(found, texts);
  const readInPart = found.readInPart ? [texts.readInPart] : [];
  const without = (
    advice: NotNamed,
    screens: readonly string[] = [],
    more: readonly string[] = [],
  ): Said => ({
    word,
    verdict,
    ...cautionFor(found, texts),
    first: texts.actions[screens.length > 0 && advice === 'not-found' ? 'candidates' : advice],
    more: [...more, ...readInPart],
    links: screens.flatMap((id) => candidate(id, named, texts)),
    advice,
    tone: advice !== 'not-found' ? 'stop' : found.verdict === 'unknown' ? 'care' : 'plain',
  });
  if (found.verdict === 'fake')
    return without(
      'fake',
      [],
      found.signs.map((sign) => texts.signs[sign]),
    );
  if (found.verdict === 'likely') return without('not-found', found.topics);
  if (found.verdict === 'unknown') {
    if (found.reason === 'empty') return { word, verdict, more: readInPart, links: [], tone: 'missing' };
    return without(found.reason === 'foreign-host' ? 'foreign-host' : 'not-found', found.screens);
  }
  const screen = found.screen === undefined ? undefined : named.screens.get(found.screen);
  if (screen === undefined) return without('not-found');
  const place = 'wording' in found ? found.wording : undefined;
  const wording = place === undefined ? undefined : screen.wordings[place - 1];
  const caution = cautionFor(found, texts);
  const methods = 'methods' in found ? (found.methods ?? []) : [];
  return {
    word,
    ...(found.copiedByPhishing ? { warning: texts.phishing } : {}),
    verdict,
    title: screen.title,
    ...caution,
    first: interpolate(texts.first, { first: screen.first }),
    ...(wording === undefined ? {} : { quote: quoteOf(wording, texts) }),
    more: [
      ...(methods.length === 0
        ? []
        : [interpolate(texts.methodsOn, { methods: methods.map((name) => texts.methods[name]).join(', ') })]),
      interpolate(texts.screen, { screen: screen.screen }),
      ...readInPart,
    ],
    links: [
      {
        text: texts.more,
        address: place === undefined ? screen.address : `${screen.address}#wording-${String(place)}`,
      },
      { text: interpolate(texts.plan, { plan: screen.plan.title }), address: screen.plan.address },
    ],
    ...('caution' in caution ? { advice: 'known-words' as const } : {}),
    tone: found.copiedByPhishing ? 'stop' : 'plain',
  };
}

/** Whatever is said about words alone says too that they vouch for nothing. */
function cautionFor(found: MessageLookup, { notWhose }: MessageAnswers): { readonly caution?: string } {
  const isAboutWords =
    found.verdict === 'exact' ||
    found.verdict === 'close' ||
    found.verdict === 'likely' ||
    (found.verdict === 'screen-known' && found.by === 'words') ||
    (found.verdict === 'unknown' && found.screens !== undefined);
  return isAboutWords ? { caution: notWhose } : {};
}

function wordFor(found: MessageLookup, { words }: MessageAnswers): string | undefined {
  if (found.verdict === 'unknown') return found.reason === 'empty' ? undefined : words[found.reason];
  if (found.verdict === 'fake' || ('copiedByPhishing' in found && found.copiedByPhishing)) return words.fake;
  return words[found.verdict];
}

function verdictFor(found: MessageLookup, texts: MessageAnswers): string {
  if (found.verdict === 'unknown')
    return interpolate(texts.unknown[found.reason], { host: found.host ?? '' });
  if (found.verdict === 'fake') return found.isKnown ? texts.fake.known : texts.fake.signs;
  if (found.verdict !== 'screen-known') return texts[found.verdict];
  if (found.by === 'words') return texts.screenKnown.words;
  if (found.screen === undefined) return texts.screenKnown.sharedAddress;
  if (found.host === undefined) return texts.screenKnown.path;
  return interpolate(texts.screenKnown.address, { host: found.host });
}

/** A screen that may be meant, with what tells it: where its words stand, and the first of them. Or the page of a problem. */
function candidate(id: string, { screens, problems }: Named, texts: MessageAnswers): readonly SaidLink[] {
  const problem = problems.get(id);
  if (problem !== undefined) return [{ text: problem.title, address: problem.address }];
  const screen = screens.get(id);
  if (screen === undefined) return [];
  const [wording] = screen.wordings;
  const where = interpolate(texts.screen, { screen: screen.screen });
  const tell = { where, ...(wording === undefined ? {} : { wording: quoteOf(wording, texts) }) };
  return [{ text: screen.title, address: screen.address, tell }];
}

function quoteOf({ text, language }: ShownScreen['wordings'][number], texts: MessageAnswers): Quote {
  return { before: texts.knownText, text, language };
}
