import type { KnownWording } from './check/message-lookup.ts';
import type { ShownScreen } from './screens.ts';

/** The language that goes without saying. */
const LANGUAGE = 'en';

interface PackedWording {
  readonly text: string;
  readonly language?: string;
  readonly copiedByPhishing?: true;
}

type PackedScreen = Omit<ShownScreen, 'address' | 'wordings'> & {
  readonly wordings: readonly PackedWording[];
};

/** Screens as they travel in a page: without what is the same for most. */
export interface PackedScreens {
  /** What stands before the id in the address of each screen's page. */
  readonly before: string;
  readonly screens: readonly PackedScreen[];
}

/**
 * Leaves out what readers' browsers can put back: the language of English, what phishing pages do not show, and addresses.
 *
 * @throws Error naming a screen whose page does not stand beside those of the others, below its id.
 */
export function packScreens(screens: readonly ShownScreen[]): PackedScreens {
  const [first] = screens;
  const before = first === undefined ? '' : first.address.slice(0, -`${first.id}/`.length);
  return {
    before,
    screens: screens.map(({ address, wordings, ...rest }) => {
      if (address !== addressOf(before, rest.id))
        throw new Error(`the page of the screen "${rest.id}" is not at ${addressOf(before, rest.id)}`);
      return { ...rest, wordings: wordings.map(packWording) };
    }),
  };
}

/** Puts back what {@link packScreens} left out. */
export function unpackScreens({ before, screens }: PackedScreens): readonly ShownScreen[] {
  return screens.map((screen) => ({
    ...screen,
    address: addressOf(before, screen.id),
    wordings: screen.wordings.map(({ text, language = LANGUAGE, copiedByPhishing = false }) => ({
      text,
      language,
      copiedByPhishing,
    })),
  }));
}

function packWording({ text, language, copiedByPhishing }: KnownWording): PackedWording {
  return {
    text,
    ...(language === LANGUAGE ? {} : { language }),
    ...(copiedByPhishing ? { copiedByPhishing } : {}),
  };
}

function addressOf(before: string, id: string): string {
  return `${before}${id}/`;
}
