import { expect, test } from 'playwright/test';
import { lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import type { MessageLookup, ScreenIndex } from '../../../../../src/tools/message/check/message-lookup.ts';
import { beginnings, FORMS } from './forms.ts';
import { apart, index, messages } from './known-screens.ts';
import type { KnownMessage } from './known-screens.ts';

type LookUp = (typed: string) => MessageLookup;

const onTheSite: LookUp = (typed) => lookUpMessage(typed, index);
const eachApart: LookUp = (typed) => lookUpMessage(typed, apart);

/** What is wrong with an answer to a text that is, all but for a little, a message. */
function fault(
  typed: string,
  message: KnownMessage,
  lookUp: LookUp,
  ownId = message.screen,
): string | undefined {
  const found = lookUp(typed);
  const isKnown = found.verdict === 'exact' || found.verdict === 'close';
  if (isKnown && found.screen === ownId) return undefined;
  return `${JSON.stringify(typed)} is no ${ownId}: ${JSON.stringify(found)}`;
}

function faultsOf(texts: (message: string) => readonly string[], lookUp: LookUp): string[] {
  return messages.flatMap((message) =>
    texts(message.text).flatMap((typed) => fault(typed, message, lookUp) ?? []),
  );
}

test('every message is known to the letter, and by its own place', () => {
  expect(messages.length).toBeGreaterThanOrEqual(95);
  for (const { screen, wording, text } of messages) {
    const known = { verdict: 'exact', screen, wording };
    expect(onTheSite(text)).toMatchObject(known);
    expect(onTheSite(`\n ${text.normalize('NFD')}\t`)).toMatchObject(known);
  }
});

test('there are ten forms with cutting short, and each makes something else of some message', () => {
  expect(FORMS.length).toBe(10);
  for (const { name, of } of FORMS) {
    expect(
      messages.some(({ text }) => of(text).some((typed) => typed !== text)),
      name,
    ).toBe(true);
  }
});

for (const { name, of } of FORMS) {
  test(`every message ${name} is known, and never as another screen's`, () => {
    expect(faultsOf(of, onTheSite)).toEqual([]);
  });

  test(`every message ${name} is known even if each were a screen of its own`, () => {
    const faults = messages.flatMap((message) =>
      of(message.text).flatMap(
        (typed) => fault(typed, message, eachApart, `${message.screen}/${String(message.wording)}`) ?? [],
      ),
    );
    expect(faults).toEqual([]);
  });
}

const plainTexts = new Map<string, string>();

/** Letters alone, written once more without the check's own code; each text is asked for again and again. */
function plain(text: string): string {
  const known = plainTexts.get(text) ?? lettersAlone(text);
  plainTexts.set(text, known);
  return known;
}

const lettersAlone = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\d+(?: \d+)*/gu, '0')
    .replace(/[^\p{L}0]/gu, '')
    .replaceAll('đ', 'd');

const isPartOf = (part: string, { text }: KnownMessage): boolean => plain(text).includes(plain(part));

/** What is wrong with an answer to the beginning of a message. */
function cutFault(typed: string, message: KnownMessage, lookUp: LookUp): string | undefined {
  const found = lookUp(typed);
  const others = messages.filter((other) => other !== message && isPartOf(typed, other));
  const elsewhere = others.filter(({ screen }) => screen !== message.screen);
  const named = 'screen' in found ? found.screen : undefined;
  // The beginning of a message can be all of another.
  const isOther = elsewhere.some(({ text, screen }) => plain(text) === plain(typed) && screen === named);
  const means = `${JSON.stringify(typed)} of ${message.screen}: ${JSON.stringify(found)}`;
  if (named !== undefined && named !== message.screen && !isOther) return `another screen's: ${means}`;
  if (plain(typed).length * 2 <= plain(message.text).length || elsewhere.length > 0) return undefined;
  // What is left can be the label that several screens share: then they are named together.
  if (found.verdict === 'unknown' && found.screens?.includes(message.screen)) return undefined;
  if (named === undefined) return `not known: ${means}`;
  return found.verdict === 'screen-known' && others.length === 0 ? `only its screen: ${means}` : undefined;
}

const cutFaults = (lookUp: LookUp): string[] =>
  messages.flatMap((message) =>
    beginnings(message.text).flatMap((typed) => cutFault(typed, message, lookUp) ?? []),
  );

test('every message cut short is known while more than half of it stands there, and never as another’s', () => {
  expect(cutFaults(onTheSite)).toEqual([]);
});

test('a beginning that two screens share is not given to either', () => {
  let shared = 0;
  for (const message of messages) {
    for (const typed of beginnings(message.text)) {
      const screens = messages.filter(({ text }) => plain(text).startsWith(plain(typed)));
      if (screens.some(({ text }) => plain(text) === plain(typed))) continue;
      if (new Set(screens.map(({ screen }) => screen)).size < 2) continue;
      shared += 1;
      expect(onTheSite(typed), typed).toMatchObject({ verdict: 'unknown' });
    }
  }
  expect(shared).toBeGreaterThan(50);
});

/** Look-ups that must not pass. */
const answers = (found: Partial<MessageLookup>): MessageLookup => found as MessageLookup;
const BAD: readonly (readonly [name: string, lookUp: LookUp])[] = [
  ['knows nothing', () => answers({ verdict: 'unknown', reason: 'nothing-fits' })],
  [
    'compares to the letter only',
    (typed) => {
      const found = messages.find(({ text }) => text === typed);
      return answers(found === undefined ? { verdict: 'unknown' } : { ...found, verdict: 'exact' });
    },
  ],
  [
    'guesses by the first letters',
    (typed) => {
      const found = messages.find(({ text }) => plain(text).startsWith(plain(typed).slice(0, 6)));
      return answers({ ...found, verdict: 'close' });
    },
  ],
  [
    'takes every screen for the first one',
    () => answers({ verdict: 'close', screen: messages[0]?.screen ?? '' }),
  ],
];

for (const [name, lookUp] of BAD) {
  test(`a look-up that ${name} would be found out in every form`, () => {
    for (const form of FORMS) expect(faultsOf(form.of, lookUp).length, form.name).toBeGreaterThan(0);
    expect(cutFaults(lookUp).length).toBeGreaterThan(0);
  });
}

test('two messages of one screen that fit equally tell the screen alone', () => {
  const screen: ScreenIndex = index;
  expect(lookUpMessage('Sorry, there was a problem. Please try', screen)).toMatchObject({
    verdict: 'screen-known',
    by: 'words',
    screen: messages.find(({ text }) => text.startsWith('Sorry, there was a problem'))?.screen,
  });
});
