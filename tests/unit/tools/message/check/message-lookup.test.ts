import { expect, test } from 'playwright/test';
import {
  indexOf,
  LONGEST_TEXT,
  lookUpMessage,
} from '../../../../../src/tools/message/check/message-lookup.ts';
import type { KnownScreen } from '../../../../../src/tools/message/check/message-lookup.ts';

/** A small world of its own, so that the rules can be seen without the site's data. */
const known = (id: string, ...texts: readonly string[]): KnownScreen => ({
  id,
  wordings: texts.map((text) => ({ text, language: 'en', copiedByPhishing: text.includes('fake') })),
  addresses: [],
});
const index = indexOf(
  [
    known('wait', 'Please wait a few minutes before you try again.'),
    known('text', 'Enter the code we sent to your number ending in', 'Check your text messages'),
    known('mail', 'Enter the code we sent to your mailbox', 'Check your mail'),
    known('wrong', 'Something went wrong', 'Sorry, something went wrong', 'Sorry, something was lost here'),
    known('notice', 'Look at your notices'),
    known('notice-elsewhere', 'Look at your notices on another device'),
    known('notice-over', 'Look at your notices over there'),
    known('fake', 'This fake code does not work, try a new one'),
    known('code', '123456 is your code for today'),
    known('twin-one', 'Two pages show exactly this'),
    known('twin-two', 'Two pages show exactly this'),
  ],
  { ownDomains: [] },
);

const close = (screen: string, wording = 1) => ({ verdict: 'close', screen, wording });
const unknown = (reason: string) => ({ verdict: 'unknown', reason });

const TABLE: readonly (readonly [typed: string, found: object, because: string])[] = [
  [
    'Please wait a few minutes before you try again.',
    { verdict: 'exact', screen: 'wait', wording: 1 },
    'the same',
  ],
  ['\t Check your mail \n', { verdict: 'exact', screen: 'mail', wording: 2 }, 'space around is nothing'],
  ['check your mail', close('mail', 2), 'another case is a little'],
  ['Check  your mail', close('mail', 2), 'another space is a little'],
  ['Check your mail.', close('mail', 2), 'a full stop is a little'],
  ['“Check your mail”', close('mail', 2), 'quotes are a little'],
  ['Chekc your mail', close('mail', 2), 'a slip is a little'],
  [
    'Check your mial for a code',
    unknown('nothing-fits'),
    'a slip in a short text among other words is too much',
  ],
  ['987 654 is your code for today', close('code'), 'any digits will do'],
  ['XXX XXX is your code for today', close('code'), 'hidden digits will do'],
  ['is your code for today', close('code'), 'no digits will do'],
  ['Enter the code we sent to your number ending in **42', close('text'), 'a phone’s last digits'],
  ['Please wait a few minutes', close('wait'), 'more than half'],
  ['a few minutes before you try again', close('wait'), 'more than half, from the middle'],
  ['Please wait', { verdict: 'screen-known', by: 'words', screen: 'wait' }, 'a beginning tells the screen'],
  ['few minutes', unknown('nothing-fits'), 'a few words from the middle tell nothing'],
  ['Please', unknown('nothing-fits'), 'one word tells nothing'],
  ['It said please wait a few minutes before you', close('wait'), 'nearly all of it, among other words'],
  ['It said please wait a few minutes, so I did', unknown('nothing-fits'), 'half of it, among other words'],
  ['Sorry, something', { verdict: 'screen-known', screen: 'wrong' }, 'two wordings of one screen'],
  ['Something went wrong', { verdict: 'exact', screen: 'wrong', wording: 1 }, 'the shorter of two'],
  ['so sorry, something went wrong!', close('wrong', 2), 'the longer of two'],
  ['oh, something went wrong!', close('wrong', 1), 'the shorter of two, among other words'],
  ['Enter the code we sent to your', unknown('tie'), 'the beginning of two screens'],
  ['Look at your notices', { verdict: 'exact', screen: 'notice' }, 'all of one, half of another'],
  ['look at your notices!', close('notice'), 'all of one, half of another'],
  ['look at your notices on ano', close('notice-elsewhere'), 'far into the other'],
  ['look at your notices on', unknown('tie'), 'two letters into the other'],
  ['look at your notices, over lunch, said a friend', close('notice'), 'a little like another by chance'],
  [
    'Enter the code Something went wrong we sent to your mailbox',
    close('wrong'),
    'one text in the middle of another',
  ],
  ['Two pages show exactly this', unknown('tie'), 'two screens with one text'],
  ['two pages show exactly this', unknown('tie'), 'two screens with nearly one text'],
  ['Something went wrong. Check your text messages', unknown('several'), 'whole texts of two screens'],
  [
    'Check your text messages. Enter the code we sent to your number ending in 12',
    close('text', 1),
    'one screen',
  ],
  [
    'Check your mail. Please wait a few minutes before you try again.',
    close('wait'),
    'a short text is no rival',
  ],
  [
    'fake code does not work, try a new one after 59s',
    { verdict: 'close', copiedByPhishing: true },
    'a copied text',
  ],
  ['Check your mail', { copiedByPhishing: false }, 'not a copied text'],
  ['123456', unknown('digits'), 'a code alone'],
  ['١٢٣ ٤٥٦', unknown('digits'), 'a code alone'],
  ['', unknown('empty'), 'nothing'],
  [' \n\u200B\uFEFF', unknown('empty'), 'nothing that anybody sees'],
  ['?!', unknown('nothing-fits'), 'no letters'],
  ['我收不到验证码', unknown('nothing-fits'), 'letters of another script'],
  ['How do I cook rice?', unknown('nothing-fits'), 'something else'],
];

for (const [typed, found, because] of TABLE) {
  test(`${JSON.stringify(typed)}: ${because}`, () => {
    expect(lookUpMessage(typed, index)).toMatchObject({ ...found, readInPart: false });
  });
}

test('nothing is known where no screens are', () => {
  expect(lookUpMessage('Check your mail', indexOf([], { ownDomains: [] }))).toMatchObject(
    unknown('nothing-fits'),
  );
});

test('of a long text only the beginning is read, and the answer says so', () => {
  const short = 'a '.repeat((LONGEST_TEXT - 'Check your mail'.length) / 2);
  expect(lookUpMessage(`${short}Check your mail`.slice(0, LONGEST_TEXT), index).readInPart).toBe(false);
  expect(lookUpMessage(`Check your mail ${short} b`, index)).toMatchObject({
    ...close('mail', 2),
    readInPart: true,
  });
  expect(lookUpMessage(`a ${'b '.repeat(LONGEST_TEXT)}Check your mail`, index)).toMatchObject({
    ...unknown('nothing-fits'),
    readInPart: true,
  });
  expect(lookUpMessage(`Check your mail${' '.repeat(LONGEST_TEXT)}`, index)).toMatchObject(close('mail', 2));
});
