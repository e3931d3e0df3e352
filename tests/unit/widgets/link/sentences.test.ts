import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import { parse } from 'yaml';
import { checkLink, NO_ADDRESS_REASONS } from '../../../../src/checks/link.ts';
import { sentencesFor } from '../../../../src/widgets/link/sentences.ts';
import { textsSchema } from '../../../../src/widgets/link/texts.ts';
import { known } from '../../checks/link/known-addresses.ts';

const texts = textsSchema.parse(parse(readFileSync('src/content/en/tools/link.yaml', 'utf8')));
const { answers, advice } = texts;
const say = (typed: string) => sentencesFor(checkLink(typed, known), answers);
const everything = (typed: string): string => {
  const { verdict, why, notes } = say(typed);
  return [verdict, ...why, ...notes].join(' ');
};

test('an official address is said to be whose it is, and then what that does not mean', () => {
  expect(say('https://help.instagram.com/')).toMatchObject({
    verdict:
      "This is an address of Instagram's: instagram.com. That does not mean that they wrote the page. Where anybody can post, strangers can put pages.",
    advice: 'official-web',
  });
  expect(say('facebook.com').verdict).toContain("an address of Facebook's");
  expect(say('x@meta.com')).toMatchObject({ advice: 'official-mail' });
  expect(say('x@meta.com').verdict).toContain("an address of Meta's");
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
