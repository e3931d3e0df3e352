import { expect, test } from 'playwright/test';
import { checkLink } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';

const GENUINE = 'From: Instagram <security@mail.instagram.com>';

/** Whole mails of Instagram's, with the address of who got them somewhere in them. */
const OFFICIAL: readonly (readonly [name: string, mail: string])[] = [
  ['with a line To', `${GENUINE}\nTo: someone@gmail.com\nSubject: Your e-mail address was changed`],
  ['with a name on the line To', `${GENUINE}\nTo: Jo Doe <someone@gmail.com>\nSubject: x`],
  ['with a name of Instagram’s on the line To', `${GENUINE}\nTo: instagramfan@gmail.com\nSubject: x`],
  ['with several receivers', `${GENUINE}\nTo: a@gmail.com,\n b@firm.example\nSubject: x`],
  ['with copies', `${GENUINE}\nCc: someone@gmail.com\nBcc: other@firm.example\nSubject: x`],
  ['with a line Delivered-To', `Delivered-To: someone@gmail.com\n${GENUINE}\nSubject: x`],
  ['in German', `Von: Instagram <security@mail.instagram.com>\nAn: someone@gmx.net\nBetreff: x`],
  ['as Gmail shows it', 'Instagram <security@mail.instagram.com>\nto someone@gmail.com'],
  ['in one line', 'security@mail.instagram.com to someone@gmail.com'],
  ['on one line with labels', `${GENUINE} To: someone@gmail.com Subject: x`],
  ['with the receiver in its text', `${GENUINE}\n\nThis message was sent to someone@firm.example.`],
  [
    'with the receiver in its text and a link',
    `${GENUINE}\nSubject: x\n\nSomeone tried to sign up with someone@example.com. https://help.instagram.com/1`,
  ],
  [
    'with the receiver on the line To and in its text',
    `${GENUINE}\nTo: instagramfan@gmail.com\n\nHi, instagramfan@gmail.com was changed.`,
  ],
  [
    'without the sender’s address',
    'From: Instagram\nTo: someone@gmail.com\nhttps://www.instagram.com/hacked',
  ],
  [
    'as Outlook wraps its links',
    `${GENUINE}\nTo: someone@outlook.com\n\nSecure your account<https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Finstagram.com%2Fx%2F&data=05%7C02%7Csomeone%40outlook.com%7C>`,
  ],
];

for (const [name, mail] of OFFICIAL) {
  test(`a mail of Instagram's ${name} is judged by its sender and its links`, () => {
    expect(checkLink(mail, known)).toMatchObject({ verdict: 'official' });
  });
}

/** Mails that the rule for receivers must not let through. */
const BAD: readonly (readonly [name: string, mail: string, verdict: string, domain: string])[] = [
  ['a name of Instagram’s over another address', 'From: Instagram <x@gmail.com>', 'look-alike', 'gmail.com'],
  [
    'the same with a receiver',
    'From: Instagram <x@gmail.com>\nTo: someone@gmail.com',
    'look-alike',
    'gmail.com',
  ],
  ['a sender to itself', 'From: x@gmail.com\nTo: x@gmail.com', 'not-official', 'gmail.com'],
  ['a bare sender', 'x@gmail.com', 'not-official', 'gmail.com'],
  ['a bare sender on its line', 'From: x@gmail.com\nTo: someone@gmail.com', 'not-official', 'gmail.com'],
  [
    'another address for answers',
    `${GENUINE}\nReply-To: x@gmail.com\nTo: someone@gmail.com`,
    'not-official',
    'gmail.com',
  ],
  ['a link', `${GENUINE}\nTo: someone@gmail.com\nhttps://evil.example/login`, 'not-official', 'evil.example'],
  ['a link on the line To', `${GENUINE}\nTo: https://evil.example/login`, 'not-official', 'evil.example'],
  [
    'an address in its text that uses a name of Instagram’s',
    `${GENUINE}\n\nWrite to instagram-recovery@gmail.com`,
    'look-alike',
    'gmail.com',
  ],
  [
    'two addresses in a row',
    'x@evil.example and security@mail.instagram.com',
    'not-official',
    'evil.example',
  ],
];

for (const [name, mail, verdict, domain] of BAD) {
  test(`a mail with ${name} is ${verdict}`, () => {
    const check = checkLink(mail, known);
    expect(check.verdict).toBe(verdict);
    expect('judgements' in check ? check.judgements[0].shown.domain : '').toBe(domain);
  });
}

test('a mail address in the text of a mail is named apart, because it may be the reader’s or a stranger’s', () => {
  const mentioned = (mail: string) => {
    const check = checkLink(mail, known);
    return 'mentioned' in check ? check.mentioned.map(({ asciiDomain }) => asciiDomain) : [];
  };
  expect(mentioned(`${GENUINE}\n\nSend your code to rescue@evil.example`)).toEqual(['evil.example']);
  expect(mentioned('security@mail.instagram.com to someone@gmail.com')).toEqual(['gmail.com']);
  expect(mentioned(`${GENUINE}\nTo: someone@gmail.com\n\nHi someone@gmail.com`)).toEqual([]);
  expect(mentioned(GENUINE)).toEqual([]);
  expect(mentioned('x@evil.example')).toEqual([]);
});

test('a line To alone says nothing about who wrote', () => {
  expect(checkLink('To: someone@gmail.com\nSubject: Your Instagram code', known)).toMatchObject({
    verdict: 'not-an-address',
    reason: 'words',
  });
});
