import { indexOf } from '../../../../src/checks/message.ts';
import type { KnownScreen, ScreenIndex } from '../../../../src/checks/message.ts';
import { readMessages } from '../../../../src/knowledge/messages-file.ts';
import { readOfficialAddresses } from '../../../../src/knowledge/official-addresses-file.ts';

const { entries, faults } = readMessages(process.cwd());
if (faults.length > 0) throw new Error('messages.yaml does not fit its schema');

/** The screens of the site. */
export const screens: readonly KnownScreen[] = Array.from(entries, ([id, { value }]) => ({ id, ...value }));

/** The domains of Instagram and Meta that the site knows. */
export const ownDomains: readonly string[] = Object.keys(
  readOfficialAddresses(process.cwd()).value?.domains ?? {},
);

export const index: ScreenIndex = indexOf(screens, ownDomains);

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
  ownDomains,
);
