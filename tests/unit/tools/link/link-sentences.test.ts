import { expect, test } from 'playwright/test';
import { checkLink, NO_ADDRESS_REASONS } from '../../../../src/tools/link/check/link-check.ts';
import { sentencesFor, toneOf } from '../../../../src/tools/link/link-sentences.ts';
import { ADVICE, LINK_RULES } from '../../../../src/tools/link/link-strings.ts';
import { toolStrings } from '../../../../src/tools/kit/tool-strings.ts';
import { known } from './check/known-addresses.ts';

const texts = toolStrings('link', LINK_RULES, 'en');
const { answers, advice } = texts;
const say = (typed: string) => sentencesFor(checkLink(typed, known), answers);
const everything = (typed: string): string => {
  const { verdict, why, notes } = say(typed);
  return [verdict, ...why, ...notes].join(' ');
};

test('an official address is said to be whose it is, and then what that does not mean', () => {
  expect(say('https://help.instagram.com/')).toMatchObject({
    verdict:
      "This is an address of Instagram's: instagram.com. That does not mean that the page is theirs. Where anybody can post, strangers can put pages.",
    advice: 'official-web',
  });
  expect(say('facebook.com').verdict).toContain("an address of Facebook's");
  expect(say('x@meta.com')).toMatchObject({ advice: 'official-mail' });
  expect(say('x@meta.com').verdict).toContain("an address of Meta's");
});

test('every finding is said with the first thing to do', () => {
  for (const name of ADVICE) expect(answers.actions[name].length, name).toBeGreaterThan(10);
  expect(say('https://evil.example/').action).toBe(answers.actions['not-official']);
  expect(say('lnstagram.example').action).toBe(answers.actions['look-alike']);
  expect(say('otpauth://totp/x?secret=JBSWY3DPEHPK3PXP').action).toMatch(/^Empty the field/u);
  expect(say('')).not.toHaveProperty('action');
});

/** The one mail whose link helps: the words that make the exception. */
const EXCEPTION = /says? that your address was changed[, ].*not you/u;

test('whoever is told not to use a link of Instagram’s is told the one exception, in the same breath', () => {
  for (const typed of [
    'https://www.instagram.com/x/',
    'https://www.facebook.com/',
    'security@mail.instagram.com',
    'From: Instagram <security@mail.instagram.com>\nTo: someone@gmail.com\nSubject: x',
    'https://www.instagram.com/accounts/password/reset/confirm/?uidb36=x',
    'https://protect-eu.mimecast.com/s/AbC?domain=instagram.com',
  ]) {
    const { action, advice: name } = say(typed);
    expect(action, typed).toMatch(EXCEPTION);
    const addresses = (name === undefined ? [] : advice[name]).flatMap((line) =>
      'address' in line ? line.address : [],
    );
    expect(addresses, typed).toContain('/messages/address-changed-mail/');
  }
  expect(texts.needsScript.steps.join(' ')).toMatch(EXCEPTION);
  expect('So do not use the link in the mail. Open the app.').not.toMatch(EXCEPTION);
});

test('a link that lets somebody in is still Instagram’s, and is to be shown to nobody', () => {
  for (const typed of [
    'https://www.instagram.com/accounts/password/reset/',
    'https://www.instagram.com/_n/web_emaillogin?uid=4e',
    'Instagram <security@mail.instagram.com> https://www.instagram.com/_n/web_emaillogin?uid=4e',
  ]) {
    const said = say(typed);
    expect(said.verdict, typed).toMatch(/^This is an address of Instagram's/u);
    expect(said.action, typed).toMatch(/may get into the account\. Send it to nobody, and show no picture/u);
    expect(said.advice, typed).toBe('login-link');
  }
  expect(say('https://www.instagram.com/').action).not.toContain('may get into');
});

test('who typed something into a strange page is led to the page about fake pages', () => {
  const typed = Object.values(advice)
    .flat()
    .flatMap((line) => ('link' in line && line.link.startsWith('I typed') ? line.address : []));
  expect(typed.length).toBeGreaterThan(2);
  expect([...new Set(typed)]).toEqual(['/fix/compromised-codes/fake-code-page/']);
});

test('whoever gave the setup key away is told that only a new key helps', () => {
  const lines = advice['setup-key'].map((line) => ('text' in line ? line.text : line.address)).join(' ');
  expect(lines).toMatch(
    /sent it to somebody\? A new backup code or a new password does not change it\. Link the app anew/u,
  );
  expect(lines).toContain('/faq/what-is-the-setup-key/');
});

/** Words that promise what an address cannot. */
const PROMISES =
  /\b(?:safe|safely|secure|trust|trusted|genuine|legitimate|harmless|no danger|all right|fine|okay)\b/iu;

test('nothing that is said about an official address sounds as if nothing could happen there', () => {
  const official = [
    ...Object.values(answers.verdicts.official),
    answers.rows.official,
    ...advice['official-web'].map((line) => ('text' in line ? line.text : line.link)),
    ...advice['official-mail'].map((line) => ('text' in line ? line.text : line.link)),
    ...advice['login-link'].map((line) => ('text' in line ? line.text : line.link)),
    ...(['official-web', 'official-mail', 'login-link'] as const).map((name) => answers.actions[name]),
    ...Object.values(answers.remarks),
  ];
  for (const sentence of official) expect(sentence).not.toMatch(PROMISES);
  expect('This link is safe.').toMatch(PROMISES);
});

for (const [typed, said] of [
  ['https://instagram.com@evil.example/', /before the @ does not count: instagram\.com/u],
  [
    'https://instagram.com.evil.example/',
    /instagram\.com is too far left to count\. The owner of evil\.example/u,
  ],
  ['https://instagram.example/', /The name is instagram, but the ending/u],
  ['https://instagram-help.example/', /The name instagram is part of a longer one: instagram-help/u],
  [
    'https://lnstagram.example/',
    /lnstagram is written to look like instagram.*Place 1 in lnstagram: l looks like i\./u,
  ],
  ['https://instagarm.example/', /instagarm is nearly instagram/u],
  ['Instagram <x@evil.example>', /shows as its sender does not count: Instagram\./u],
  [
    'inst\u0430gram.example',
    /belongs to xn--instgram-46g\.example\..*Place 5 in inst\u0430gram: \u0430 is a Cyrillic letter\. It looks like a\..*written xn--/u,
  ],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fevil.example',
    /belongs to evil\.example\. An address of instagram\.com carries it/u,
  ],
  ['https://evil.example/?u=https%3A%2F%2Finstagram.com', /carries an address of instagram\.com inside it/u],
  ['bit.ly/x', /^bit\.ly makes short links\..*hides where it leads/u],
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2Fx%2F',
    /address of Instagram's: instagram\.com\..*An address of outlook\.com stands around it/u,
  ],
  [
    'https://protect-eu.mimecast.com/s/AbC?domain=instagram.com',
    /^An address of mimecast\.com stands around the link.*cannot judge it/u,
  ],
  [
    'From: Instagram <security@mail.instagram.com>\n\nSend your code to rescue@evil.example',
    /There is a mail address at evil\.example in the text, too\. Is it not your own\? Then write nothing to it/u,
  ],
  ['see https://evil.example now', /We took the address out of your text/u],
  ['https://evil.example https://instagram.com', /Addresses in your text: 2\. The worst/u],
  ['security@mail.instagram.com', /forged all the same/u],
] as const) {
  test(`${JSON.stringify(typed)} is explained`, () => {
    expect(everything(typed)).toMatch(said);
    expect(everything(typed)).not.toMatch(/[{}]/u);
  });
}

test('letters that imitate others are marked in the domain', () => {
  expect(say('https://lnstagrarn.example/').address?.marked).toEqual([
    { start: 0, length: 1 },
    { start: 8, length: 2 },
  ]);
  expect(say('https://instagram.com/').address?.marked).toEqual([]);
});

test('every kind of text without an address gets its own sentence and advice', () => {
  for (const reason of NO_ADDRESS_REASONS) {
    const said = sentencesFor({ verdict: 'not-an-address', reason, readInPart: false }, answers);
    expect(said.verdict).toBe(answers.noAddress[reason]);
    expect(said.advice).toBe(reason === 'empty' ? undefined : reason);
    expect(said).not.toHaveProperty('address');
  }
});

test('a long list of addresses is cut, and the answer counts the rest', () => {
  const many = Array.from({ length: 15 }, (_, place) => `https://a${String(place)}.example`).join(' ');
  expect(say(many).others?.rows).toHaveLength(10);
  expect(say(many).others?.more).toBe('More of them: 4');
  expect(say('https://a.example https://b.example').others).not.toHaveProperty('more');
});

test('a text that was read in part is answered with a word about it', () => {
  expect(say(`instagram.com ${'a '.repeat(3_000)}`).why).toContain(answers.readInPart);
  expect(say('a '.repeat(3_000)).why).toEqual([answers.readInPart]);
});

test('every answer opens with a word, which names an owner only where nobody else can be behind it', () => {
  for (const [typed, word, tone] of [
    ['https://help.instagram.com/', "Instagram's", 'plain'],
    ['security@mail.instagram.com', 'Can be forged', 'plain'],
    ['https://www.instagram.com/accounts/password/reset/', 'Keep it secret', 'plain'],
    ['https://ig.me/m/help', 'Can be anybody', 'plain'],
    ['https://www.threads.net/@help', 'Can be anybody', 'plain'],
    ['lnstagram.example', "Not Instagram's", 'stop'],
    ['https://evil.example/', 'Not one that we know', 'care'],
    ['bit.ly/x', 'Cannot tell', 'care'],
    ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', 'Stop', 'stop'],
    ['hello there', 'No address', 'care'],
  ] as const) {
    expect(say(typed).word, typed).toBe(word);
    expect(toneOf(checkLink(typed, known)), typed).toBe(tone);
  }
  expect(say('').word).toBeUndefined();
  expect(toneOf(checkLink('', known))).toBe('missing');
});
