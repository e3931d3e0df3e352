import { messageSchema } from '../../../../src/content-model/schemas/messages.ts';
import { screenSchema } from '../../../../src/content-model/schemas/screens.ts';
import type { Screen } from '../../../../src/content-model/schemas/screens.ts';
import { toolStrings } from '../../../../src/tools/kit/tool-strings.ts';
import { lookUpMessage } from '../../../../src/tools/message/check/message-lookup.ts';
import { sentencesFor } from '../../../../src/tools/message/message-sentences.ts';
import { MESSAGE_RULES } from '../../../../src/tools/message/message-strings.ts';
import { readScreens, shownScreens } from '../../../../src/tools/message/screens.ts';

/** The words of the tool. */
export const { answers, advice } = toolStrings('message', MESSAGE_RULES, 'en');

const message = (title: string) =>
  messageSchema.parse({
    title,
    description: 'd',
    group: 'wait',
    problems: ['rate-limited'],
    screen: 'The login',
    means: ['m'],
    do: ['Wait.', 'Try again.'],
    plan: 'waiting',
    articles: ['a/b'],
  });

const screenWith = (texts: readonly string[], addresses: Screen['addresses'] = []) =>
  screenSchema.parse({
    wordings: texts.map((text) => ({
      text,
      language: 'en',
      kind: 'seen-in-code',
      seen: 'unknown',
      copiedByPhishing: text.includes('fake'),
    })),
    addresses,
    sketch: ['rule'],
  });

/** Three messages by their ids. */
export const messages = new Map([
  ['wait', message('It tells me to wait')],
  ['fake', message('A fake')],
  ['page', message('A page')],
]);
/** Its screens, by the id of their messages. */
export const known = new Map([
  ['wait', screenWith(['Please wait a few minutes', 'Please wait a few hours'])],
  ['fake', screenWith(['This fake code does not work'])],
  ['page', screenWith([], [{ host: 'instagram.com', path: '/challenge/' }])],
]);
const plan = {
  title: 'Waiting',
  description: 'd',
  for: 'f',
  problems: ['p'],
  opens: [],
  stop: ['s'],
  steps: [],
  ends: [],
  main: { article: 'a/b', acts: [], without: {} },
  ofAnother: false,
  notAlso: [],
  fails: 'f',
};
const screens = shownScreens(
  messages,
  known,
  { waiting: plan },
  (address) => `/base${address}`,
  (sentence) => sentence,
);
/** What the look-up knows of them. */
export const { named, index } = readScreens(screens, {
  ownDomains: ['instagram.com'],
  fakes: ['Stay on this page until we have your code'],
  secrets: { code: ['code'] },
  signs: { code: ['send me the code'], payment: ['bitcoin'] },
  shared: [{ texts: ['Go another way'], screens: ['page', 'wait'] }],
});
/** What the tool answers to a text. */
export const say = (typed: string) => sentencesFor(lookUpMessage(typed, index), named, answers);
