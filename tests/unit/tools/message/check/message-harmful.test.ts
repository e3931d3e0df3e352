import { expect, test } from 'playwright/test';
import { indexOf, lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import type { FakeSign } from '../../../../../src/tools/message/check/message-lookup.ts';
import { fakes, index, messages, screens, secrets } from './known-screens.ts';

/** Sentences that only fake pages were seen with, as people paste them. */
const FAKE = [
  'The two-factor authentication you entered is incorrect. Please, try again after 00:30',
  'The two-factor authentication you entered is incorrect. Please, try again after 1 minutes 05 seconds.',
  'the two factor authentication you entered is incorrect',
  'The two-factor authentication you entered is incorect, please try again',
  'authentication you entered is incorrect. Please, try again after 30s',
  "Please don't leave this page until you receive the code.",
  "This process may take a few minutes. Please don't leave this page until you receive the code.",
  'Please do not leave this page until you receive the code. Once the code is sent, you will be able to appeal and verify.',
  // Beside real words, and at whatever address.
  'Please check the security code and try again. The two-factor authentication you entered is incorrect.',
  'Please wait a few minutes before you try again. Please don’t leave this page until you receive the code',
  'https://www.instagram.com/challenge/ The two-factor authentication you entered is incorrect. Please, try again',
  'https://evil.example/ Please don’t leave this page until you receive the code.',
];

for (const typed of FAKE) {
  test(`${JSON.stringify(typed)} is what only fakes say`, () => {
    const found = lookUpMessage(typed, index);
    expect(found.verdict).toBe('fake');
    expect(found).not.toHaveProperty('screen');
  });
}

/** What only fakes ask for, threaten with and offer, each with the sign that gives it away. */
const SIGNS: readonly (readonly [typed: string, sign: FakeSign])[] = [
  ['hey, can you send me the code you just got? I typed your number by mistake', 'code'],
  ['Reply with your password to keep the account', 'code'],
  ['Confirm your email password to go on', 'code'],
  ['We check if your mail account matches the Instagram account', 'code'],
  ['Please vote for me, you get a link by text', 'code'],
  ['I am in the ambassador programme, can you vote?', 'code'],
  ['Invest 500 dollars and get 5000 back', 'payment'],
  ['Your account is suspended. If you miss the deadline it will be permanently disabled', 'deadline'],
  ['I need 100 dollars in bitcoin to unlock it', 'payment'],
  ['Pay the fee first, then we unlock the account', 'payment'],
  ['I have access to your account. Do what I say or I will post your photos', 'demand'],
  ['Write to him, he helped me recover my account in an hour', 'helper'],
  ['Call Instagram support at 555 0100, toll free', 'helper'],
  ['Your account will be deleted in 24 hours if you do not answer', 'deadline'],
  ['Final notice: your page will be permanently disabled', 'deadline'],
  ['You violated copyright. Fill out the form below', 'bait'],
  ['Your account is eligible for the blue badge. Click here', 'bait'],
  ['Your Netflix is on hold, click the link', 'other'],
  ['lnstagram support team', 'name'],
  ['Inst\u0430gram support team', 'name'],
  ['F\u0430cebook security', 'name'],
  ['Your account was reported for copyright https://evil.example/form', 'bait'],
];

for (const [typed, sign] of SIGNS) {
  test(`${JSON.stringify(typed)} has a sign of a fake`, () => {
    const found = lookUpMessage(typed, index);
    expect(found).toMatchObject({ verdict: 'fake', isKnown: false });
    expect(found.verdict === 'fake' ? found.signs : []).toContain(sign);
    expect(found).not.toHaveProperty('screen');
  });
}

/** Ordinary texts that share a word with a fake. */
const INNOCENT = [
  'Instagram',
  'instagram says my code is wrong',
  'I got a code from Instagram but I did not ask for it',
  'My account was deleted, how do I get it back?',
  'I need the code within five minutes',
  'I was asked for a copyright form at work',
  'Your parcel arrives today',
  'I forgot my email password',
  'I missed the deadline of my tax form',
  'the ambassador of France spoke today',
  'my account does not match the name on my passport',
  'Enter the code we sent you within 10 minutes',
  '\u041C\u043E\u0439 Instagram \u043D\u0435 \u0440\u0430\u0431\u043E\u0442\u0430\u0435\u0442',
  'If you ignore this message, your password will not be changed.',
];

for (const typed of INNOCENT) {
  test(`${JSON.stringify(typed)} has no sign of a fake`, () => {
    expect(lookUpMessage(typed, index).verdict).not.toBe('fake');
  });
}

test('real words with what a fake wants behind them are a fake', () => {
  const typed = 'We suspended your account. Send us your password to get it back.';
  expect(lookUpMessage(typed, index)).toMatchObject({ verdict: 'fake', signs: ['code'] });
});

test('all the wordings of a screen together are not called a fake', () => {
  for (const { id, wordings } of screens) {
    const text = wordings.map((wording) => wording.text).join('\n');
    expect(lookUpMessage(text, index).verdict, id).not.toBe('fake');
    expect(lookUpMessage(`Hi somebody,\n${text}\nThe Instagram team`, index).verdict, id).not.toBe('fake');
  }
});

/** Nearly the same, and yet nothing that only fakes say. */
const NO_FAKE = [
  'The two-factor authentication',
  'The two-factor authentication code you entered is incorrect',
  "Please don't leave this page",
  "Please don't leave this page until your video has been uploaded",
  'Please, try again after 30 seconds',
  'until you receive the code',
];

for (const typed of [...NO_FAKE, ...messages.map(({ text }) => text)]) {
  test(`${JSON.stringify(typed)} is not called a fake for its words`, () => {
    expect(lookUpMessage(typed, index).verdict).not.toBe('fake');
  });
}

/** Screens that speak of a password and of no code, and the reverse. */
function screensOf(own: RegExp, other: RegExp): readonly string[] {
  return screens
    .filter(
      ({ wordings }) =>
        wordings.some(({ text }) => own.test(text)) && !wordings.some(({ text }) => other.test(text)),
    )
    .map(({ id }) => id);
}
const CODE = /\bcodes?\b/iu;
const PASSWORD = /\bpasswords?\b/iu;
const aboutPasswords = screensOf(PASSWORD, CODE);
const aboutCodes = screensOf(CODE, PASSWORD);

const NAMES_OF_CODES = [
  'login code',
  'security code',
  'code',
  'verification code',
  'two-factor code',
  'backup code',
  '6-digit code',
  'OTP',
  '2FA code',
  'two-factor authentication code',
  'authentication code',
];
const NAMES_OF_PASSWORDS = ['password', 'current password', 'login password', 'old password'];

/** A refusal with another thing in it. */
const REFUSALS = (name: string): readonly string[] => [
  `The ${name} you entered is incorrect`,
  `The ${name} you entered is incorrect. Please try again.`,
  `Sorry, your ${name} was incorrect`,
  `Sorry, your ${name} was incorrect. Please double-check your ${name}.`,
  `your ${name} was incorrect`,
  `There was a problem resetting your ${name}`,
  `Change your ${name} to secure your account`,
  `Someone may have your ${name}`,
  `Please check the ${name} and try again.`,
  `Please check the ${name} we sent you and try again`,
  `This ${name} is no longer valid. Please request a new one.`,
  `That ${name} isn't valid. You can request a new one.`,
  `It said: the ${name} you entered is incorrect. Please try again. What now?`,
];

function faults(
  names: readonly string[],
  barred: readonly string[],
  lookUp: (typed: string) => object,
): string[] {
  return names.flatMap(REFUSALS).flatMap((typed) => {
    const found = lookUp(typed);
    const screen = 'screen' in found ? String(found.screen) : '';
    return barred.includes(screen) ? [`${typed}: ${screen}`] : [];
  });
}

const onTheSite = (typed: string) => lookUpMessage(typed, index);

test('words about a code are never answered with a screen about a password', () => {
  expect(aboutPasswords).toContain('password-incorrect');
  expect(faults(NAMES_OF_CODES, aboutPasswords, onTheSite)).toEqual([]);
});

test('words about a password are never answered with a screen about a code', () => {
  expect(aboutCodes.length).toBeGreaterThan(5);
  expect(faults(NAMES_OF_PASSWORDS, aboutCodes, onTheSite)).toEqual([]);
});

test('a look-up that does not know passwords from codes would be found out', () => {
  const careless = indexOf(screens, { ownDomains: [], fakes });
  expect(
    faults(NAMES_OF_CODES, aboutPasswords, (typed) => lookUpMessage(typed, careless)).length,
  ).toBeGreaterThan(0);
});

test('a part of a refusal that leaves out what was refused tells no screen', () => {
  const small = indexOf(
    [
      {
        id: 'password',
        wordings: [
          {
            text: 'The password you entered is incorrect. Please try again.',
            language: 'en',
            copiedByPhishing: false,
          },
        ],
        addresses: [],
      },
    ],
    { ownDomains: [], secrets },
  );
  const found = (typed: string) => lookUpMessage(typed, small);
  expect(found('you entered is incorrect. Please try again.')).toMatchObject({ verdict: 'unknown' });
  expect(found('The number you entered is incorrect. Please try again.')).toMatchObject({
    verdict: 'unknown',
  });
  expect(found('my password: you entered is incorrect. Please try again.')).toMatchObject({
    screen: 'password',
  });
  expect(found('password you entered is incorrect. Please try')).toMatchObject({ screen: 'password' });
  expect(found('The password you entered is')).toMatchObject({ screen: 'password' });
  expect(
    found('the login needs a code, the password you entered is incorrect. please try again'),
  ).toMatchObject({ screen: 'password' });
});
