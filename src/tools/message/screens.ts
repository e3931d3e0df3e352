import { indexOf, problemTopic } from './check/message-lookup.ts';
import type { KnownBeside, KnownScreen, ScreenIndex } from './check/message-lookup.ts';
import type { Diagnosis } from '../../content-model/schemas/diagnosis.ts';

import { messageAddress, planAddress } from '../../content-model/routes.ts';
import type { Message } from '../../content-model/schemas/messages.ts';
import type { Screen } from '../../content-model/schemas/screens.ts';

/** What the page carries of one screen: all that tells it, and what is said when it is found. */
export interface ShownScreen extends KnownScreen {
  readonly title: string;
  readonly problems: readonly string[];
  /** On which screen the words stand. */
  readonly screen: string;
  /** The first thing to do. */
  readonly first: string;
  /** Address of its page. */
  readonly address: string;
  readonly plan: { readonly title: string; readonly address: string };
}

/** The page of a problem, for a text that no screen fits. */
export interface ShownProblem {
  readonly id: string;
  readonly title: string;
  readonly address: string;
}

/** What can be named by its id. */
export interface Named {
  readonly screens: ReadonlyMap<string, ShownScreen>;
  /** By the id of the topic. */
  readonly problems: ReadonlyMap<string, ShownProblem>;
}

/** The screens by their ids, and ready to be looked up in. */
export interface ShownScreens {
  readonly named: Named;
  readonly index: ScreenIndex;
}

/**
 * Picks what the page carries of each screen.
 *
 * @param messages - what every known screen means, by its id.
 * @param known - what stands on it.
 * @param plans - the plans of the diagnosis.
 * @param addressFrom - puts the base path before an address.
 * @param inWords - says a sentence of the file in words alone.
 * @returns one entry for each screen.
 * @throws Error naming a screen whose plan does not exist.
 */
export function shownScreens(
  messages: ReadonlyMap<string, Message>,
  known: ReadonlyMap<string, Screen>,
  plans: Diagnosis['plans'],
  addressFrom: (address: string) => string,
  inWords: (sentence: string) => string,
): readonly ShownScreen[] {
  return Array.from(messages, ([id, message]) => {
    const plan = plans[message.plan];
    if (plan === undefined)
      throw new Error(`messages.yaml: ${id} names the plan "${message.plan}", which does not exist`);
    const { wordings = [], addresses = [] } = known.get(id) ?? {};
    return {
      id,
      title: message.title,
      problems: message.problems,
      screen: inWords(message.screen),
      first: inWords(message.do[0] ?? ''),
      address: addressFrom(messageAddress(id)),
      plan: { title: plan.title, address: addressFrom(planAddress(message.plan)) },
      wordings: wordings.map(({ text, language, copiedByPhishing }) => ({
        text,
        language,
        copiedByPhishing,
      })),
      addresses,
    };
  });
}

/** Makes the screens, and what else a page carries, ready for the look-up. */
export function readScreens(
  screens: readonly ShownScreen[],
  beside: KnownBeside,
  problems: readonly ShownProblem[] = [],
): ShownScreens {
  return {
    named: {
      screens: new Map(screens.map((screen) => [screen.id, screen])),
      problems: new Map(problems.map((problem) => [problemTopic(problem.id), problem])),
    },
    index: indexOf(screens, beside),
  };
}
