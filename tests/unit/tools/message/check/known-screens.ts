import { indexOf } from '../../../../../src/tools/message/check/message-lookup.ts';
import type { KnownScreen, ScreenIndex } from '../../../../../src/tools/message/check/message-lookup.ts';
import { knownBeside } from '../../../../../src/tools/message/known-beside.ts';
import { siteContent } from '../../../../support/site-content.ts';

const content = siteContent();
const { entries, faults } = content.screens;
if (faults.length > 0) throw new Error('screens.yaml does not fit its schema');

/** The screens of the site. */
export const screens: readonly KnownScreen[] = [...entries]
  .map(([id, { value }]) => ({ id, ...value }))
  .filter(({ wordings, addresses }) => wordings.length + addresses.length > 0);

const written = content.officialAddresses.value;
if (written === undefined) throw new Error('official-addresses.yaml does not fit its schema');
const lookUp = content.lookUp.value;
if (lookUp === undefined) throw new Error('look-up.yaml does not fit its schema');
const labels = new Map([...content.labels].map(([id, { value }]) => [id, value]));

/** What the site knows beside the screens. */
export const beside = knownBeside(lookUp, written, labels);

/** The domains of Instagram and Meta that the site knows. */
export const { ownDomains } = beside;

/** Sentences that only fake pages show, and the words that name a password or a code. */
export const fakes: readonly string[] = lookUp.fakes.map(({ text }) => text);
export const { secrets } = lookUp;

export const index: ScreenIndex = indexOf(screens, beside);

/** One text that the look-up must know. */
export interface KnownMessage {
  readonly screen: string;
  /** Its place on the screen, counted from 1. */
  readonly wording: number;
  readonly text: string;
}

/** Every wording of the site. */
export const messages: readonly KnownMessage[] = screens.flatMap(({ id, wordings }) =>
  wordings.map(({ text }, place) => ({ screen: id, wording: place + 1, text })),
);

/** The same wordings, each as if it were a screen of its own: nothing is forgiven for being on the same screen. */
export const apart: ScreenIndex = indexOf(
  messages.map(({ screen, wording, text }) => ({
    id: `${screen}/${String(wording)}`,
    wordings: [{ text, language: 'en', copiedByPhishing: false }],
    addresses: [],
  })),
  beside,
);
