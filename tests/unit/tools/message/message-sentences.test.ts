import { expect, test } from 'playwright/test';
import type { MessageLookup } from '../../../../src/tools/message/check/message-lookup.ts';
import { sentencesFor } from '../../../../src/tools/message/message-sentences.ts';
import { shownScreens } from '../../../../src/tools/message/screens.ts';
import { advice, answers, known, messages, named, say } from './example-screens.ts';

test('one text is answered with what it means, what to do first, the known text and two links', () => {
  expect(say('please wait a few hours')).toEqual({
    word: answers.words.close,
    verdict: answers.close,
    title: 'It tells me to wait',
    caution: answers.notWhose,
    first: 'First: Wait.',
    quote: { before: answers.knownText, text: 'Please wait a few hours', language: 'en' },
    more: ['Where you see it: The login'],
    links: [
      { text: answers.more, address: '/base/messages/wait/#wording-2' },
      { text: 'Your plan: Waiting', address: '/base/diagnose/plan/waiting/' },
    ],
    advice: 'known-words',
    tone: 'plain',
  });
  expect(say('Please wait a few minutes').verdict).toBe(answers.exact);
});

test('a screen alone is answered without a text, and leads to the top of its page', () => {
  const said = say('please wait a few');
  expect(said.verdict).toBe(answers.screenKnown.words);
  expect(said).not.toHaveProperty('quote');
  expect(said.links[0]?.address).toBe('/base/messages/wait/');
  expect(say('https://www.instagram.com/challenge/').verdict).toContain('instagram.com');
  expect(say('/challenge/').verdict).toBe(answers.screenKnown.path);
});

test('an answer about words alone says that they vouch for no page, and one about an address does not', () => {
  for (const typed of [
    'Please wait a few minutes',
    'please wait a few hours',
    'please wait a few',
    'this fake code does not work',
    'Please wait a few minutes. This fake code does not work',
  ]) {
    expect(say(typed).caution, typed).toBe(answers.notWhose);
  }
  for (const typed of ['https://www.instagram.com/challenge/', 'hello there', '123456', '']) {
    expect(say(typed), typed).not.toHaveProperty('caution');
  }
  expect(answers.notWhose).toMatch(/do not show whose page it is\..*Look at the address before you type/u);
  expect(advice['known-words']).toContainEqual(
    expect.objectContaining({ claim: 'scam-fake-code-page-countdown' }),
  );
});

test('what only fakes say is answered with the stop and the way out, and with no screen', () => {
  const said = say('please stay on this page until we have your code!');
  expect(said).toEqual({
    word: 'Stop',
    verdict: answers.fake.known,
    first: answers.actions.fake,
    more: [],
    links: [],
    advice: 'fake',
    tone: 'stop',
  });
  expect(`${answers.words.fake}. ${answers.fake.known} ${answers.actions.fake}`).toMatch(
    /^Stop\. .*Close the page, and type nothing more/u,
  );
  expect(advice.fake).toContainEqual({
    link: 'I typed a password or a code there',
    address: '/fix/compromised-codes/fake-code-page/',
  });
  expect(advice.fake.some((line) => 'claim' in line)).toBe(true);
});

test('what only fakes ask for is answered with the stop, and with each sign explained', () => {
  const said = say('hey, send me the code and two bitcoin');
  expect(said).toMatchObject({ verdict: answers.fake.signs, links: [], advice: 'fake', tone: 'stop' });
  expect(said.more).toEqual([answers.signs.code, answers.signs.payment]);
  expect(answers.fake.signs).toContain('As far as words can tell');
  // Without a sign nothing is said to be real.
  expect(JSON.stringify(answers)).not.toMatch(/is (?:genuine|real)\./u);
});

test('a label that screens share leads to each of them, with what tells them apart', () => {
  const said = say('go another way');
  expect(said.verdict).toBe(answers.unknown['shared-label']);
  expect(said.first).toBe(answers.actions.candidates);
  expect(said.links).toEqual([
    { text: 'A page', address: '/base/messages/page/', tell: { where: 'Where you see it: The login' } },
    {
      text: 'It tells me to wait',
      address: '/base/messages/wait/',
      tell: {
        where: 'Where you see it: The login',
        wording: { before: answers.knownText, text: 'Please wait a few minutes', language: 'en' },
      },
    },
  ]);
});

test('a text that is judged by its words leads to the likeliest screens and problems', () => {
  const found: MessageLookup = {
    verdict: 'likely',
    topics: ['problem:rate-limited', 'wait', 'nowhere'],
    readInPart: false,
  };
  const problems = new Map([
    ['problem:rate-limited', { id: 'rate-limited', title: 'Wait', address: '/base/fix/a/b/' }],
  ]);
  const said = sentencesFor(found, { ...named, problems }, answers);
  expect(said.verdict).toBe(answers.likely);
  expect(said.first).toBe(answers.actions.candidates);
  expect(said.caution).toBe(answers.notWhose);
  expect(said.links.map(({ address }) => address)).toEqual(['/base/fix/a/b/', '/base/messages/wait/']);
});

test('a raw reply is answered with the ways that it calls on', () => {
  const found: MessageLookup = {
    verdict: 'close',
    screen: 'wait',
    wording: 1,
    copiedByPhishing: false,
    methods: ['totp', 'whatsapp'],
    readInPart: false,
  };
  expect(sentencesFor(found, named, answers).more[0]).toContain('authentication app, WhatsApp');
});

test('who typed something into a strange page is led to the page about fake pages', () => {
  expect(advice['foreign-host']).toContainEqual({
    link: 'I typed a password or a code there',
    address: '/fix/compromised-codes/fake-code-page/',
  });
  expect(say('https://evil.example/')).toMatchObject({
    first: answers.actions['foreign-host'],
    tone: 'stop',
  });
});

test('the warning stands where phishing pages show the text, and nowhere else', () => {
  expect(say('this fake code does not work').warning).toBe(answers.phishing);
  expect(say('please wait a few hours')).not.toHaveProperty('warning');
});

test('what is not known is answered with what to try instead, and names no screen', () => {
  for (const [typed, reason, name] of [
    ['hello there', 'nothing-fits', 'not-found'],
    ['https://evil.example/', 'foreign-host', 'foreign-host'],
    ['instagram.com', 'unknown-page', 'not-found'],
    ['123456', 'digits', 'not-found'],
    ['', 'empty', undefined],
  ] as const) {
    const said = say(typed);
    expect(said.verdict.endsWith(answers.unknown[reason].replace(/^\{host\}/u, '')), typed).toBe(true);
    expect(said.verdict).not.toContain('{');
    expect(said.advice, typed).toBe(name);
    expect(said.first, typed).toBe(name === undefined ? undefined : answers.actions[name]);
    expect(said.links).toEqual([]);
    expect(said).not.toHaveProperty('title');
  }
});

test('texts of several screens lead to each of them', () => {
  const said = say('Please wait a few minutes. This fake code does not work');
  expect(said.verdict).toBe(answers.unknown.several);
  expect(said.links.map(({ address }) => address).sort()).toEqual([
    '/base/messages/fake/',
    '/base/messages/wait/',
  ]);
});

test('an address that screens share is answered without naming one', () => {
  const shared: MessageLookup = {
    verdict: 'screen-known',
    by: 'address',
    copiedByPhishing: false,
    host: 'instagram.com',
    readInPart: false,
  };
  const said = sentencesFor(shared, named, answers);
  expect(said).toMatchObject({ verdict: answers.screenKnown.sharedAddress, advice: 'not-found', links: [] });
});

test('a text that was read in part is answered with a word about it', () => {
  expect(say(`please wait a few hours${' '.repeat(5_000)}`).more).toContain(answers.readInPart);
  expect(say('a'.repeat(5_000)).more).toEqual([answers.readInPart]);
});

test('a message whose plan does not exist is refused', () => {
  expect(() => shownScreens(messages, known, {}, String, String)).toThrow('wait names the plan "waiting"');
});

test('every answer opens with a word, and with "Stop" where fake pages show the text too', () => {
  for (const [typed, word] of [
    ['Please wait a few minutes', 'Known'],
    ['please wait a few', 'Screen known'],
    ['This fake code does not work', 'Stop'],
    ['https://evil.example/challenge/', "Not Instagram's"],
    ['How do I cook rice?', 'Not known'],
    ['123456', 'Cannot tell'],
  ] as const)
    expect(say(typed).word, typed).toBe(word);
  expect(say('').word).toBeUndefined();
});
