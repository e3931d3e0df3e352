import { indexOf } from '../../../../../src/tools/message/check/message-lookup.ts';
import type {
  KnownScreen,
  ScreenIndex,
  TopicsKnown,
} from '../../../../../src/tools/message/check/message-lookup.ts';
import { trainTopics } from '../../../../../src/tools/message/topic-texts.ts';
import { siteContent } from '../../../../support/site-content.ts';
import { beside, screens } from './known-screens.ts';

const { messages, sampleQueries, lookUp } = siteContent();
if (sampleQueries.value === undefined || lookUp.value === undefined)
  throw new Error('sample-queries.yaml or look-up.yaml does not fit its schema');
const queries = sampleQueries.value;
const { other } = lookUp.value;

/** The screens of the site with their titles and problems. */
export const titledScreens: readonly (KnownScreen & { readonly problems: readonly string[] })[] = screens.map(
  (screen) => {
    const message = messages.entries.get(screen.id)?.value;
    return { ...screen, title: message?.title ?? '', problems: message?.problems ?? [] };
  },
);

/** What is learned when these are all the screens. */
export function topicsOf(known: readonly KnownScreen[]): TopicsKnown {
  const texts = known.flatMap(({ wordings }) => wordings.map(({ text }) => text));
  return { classifier: trainTopics(queries, texts, other), problems: Object.keys(queries) };
}

/** What the look-up knows when these are all its screens, with what it learns from them. */
export function learned(known: readonly KnownScreen[], topics = topicsOf(known)): ScreenIndex {
  return indexOf(known, { ...beside, topics });
}

/** What was learned from all screens. */
export const topics = topicsOf(titledScreens);
