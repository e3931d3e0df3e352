import { expect, test } from 'playwright/test';
import { indexOf, lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import { index as siteIndex, ownDomains } from './known-screens.ts';

const index = indexOf(
  [
    { id: 'two-factor', wordings: [], addresses: [at('instagram.com', '/accounts/login/two_factor')] },
    { id: 'login', wordings: [], addresses: [at('instagram.com', '/accounts/login')] },
    {
      id: 'check',
      wordings: [],
      addresses: [at('instagram.com', '/challenge/'), at('instagram.com', '/shared/')],
    },
    { id: 'settings', wordings: [], addresses: [at('accountscenter.instagram.com', '/two_factor')] },
    { id: 'facebook', wordings: [], addresses: [at('facebook.com', '/two_step_verification/')] },
    { id: 'also', wordings: [], addresses: [at('www.instagram.com', '/shared/')] },
    {
      id: 'message',
      wordings: [{ text: 'Please check the code and try again', language: 'en', copiedByPhishing: false }],
      addresses: [],
    },
  ],
  { ownDomains, wrappers: siteIndex.wrappers },
);

function at(host: string, path: string) {
  return { host, path };
}

const page = (screen: string, host?: string) => ({
  verdict: 'screen-known',
  by: 'address',
  screen,
  ...(host === undefined ? {} : { host }),
});
const own = (host: string) => ({ verdict: 'unknown', reason: 'unknown-page', host });
const foreign = (host: string) => ({ verdict: 'unknown', reason: 'foreign-host', host });
const none = { verdict: 'unknown', reason: 'nothing-fits' };

const TABLE: readonly (readonly [typed: string, found: Record<string, unknown>])[] = [
  ['https://www.instagram.com/accounts/login/two_factor?next=%2F', page('two-factor', 'instagram.com')],
  ['https://www.instagram.com/accounts/login/two_factor/', page('two-factor')],
  ['http://instagram.com/accounts/login/#x', page('login')],
  ['instagram.com/challenge/AXH3b/kT/', page('check')],
  ['www.instagram.com/challenge', page('check')],
  ['INSTAGRAM.COM/CHALLENGE/', page('check')],
  ['https://i.instagram.com/challenge/1/', page('check', 'i.instagram.com')],
  ['<https://www.instagram.com/challenge/>.', page('check')],
  ['It is at https://www.instagram.com/challenge/, what now?', page('check')],
  ['address:https://www.instagram.com/challenge/', page('check')],
  ['https://www.insta\u200Bgram.com/challenge/', page('check')],
  ['https://accountscenter.instagram.com/two_factor/', page('settings')],
  ['https://www.instagram.com/two_factor/', own('instagram.com')],
  ['https://m.facebook.com/two_step_verification/two_factor/?x=1', page('facebook', 'm.facebook.com')],
  ['/challenge/', page('check')],
  ['accounts/login/two_factor', page('two-factor')],
  ['it says /two_step_verification/two_factor above', page('facebook')],
  ['https://www.instagram.com/', own('instagram.com')],
  ['instagram.com', own('instagram.com')],
  ['https://www.instagram.com/challengers/', own('instagram.com')],
  ['https://help.instagram.com/1124604297705184', own('help.instagram.com')],
  ['https://ig.me/m/somebody', own('ig.me')],
  ['https://evil.example/challenge/', foreign('evil.example')],
  ['https://instagram.com@evil.example/challenge/', foreign('evil.example')],
  ['instagram.com@evil.example/challenge/', foreign('evil.example')],
  ['https://instagram.com.evil.example/accounts/login/two_factor', foreign('instagram.com.evil.example')],
  ['https://evilinstagram.com/challenge/', foreign('evilinstagram.com')],
  ['instagrarn.com', foreign('instagrarn.com')],
  ['login-help.example', foreign('login-help.example')],
  ['I am on login-help.com, it wants my code', foreign('login-help.com')],
  ['see www.evil.example now', foreign('evil.example')],
  ['https:\\\\evil.example\\challenge', foreign('evil.example')],
  ['http://127.0.0.1:8080/challenge/', foreign('127.0.0.1')],
  ['https://www.inst\u0430gram.com/challenge/', foreign('xn--instgram-46g.com')],
  ['https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2Fchallenge%2F&e=1', foreign('evil.example')],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2Fchallenge%2F',
    page('check', 'instagram.com'),
  ],
  ['https://l.instagram.com/?u=javascript:x', own('l.instagram.com')],
  // A mail program's own address around a link is none of the sender's.
  [
    'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.instagram.com%2Fchallenge%2F&data=05',
    page('check', 'instagram.com'),
  ],
  ['https://www.google.com/url?q=https://www.instagram.com/challenge/&source=gmail', page('check')],
  ['https://urldefense.com/v3/__https://www.instagram.com/challenge/__;!!A!b$', page('check')],
  [
    'https://www.google.com/url?q=https%3A%2F%2Furldefense.com%2Fv3%2F__https%3A%2F%2Fwww.instagram.com%2Fchallenge%2F__%3B!!A!b%24',
    page('check'),
  ],
  ['https://www.google.com/url?q=https://evil.example/challenge/', foreign('evil.example')],
  [
    'https://www.google.com/url?q=https://www.instagram.com/challenge/&url=https://evil.example/',
    foreign('evil.example'),
  ],
  [
    'https://www.google.com/url?q=https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2F',
    foreign('evil.example'),
  ],
  ['https://www.google.com/url?x=1', foreign('google.com')],
  [
    'https://www.google.com.evil.example/url?q=https://www.instagram.com/challenge/',
    foreign('google.com.evil.example'),
  ],
  ['evil.example/?u=https://www.instagram.com/challenge/', foreign('evil.example')],
  ['evil.example/https://www.instagram.com/challenge/', foreign('evil.example')],
  ['https://www.instagram.com/challenge/ and https://evil.example/', foreign('evil.example')],
  ['Please check the code and try again https://evil.example/', foreign('evil.example')],
  [
    'https://www.instagram.com/challenge/ Please check the code and try again',
    { verdict: 'close', screen: 'message' },
  ],
  ['Please check the code and try again /challenge/', { verdict: 'close', screen: 'message' }],
  ['Pleasecheckthe.Codeandtryagainonceagain', { verdict: 'close', screen: 'message' }],
  ['Itfailedagain.Andthenonceagain', none],
  ['challenge', none],
  ['two_factor', none],
  ['and/or', none],
  ['security@mail.instagram.com', none],
  ['e.g. this, i.e. that', none],
  ['It failed.Why so', none],
  ['https://', none],
  ['https://[', none],
  ['javascript:alert(1)', none],
  ['...', none],
  ['/', none],
];

for (const [typed, found] of TABLE) {
  test(`${JSON.stringify(typed)} is ${JSON.stringify(found)}`, () => {
    expect(lookUpMessage(typed, index)).toMatchObject(found);
  });
}

test('an address that two screens share names neither', () => {
  const found = lookUpMessage('https://www.instagram.com/shared/', index);
  expect(found).toMatchObject({ verdict: 'screen-known', by: 'address' });
  expect(found).not.toHaveProperty('screen');
});

test('a path alone says nothing about whose page it is', () => {
  expect(lookUpMessage('/challenge/', index)).not.toHaveProperty('host');
});

test('the addresses of the design are known on the site, by their screens', () => {
  for (const [address, group] of [
    ['https://www.instagram.com/accounts/login/two_factor', 'two-factor'],
    ['https://www.instagram.com/challenge/', 'login'],
    ['https://www.instagram.com/auth_platform/codeentry/?apc=x', 'login'],
    ['https://www.facebook.com/two_step_verification/two_factor/', 'two-factor'],
  ] as const) {
    const found = lookUpMessage(address, siteIndex);
    expect(found).toMatchObject({ verdict: 'screen-known', by: 'address' });
    expect('screen' in found ? found.screen : undefined, address).toContain(group);
  }
});
