import { expect, test } from 'playwright/test';
import { checkLink, LONGEST_TEXT } from '../../../../../src/tools/link/check/link-check.ts';
import type { Judgement, LinkCheck } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';

type Case = readonly [typed: string, domain: string, reasons?: readonly string[]];

/** Whose they are, with what is remarked about them. */
const OFFICIAL: readonly Case[] = [
  ['instagram.com', 'instagram.com', []],
  ['www.instagram.com', 'instagram.com', []],
  ['https://www.instagram.com/', 'instagram.com', []],
  ['https://instagram.com/hacked', 'instagram.com', []],
  ['HTTPS://WWW.INSTAGRAM.COM/HACKED', 'instagram.com', []],
  ['InStAgRaM.cOm', 'instagram.com', []],
  ['instagram.com.', 'instagram.com', []],
  ['https://instagram.com./login', 'instagram.com', []],
  ['https://help.instagram.com/1124604297705184', 'instagram.com', []],
  ['https://accountscenter.instagram.com/password_and_security/two_factor/', 'instagram.com', []],
  ['https://www.instagram.com/accounts/login/?next=%2Fchallenge%2F', 'instagram.com', []],
  ['https://www.instagram.com/accounts/login/?next=https%3A%2F%2Fwww.instagram.com%2F', 'instagram.com', []],
  ['https://l.instagram.com/?u=https%3A%2F%2Fhelp.instagram.com%2F&e=AT0', 'instagram.com', []],
  ['https://www.instagram.com/p/C1/?utm_source=ig_web_copy_link', 'instagram.com', []],
  ['https://facebook.com/login', 'facebook.com', []],
  ['https://m.facebook.com/two_step_verification/two_factor/?x=1', 'facebook.com', []],
  ['https://www.meta.com/help/', 'meta.com', []],
  ['https://bugbounty.meta.com', 'meta.com', []],
  ['https://metastatus.com/', 'metastatus.com', []],
  ['https://ig.me/m/somebody', 'ig.me', []],
  ['http://instagram.com', 'instagram.com', ['no-s']],
  ['https://instagram.com:8443/x', 'instagram.com', ['port']],
  ['instagram.com:443', 'instagram.com', []],
  ['https://%69nstagram.com/', 'instagram.com', ['percent']],
  ['https:\\\\www.instagram.com\\hacked', 'instagram.com', ['backslash']],
  ['ｉｎｓｔａｇｒａｍ.com', 'instagram.com', ['styled-letters']],
  ['https://instagram。com/', 'instagram.com', ['styled-letters']],
  ['𝗂𝗇𝗌𝗍𝖺𝗀𝗋𝖺𝗆.com', 'instagram.com', ['styled-letters']],
  ['https://insta\u200Bgram.com/', 'instagram.com', ['hidden-marks']],
  ['\u202Ehttps://instagram.com/\u202C', 'instagram.com', []],
  ['https://insta\u202Egram.com/', 'instagram.com', ['hidden-marks']],
  ['https://insta\ngram.com/x', 'instagram.com', ['line-break']],
  ['https://www.insta\tgram.com/x', 'instagram.com', ['line-break']],
  ['https://instagram.\ncom/x', 'instagram.com', ['line-break']],
  ['https://evil.example@instagram.com/', 'instagram.com', ['before-at']],
  ['hxxps://www[.]instagram[.]com/hacked', 'instagram.com', []],
  ['hxxp://instagram(dot)com', 'instagram.com', ['no-s']],
  ['instagram [.] com', 'instagram.com', []],
  ['https[:]//instagram[.]com', 'instagram.com', []],
  ['<https://www.instagram.com/challenge/>.', 'instagram.com', []],
  ['(see https://www.instagram.com/hacked)', 'instagram.com', []],
  ['view-source:https://instagram.com/', 'instagram.com', []],
  ['security@mail.instagram.com', 'instagram.com', ['known-sender']],
  ['SECURITY@MAIL.INSTAGRAM.COM', 'instagram.com', ['known-sender']],
  ['Instagram <security@mail.instagram.com>', 'instagram.com', ['known-sender']],
  ['From: "Instagram" <security@mail.instagram.com>', 'instagram.com', ['known-sender']],
  ['Instagram<security@mail.instagram.com>', 'instagram.com', ['known-sender']],
  ['mailto:security@mail.instagram.com?subject=x', 'instagram.com', ['known-sender']],
  ['security[at]mail[.]instagram[.]com', 'instagram.com', ['known-sender']],
  ['posts@mail.instagram.com', 'instagram.com', ['unknown-sender']],
  ['notification@facebookmail.com', 'facebookmail.com', ['known-sender']],
  ['update@em.facebookmail.com', 'facebookmail.com', ['known-sender']],
  ['anything@facebookmail.com', 'facebookmail.com', ['unknown-sender']],
  ['x@go.metamail.com', 'metamail.com', ['known-sender']],
  ['x@fb.com', 'fb.com', ['known-sender']],
  ['The mail came from security@mail.instagram.com, is it real?', 'instagram.com', ['known-sender']],
];

/** Whose they are, with the tricks that were found. */
const LOOK_ALIKE: readonly Case[] = [
  ['https://instagram.com@evil.example/', 'evil.example', ['before-at']],
  ['https://instagram.com:login@evil.example/', 'evil.example', ['before-at']],
  ['https://www.instagram.com%2Flogin@evil.example/', 'evil.example', ['before-at']],
  ['instagram.com@evil.example', 'evil.example', ['before-at']],
  ['instagram.com@evil.example/challenge/', 'evil.example', ['before-at']],
  ['https://instagram.com.evil.example', 'evil.example', ['sub-domain']],
  ['instagram.com.evil.example/login', 'evil.example', ['sub-domain']],
  ['www.instagram.com-login.evil.example', 'evil.example', ['sub-domain']],
  ['https://instagram.com-help.example/', 'com-help.example', ['sub-domain']],
  ['https://meta.com-login.example/', 'com-login.example', ['sub-domain']],
  ['https://instagram.evil.example', 'evil.example', ['sub-domain']],
  ['https://login.lnstagram.evil.example', 'evil.example', ['sub-domain']],
  ['https://fb.com.evil.example', 'evil.example', ['sub-domain']],
  ['instagram.co', 'instagram.co', ['other-ending']],
  ['https://instagram.example/', 'instagram.example', ['other-ending']],
  ['https://facebook.example', 'facebook.example', ['other-ending']],
  ['https://instagram.com.co', 'instagram.com.co', ['other-ending', 'sub-domain']],
  ['https://instagram.github.io/login', 'instagram.github.io', ['other-ending']],
  ['instagram-help.example', 'instagram-help.example', ['name-inside']],
  ['https://help-instagram.example', 'help-instagram.example', ['name-inside']],
  ['https://instagramsupport.example', 'instagramsupport.example', ['name-inside']],
  ['https://myinstagram2.example', 'myinstagram2.example', ['name-inside']],
  ['https://insta-gram.example', 'insta-gram.example', ['name-inside']],
  ['https://instagram--login.web.app/', 'instagram--login.web.app', ['name-inside']],
  ['meta-support.example', 'meta-support.example', ['name-inside']],
  ['https://metasupport.example', 'metasupport.example', ['name-inside']],
  ['https://support-meta.example', 'support-meta.example', ['name-inside']],
  ['https://fb-login.example', 'fb-login.example', ['name-inside']],
  ['https://ig-copyright-help.example', 'ig-copyright-help.example', ['name-inside']],
  ['https://insta-verify.example', 'insta-verify.example', ['name-inside']],
  ['https://threads-security.example', 'threads-security.example', ['name-inside']],
  ['instagrarn.example', 'instagrarn.example', ['letters']],
  ['lnstagram.example', 'lnstagram.example', ['letters']],
  ['1nstagram.example', '1nstagram.example', ['letters']],
  ['instaqram.example', 'instaqram.example', ['letters']],
  ['inst4gram.example', 'inst4gram.example', ['letters']],
  ['in5tagram.example', 'in5tagram.example', ['letters']],
  ['faceb00k.example', 'faceb00k.example', ['letters']],
  ['https://lnstagram-help.example', 'lnstagram-help.example', ['letters']],
  ['rneta.example', 'rneta.example', ['letters']],
  ['https://rneta-support.example', 'rneta-support.example', ['letters']],
  ['https://www.inst\u0430gram.example/', 'inst\u0430gram.example', ['letters']],
  ['https://xn--instgram-46g.example/', 'inst\u0430gram.example', ['letters']],
  ['ínstagram.example', 'ínstagram.example', ['letters']],
  ['insta\u0261ram.example', 'insta\u0261ram.example', ['letters']],
  ['ıո\u0455tagram.example', 'ıո\u0455tagram.example', ['letters']],
  ['ɪɴsᴛᴀɢʀᴀᴍ.example', 'ɪɴsᴛᴀɢʀᴀᴍ.example', ['letters']],
  ['fac\u0435book.example', 'fac\u0435book.example', ['letters']],
  ['instagarm.example', 'instagarm.example', ['misspelt']],
  ['intsagram.example', 'intsagram.example', ['misspelt']],
  ['instgram.example', 'instgram.example', ['misspelt']],
  ['innstagram.example', 'innstagram.example', ['misspelt']],
  ['instaggram.example', 'instaggram.example', ['misspelt']],
  ['instagam.example', 'instagam.example', ['misspelt']],
  ['instagran.example', 'instagran.example', ['misspelt']],
  ['instragram.example', 'instragram.example', ['misspelt']],
  ['facebok.example', 'facebok.example', ['misspelt']],
  ['faceboook.example', 'faceboook.example', ['misspelt']],
  ['instagam-help.example', 'instagam-help.example', ['misspelt']],
  ['instagamhelp.example', 'instagamhelp.example', ['misspelt']],
  ['instagam24.example', 'instagam24.example', ['misspelt']],
  ['Instagram <x@evil.example>', 'evil.example', ['display-name']],
  ['"Instagram Support" <x@evil.example>', 'evil.example', ['display-name']],
  ['Meta <x@evil.example>', 'evil.example', ['display-name']],
  ['"security@mail.instagram.com" <x@evil.example>', 'evil.example', ['display-name']],
  ['security@mail.instagram.com <x@evil.example>', 'evil.example', ['display-name']],
  ['instagram.com Security <x@evil.example>', 'evil.example', ['display-name']],
  ['In\u0455tagram <x@evil.example>', 'evil.example', ['display-name']],
  ['instagram-support@mail.example', 'mail.example', ['before-at']],
  ['security@mail.instagram.com.evil.example', 'evil.example', ['sub-domain']],
  ['security@mail-instagram.example', 'mail-instagram.example', ['name-inside']],
  ['security@mail.lnstagram.example', 'lnstagram.example', ['letters']],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Finstagram-help.example%2F',
    'instagram-help.example',
    ['name-inside'],
  ],
  ['https://news.example/?to=https://lnstagram.example', 'lnstagram.example', ['letters']],
  ['https://instagram.com\n.evil.example/login', 'evil.example', ['sub-domain']],
];

/** Whose they are, with what is remarked about them. */
const NOT_OFFICIAL: readonly Case[] = [
  ['https://evil.example/', 'evil.example', []],
  ['evil.example', 'evil.example', []],
  ['login-help.example', 'login-help.example', []],
  ['https://a.b.c.evil.example/login', 'evil.example', []],
  ['hxxps://evil[.]example/login', 'evil.example', []],
  ['https://evil.example/instagram.com/login', 'evil.example', ['name-after-slash']],
  ['https://evil.example\\@instagram.com', 'evil.example', ['backslash', 'name-after-slash']],
  ['https://evil.example/?next=https://instagram.com/', 'evil.example', ['name-after-slash']],
  ['evil.example/?u=https://www.instagram.com/', 'evil.example', ['name-after-slash']],
  ['https://l.instagram.com/?u=https%3A%2F%2Fevil.example%2F&e=1', 'evil.example', []],
  ['https://l.instagram.com/?u=https%253A%252F%252Fevil.example%252F', 'evil.example', []],
  ['https://l.instagram.com/?u=https%25253A%25252F%25252Fevil.example', 'evil.example', []],
  ['https://l.instagram.com/?u=//evil.example/x', 'evil.example', []],
  ['https://l.instagram.com/?u=evil.example/x', 'evil.example', []],
  ['https://l.instagram.com/?u=aHR0cHM6Ly9ldmlsLmV4YW1wbGUv', 'evil.example', []],
  ['https://l.facebook.com/l.php?h=1&u=https%3A%2F%2Fevil.example%2F', 'evil.example', []],
  ['https://www.instagram.com/#https://evil.example/', 'evil.example', []],
  ['https://www.instagram.com/accounts/login/?next=https%3A%2F%2Fevil.example', 'evil.example', []],
  [
    'https://l.instagram.com/?u=https%3A%2F%2Fnews.example%2F%3Fto%3Dhttps%253A%252F%252Fevil.example',
    'news.example',
    [],
  ],
  ['http://192.0.2.1/login', '192.0.2.1', ['numeric-host', 'no-s']],
  ['192.0.2.1/login', '192.0.2.1', ['numeric-host']],
  ['http://3221225985/', '192.0.2.1', ['numeric-host', 'no-s']],
  ['http://0xC0000201/', '192.0.2.1', ['numeric-host', 'no-s']],
  ['https://[2001:db8::1]/', '[2001:db8::1]', ['numeric-host']],
  ['https://bit.ly/abc', 'bit.ly', ['short-link']],
  ['tinyurl.com/abc', 'tinyurl.com', ['short-link']],
  ['https://somebody.github.io/', 'somebody.github.io', ['public-host']],
  ['https://github.io/', 'github.io', ['public-host']],
  ['https://a.co.uk/x', 'a.co.uk', []],
  ['http://localhost:8080/', 'localhost', ['port', 'no-s']],
  ['https://user@evil.example/', 'evil.example', ['before-at']],
  ['https://пример.example/', 'пример.example', ['other-alphabet']],
  ['https://exаmple.example/', 'exаmple.example', ['mixed-alphabets']],
  ['https://meta.example/', 'meta.example', ['common-name']],
  ['https://threads.example', 'threads.example', ['common-name']],
  ['metamask.example', 'metamask.example', []],
  ['metacritic.example', 'metacritic.example', []],
  ['https://meta-analysis.example/', 'meta-analysis.example', []],
  ['https://threads-shop.example', 'threads-shop.example', []],
  ['lg.example', 'lg.example', []],
  ['https://installation.example', 'installation.example', []],
  ['instagrid.example', 'instagrid.example', []],
  ['https://casebook.example', 'casebook.example', []],
  ['https://placebook.example', 'placebook.example', []],
  ['bob@evil.example', 'evil.example', []],
  ['Bob <bob@evil.example>', 'evil.example', []],
  ['Bob Metaxas <bob@evil.example>', 'evil.example', []],
  ['mail from bob@evil.example, in one line', 'evil.example', []],
  ['see instagram.com or write to Bob <bob@evil.example>', 'evil.example', []],
];

/** Why nothing can be judged. */
const NONE: readonly (readonly [typed: string, reason: string])[] = [
  ['', 'empty'],
  [' \n\t', 'empty'],
  ['\u200B', 'empty'],
  ['hello there', 'words'],
  ['It failed.Why so', 'words'],
  ['e.g. this, i.e. that', 'words'],
  ['and/or', 'words'],
  ['...', 'words'],
  ['Is it real?', 'words'],
  ['123456', 'digits'],
  ['123 456', 'digits'],
  ['1234 5678', 'digits'],
  ['١٢٣٤٥٦', 'digits'],
  ['32665', 'short-number'],
  ['51325', 'short-number'],
  ['+1 202 555 0143', 'phone-number'],
  ['0044 20 7946 0000', 'phone-number'],
  ['(202) 555-0143', 'phone-number'],
  ['tel:+12025550143', 'phone-number'],
  ['sms:32665', 'phone-number'],
  ['Instagram', 'sender-name'],
  ['AUTHMSG', 'sender-name'],
  ['@instagram', 'account-name'],
  ['@instagram_help.team', 'account-name'],
  ['otpauth://totp/x?secret=JBSWY3DPEHPK3PXP', 'setup-key'],
  ['javascript:alert(1)', 'program'],
  ['JaVaScRiPt:alert(1)//https://instagram.com/', 'program'],
  ['java\nscript:alert(1)', 'program'],
  ['data:text/html;base64,PGI+', 'program'],
  ['https://instagram.com javascript:alert(1)', 'program'],
  ['intent://instagram.com/#Intent;scheme=x;end', 'app-address'],
  ['intent:https://www.instagram.com/', 'app-address'],
  ['blob:https://www.instagram.com/1', 'app-address'],
  ['instagram://user?username=x', 'app-address'],
  ['https://', 'malformed'],
  ['https://[', 'malformed'],
  ['https://instagram.com%2f.evil.example', 'malformed'],
];

const CASES = [
  ...OFFICIAL.map((each) => ['official', ...each] as const),
  ...LOOK_ALIKE.map((each) => ['look-alike', ...each] as const),
  ...NOT_OFFICIAL.map((each) => ['not-official', ...each] as const),
];

function leading(check: LinkCheck): Judgement | undefined {
  return check.verdict === 'not-an-address' ? undefined : check.judgements[0];
}

for (const [verdict, typed, domain, reasons = []] of CASES) {
  test(`${JSON.stringify(typed)} is ${verdict}: ${domain} ${reasons.join(' ')}`, () => {
    const check = checkLink(typed, known);
    const first = leading(check);
    expect(check.verdict).toBe(verdict);
    expect(first?.shown.domain).toBe(domain);
    const found = verdict === 'look-alike' ? first?.tricks.map(({ kind }) => kind) : first?.remarks;
    expect([...(found ?? [])].sort()).toEqual([...reasons].sort());
  });
}

for (const [typed, reason] of NONE) {
  test(`${JSON.stringify(typed)} is not an address: ${reason}`, () => {
    expect(checkLink(typed, known)).toMatchObject({ verdict: 'not-an-address', reason });
  });
}

test('the table is long enough, and has every verdict', () => {
  expect(CASES.length + NONE.length).toBeGreaterThanOrEqual(120);
  for (const list of [OFFICIAL, LOOK_ALIKE, NOT_OFFICIAL, NONE]) expect(list.length).toBeGreaterThan(20);
});

test('each imitated letter is named with its place, what it looks like and its alphabet', () => {
  const letters = (typed: string) =>
    leading(checkLink(typed, known))?.tricks.flatMap((trick) => trick.confusables);
  expect(letters('\u0456nst\u0430grarn.example')).toEqual([
    { position: 1, shown: '\u0456', looksLike: 'i', script: 'Cyrillic' },
    { position: 5, shown: '\u0430', looksLike: 'a', script: 'Cyrillic' },
    { position: 9, shown: 'rn', looksLike: 'm' },
  ]);
  expect(letters('help-lnstagram.example')).toEqual([{ position: 6, shown: 'l', looksLike: 'i' }]);
  expect(letters('support-rneta.example')).toEqual([{ position: 9, shown: 'rn', looksLike: 'm' }]);
});

test('an address in other letters is told in both kinds of letters', () => {
  expect(leading(checkLink('https://www.inst\u0430gram.example/', known))).toMatchObject({
    shown: { before: 'https://www.', domain: 'inst\u0430gram.example', after: '' },
    asciiDomain: 'xn--instgram-46g.example',
    punycode: 'www.xn--instgram-46g.example',
  });
});

test('an address that carries another is judged by that one, unless it is itself the worse', () => {
  const first = (typed: string) => leading(checkLink(typed, known));
  expect(first('https://l.instagram.com/?u=https%3A%2F%2Fevil.example')).toMatchObject({
    shown: { domain: 'evil.example' },
    carriedBy: 'instagram.com',
  });
  expect(first('https://evil.example/?u=https%3A%2F%2Finstagram.com')).toMatchObject({
    shown: { domain: 'evil.example' },
    carries: 'instagram.com',
  });
  expect(first('https://l.instagram.com/?u=https%3A%2F%2Finstagram.com%2F')).toMatchObject({
    verdict: 'official',
    carriedBy: 'instagram.com',
  });
});

test('of several addresses the worst leads, and each has its verdict once', () => {
  const check = checkLink(
    'See https://help.instagram.com/1 and https://evil.example and https://evil.example or https://lnstagram.example!',
    known,
  );
  expect(check).toMatchObject({ verdict: 'look-alike', amongWords: true });
  expect('judgements' in check ? check.judgements.map(({ verdict }) => verdict) : []).toEqual([
    'look-alike',
    'official',
    'not-official',
  ]);
});

test('whose address it is stands between what comes before and after', () => {
  expect(leading(checkLink('https://a:b@x.evil.example:81/p?q#r', known))?.shown).toEqual({
    before: 'https://a:b@x.',
    domain: 'evil.example',
    after: ':81/p?q#r',
  });
});

test('only the beginning of a long text is read, and the answer says so', () => {
  const long = `https://instagram.com/ ${'a '.repeat(LONGEST_TEXT)} https://evil.example/`;
  expect(checkLink(long, known)).toMatchObject({ verdict: 'official', readInPart: true });
  expect(checkLink('instagram.com', known).readInPart).toBe(false);
});
