import type { Wrapper } from '../../../text/wrapped-link.ts';
import { topicJudge } from './likely-topics.ts';
import type { TopicJudge, TopicScreen, TopicsKnown } from './likely-topics.ts';
import { lettersOf } from './message-letters.ts';
import { fakeSignIndex } from './fake-signs.ts';
import type { FakeSignIndex, FakeSigns } from './fake-signs.ts';
import type { Letters } from './message-letters.ts';
import { namesIn, namingsIn, namingWords, onlyName } from './namings.ts';
import type { Names, Naming, NamingWord } from './namings.ts';

/** One exact text that a screen shows. */
export interface KnownWording {
  readonly text: string;
  /** Language of two letters, such as `en`. */
  readonly language: string;
  /** Whether phishing pages show this text too. */
  readonly copiedByPhishing: boolean;
}

/** The beginning of page addresses that tell a screen, such as `/challenge/` on `instagram.com`. */
export interface KnownAddress {
  readonly host: string;
  readonly path: string;
}

/** One screen or meaning with all that tells it. */
export interface KnownScreen {
  readonly id: string;
  readonly wordings: readonly KnownWording[];
  readonly addresses: readonly KnownAddress[];
  /** What it is called where it is named. */
  readonly title?: string;
  /** The problems that it is about, best first. */
  readonly problems?: readonly string[];
}

/** A wording, made ready to be compared. */
export interface IndexedWording {
  /** Id of its screen. */
  readonly screen: string;
  /** Its place among the wordings of the screen, counted from 1. */
  readonly number: number;
  readonly copiedByPhishing: boolean;
  readonly letters: Letters;
  /** Whether it is one word for machines, such as `bad_password`. */
  readonly isRaw: boolean;
  /** How many different stretches of {@link STRETCH} letters it has. */
  readonly stretches: number;
  /** Where it names a secret, such as a password or a code. */
  readonly namings: readonly Naming[];
  /** The one secret that the texts of its screen speak of, where it is one. */
  readonly secret?: string;
  /** By what its screen says that a code comes, such as WhatsApp. */
  readonly channels: ReadonlySet<string>;
}

/** Wordings, made ready to be looked up in. */
export interface WordingIndex {
  readonly wordings: readonly IndexedWording[];
  /** Wordings by their exact text. */
  readonly byText: ReadonlyMap<string, readonly IndexedWording[]>;
  /** Wordings by their letters alone. */
  readonly byLetters: ReadonlyMap<string, readonly IndexedWording[]>;
  /** Wordings by each stretch of letters in them. */
  readonly byStretch: ReadonlyMap<string, readonly IndexedWording[]>;
  readonly secretWords: readonly NamingWord[];
  /** The words that name a way by which a code comes. */
  readonly channelWords: readonly NamingWord[];
}

/** Everything known, made ready to be looked up in. */
export interface ScreenIndex extends WordingIndex {
  readonly screens: readonly KnownScreen[];
  /** Domains of Instagram and Meta; everything below them counts. */
  readonly ownDomains: readonly string[];
  /** Sentences that only fake pages were seen with. */
  readonly fakes: WordingIndex;
  /** Labels that many screens share; their "screen" is their place in {@link shared}. */
  readonly sharedLabels: WordingIndex;
  readonly shared: readonly SharedLabel[];
  readonly signs: FakeSignIndex;
  /** Judges a text that none of these knows; names nothing where nothing was learned. */
  readonly topicsOf: TopicJudge;
  /** Addresses that mail programs put around a link. */
  readonly wrappers: readonly Wrapper[];
}

/** A label that tells no screen alone. */
export interface SharedLabel {
  readonly texts: readonly string[];
  /** Ids of the screens that show it, the likeliest first. */
  readonly screens: readonly string[];
}

/** What is known beside the screens. */
export interface KnownBeside {
  /** Domains of Instagram and Meta, such as `instagram.com`. */
  readonly ownDomains: readonly string[];
  /** Sentences that only fake pages were seen with. */
  readonly fakes?: readonly string[];
  /** The words that name a secret; texts about one are kept apart from screens about another. */
  readonly secrets?: Names;
  /** The words that name a way by which a code comes; screens that name another one are no candidates. */
  readonly channels?: Names;
  /** Labels of buttons and entries that many screens share. */
  readonly shared?: readonly SharedLabel[];
  /** What only fakes ask for and threaten with. */
  readonly signs?: FakeSigns;
  /** What a text is judged by that is not known. */
  readonly topics?: TopicsKnown;
  /** Addresses that mail programs put around a link. */
  readonly wrappers?: readonly Wrapper[];
}

/** Words for machines have no space, and no other sign than `_`. */
const RAW = /^[a-z]+(?:_[a-z]+)+$|^(?:[A-Z][a-z]+){2,}$/u;

/** Letters in a stretch. Texts that share none have nothing in common. */
export const STRETCH = 4;

/** Makes known screens ready to be looked up in. */
export function indexOf(
  screens: readonly KnownScreen[],
  {
    ownDomains,
    fakes = [],
    secrets = {},
    channels = {},
    shared = [],
    signs = {},
    topics,
    wrappers = [],
  }: KnownBeside,
): ScreenIndex {
  return {
    screens,
    ownDomains,
    wrappers,
    shared,
    signs: fakeSignIndex(signs),
    topicsOf: topicsOf(screens, topics),
    fakes: wordingIndex([screenOf('fake', fakes)], [], []),
    sharedLabels: wordingIndex(
      shared.map(({ texts }, place) => screenOf(String(place), texts)),
      [],
      [],
    ),
    ...wordingIndex(screens, namingWords(secrets), namingWords(channels)),
  };
}

/** The judge is made ready when the first text needs it. */
function topicsOf(screens: readonly KnownScreen[], known: TopicsKnown | undefined): TopicJudge {
  if (known === undefined) return () => [];
  let judge: TopicJudge | undefined;
  return (text, fitOf) => {
    judge ??= topicJudge(
      screens.map(topicScreen).filter(({ problems }) => problems.length > 0),
      known,
    );
    return judge(text, fitOf);
  };
}

/** The words by which a screen is likened to a text. */
function topicScreen({ id, problems = [], title = '', wordings }: KnownScreen): TopicScreen {
  return { id, problems, texts: [title, ...wordings.map(({ text }) => text)] };
}

function screenOf(id: string, texts: readonly string[]): KnownScreen {
  const wordings = texts.map((text) => ({ text, language: '', copiedByPhishing: false }));
  return { id, wordings, addresses: [] };
}

function wordingIndex(
  screens: readonly KnownScreen[],
  secretWords: readonly NamingWord[],
  channelWords: readonly NamingWord[],
): WordingIndex {
  const byText = new Map<string, IndexedWording[]>();
  const byLetters = new Map<string, IndexedWording[]>();
  const byStretch = new Map<string, IndexedWording[]>();
  const wordings = screens.flatMap(({ id, wordings: texts }) => {
    const read = texts.map(({ text }) => lettersOf(text));
    const secret = onlyName(read.flatMap((letters) => namingsIn(letters, secretWords)));
    const channels = namesIn(read.flatMap((letters) => namingsIn(letters, channelWords)));
    return texts.map(({ text, copiedByPhishing }, place) => {
      const letters = read[place] ?? lettersOf(text);
      const stretches = stretchesOf(letters.text);
      const wording = {
        screen: id,
        number: place + 1,
        copiedByPhishing,
        letters,
        isRaw: RAW.test(text),
        stretches: stretches.size,
        namings: namingsIn(letters, secretWords),
        channels,
        ...(secret === undefined ? {} : { secret }),
      };
      add(byText, exactForm(text), wording);
      add(byLetters, letters.text, wording);
      for (const stretch of stretches) add(byStretch, stretch, wording);
      return wording;
    });
  });
  return { wordings, byText, byLetters, byStretch, secretWords, channelWords };
}

/**
 * The form in which a text is compared to the letter: what Unicode counts as the same text (NFC, Unicode Standard
 * Annex #15), without what surrounds it.
 */
export function exactForm(text: string): string {
  return text.normalize('NFC').trim();
}

/** @returns every different stretch of {@link STRETCH} letters in a row. */
export function stretchesOf(letters: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let start = 0; start + STRETCH <= letters.length; start += 1) {
    found.add(letters.slice(start, start + STRETCH));
  }
  return found;
}

function add(map: Map<string, IndexedWording[]>, key: string, wording: IndexedWording): void {
  const found = map.get(key);
  if (found === undefined) map.set(key, [wording]);
  else found.push(wording);
}
