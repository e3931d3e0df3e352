import { expect, test } from 'playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import type { ScreenIndex } from '../../../../../src/tools/message/check/message-lookup.ts';
import { problemPages, trainTopics } from '../../../../../src/tools/message/topic-texts.ts';
import { learned, titledScreens, topics } from './known-topics.ts';

/** Everything that the site knows. */
const whole = learned(titledScreens, topics);

const topicsIn = (typed: string, index: ScreenIndex): readonly string[] => {
  const found = lookUpMessage(typed, index);
  if (found.verdict === 'likely') return found.topics;
  if (found.verdict === 'unknown') return found.screens ?? [];
  return 'screen' in found ? [found.screen] : [];
};

/** Texts that no list holds, and a screen or problem that must be among the two or three. */
const LIKELY: readonly (readonly [typed: string, among: RegExp])[] = [
  [
    'You have asked for too many codes. Try again tomorrow.',
    /wait-a-few-minutes|rate-limited|temporary-block/u,
  ],
  ["We'll send a code to your email", /check-by-email|email/u],
  ["Help us confirm that it's really you", /unusual-login|identity-check/u],
  ['Your login could not be approved on the other device', /approv/u],
  ['Wrong password. Try again or reset it.', /password/u],
  ['This profile uses Facebook to log in', /linked-or-business|facebook/u],
  ['No internet connection. Check your network.', /no-connection|outage/u],
];

for (const [typed, among] of LIKELY) {
  test(`${JSON.stringify(typed)} is not known, and said to be about what it is about`, () => {
    expect(topicsIn(typed, whole).join()).toMatch(among);
  });
}

/** About something else, in words that the site never learned from. */
const ELSEWHERE = [
  'hello',
  'Hello!',
  'hi',
  'ok',
  'thanks a lot',
  'How do I bake bread?',
  'Your parcel arrives today between two and four',
  'see you on sunday',
  'We meet at six in front of the cinema',
  'I like this song',
  'Segmentation fault (core dumped)',
  'The cat sat on the mat',
  'Your package was delivered',
  'buenos días',
  'boa noite',
  'xyz',
  '😀',
];

for (const typed of ELSEWHERE) {
  test(`${JSON.stringify(typed)} is about something else, and nothing is named`, () => {
    expect(lookUpMessage(typed, whole)).toMatchObject({ verdict: 'unknown' });
    expect(topicsIn(typed, whole)).toEqual([]);
  });
}

test('of screens that the list does not hold, most texts in English are led to what they are about', () => {
  const problemsOf = new Map(titledScreens.map(({ id, problems }) => [id, problems]));
  const isHeld = (place: number): boolean => place % 4 === 0;
  const index = learned(titledScreens.filter((_, place) => !isHeld(place)));
  const answers = titledScreens
    .filter((_, place) => isHeld(place))
    .flatMap((held) =>
      held.wordings
        .filter(({ language }) => language === 'en')
        .map(({ text }) => {
          const topics = topicsIn(text, index);
          const isRight = topics.some((topic) =>
            held.problems.some(
              (problem) => topic === `problem:${problem}` || problemsOf.get(topic)?.includes(problem),
            ),
          );
          return { isNamed: topics.length > 0, isRight };
        }),
    );
  const named = answers.filter(({ isNamed }) => isNamed);
  const right = named.filter(({ isRight }) => isRight);
  expect(answers.length).toBeGreaterThan(20);
  expect(right.length / answers.length).toBeGreaterThanOrEqual(0.3);
  expect(right.length / named.length).toBeGreaterThanOrEqual(0.6);
});

test('two or three are named, never one alone, and never a fake’s text', () => {
  for (const [typed] of LIKELY) {
    const found = lookUpMessage(typed, whole);
    if (found.verdict !== 'likely') continue;
    expect(found.topics.length, typed).toBeGreaterThanOrEqual(2);
    expect(found.topics.length, typed).toBeLessThanOrEqual(3);
    expect(new Set(found.topics).size, typed).toBe(found.topics.length);
  }
  expect(lookUpMessage('Please do not leave this page until you receive the code', whole).verdict).toBe(
    'fake',
  );
});

test('what was learned costs at most 25 kB', () => {
  expect(brotliCompressSync(JSON.stringify(topics.classifier)).length).toBeLessThan(25_000);
});

test('what is learned is the same every time', () => {
  const queries = { 'which-code': ['which code', 'what code is this'], scam: ['is it a scam', 'fake page'] };
  const train = () =>
    trainTopics(queries, ['Check your SMS', 'Check your email'], ['hello there', 'good day']);
  expect(train()).toEqual(train());
});

test('the page of a problem is the one that is about least else and that most screens lead to', () => {
  const article = (address: string, ...problems: readonly string[]) => ({
    address,
    title: address,
    problems,
  });
  const pages = problemPages(
    ['a', 'b', 'c'],
    [article('/1/', 'a', 'b'), article('/2/', 'a'), article('/3/', 'a'), article('/4/', 'b', 'a')],
    ['/3/', '/1/', '/1/'],
  );
  expect(Array.from(pages, ([problem, { address }]) => [problem, address])).toEqual([
    ['a', '/3/'],
    ['b', '/4/'],
  ]);
});
