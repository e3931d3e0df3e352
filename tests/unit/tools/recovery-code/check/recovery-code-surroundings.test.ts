import { expect, test } from 'playwright/test';
import { checkRecoveryCode } from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';

/** Several real codes as people paste them, and how many they are. */
const LISTS: readonly (readonly [name: string, text: string, count: number])[] = [
  ['in JSON', '{"backup_codes":["40719358","73160284","58294406"]}', 3],
  ['as objects of JSON', '[{"code":"4071 9358","used":false},{"code":"7316 0284","used":true}]', 2],
  ['as a list of HTML', '<ul><li>4071 9358</li><li>7316 0284</li></ul>', 2],
  ['within HTML with classes', '<span class="x1lliihq">4071 9358</span><span class="x1">7316 0284</span>', 2],
  ['with named spaces of HTML', '<div>4071&nbsp;9358</div>\n<div>7316&#160;0284</div>', 2],
  ['in fields of HTML', '<input value="40719358"><input value="73160284">', 2],
  ['below a clock and a battery', '9:41 87%\nBackup codes\n4071 9358\n7316 0284\n5829 4406', 3],
  ['beside a battery', '4071 9358\n7316 0284\n73%', 2],
  ['in two numbered columns', '1. 4071 9358\t\t6. 2983 5510\n2. 7316 0284\t\t7. 6640 1927', 4],
  ['in two columns of a table', '| 4071 9358 | 2983 5510 |\n| 7316 0284 | 6640 1927 |', 4],
  ['on a line with an address', 'someone@example.com 40719358 73160284 58294406', 3],
  ['glued to an address', 'someone@example.com:40719358,73160284', 2],
  ['in a spreadsheet’s text', 'login,notes\nsomeone@example.com,"backup codes 40719358 73160284"', 2],
];

for (const [name, text, count] of LISTS) {
  test(`codes ${name} are a list of whole codes`, () => {
    const check = checkRecoveryCode(text);
    expect(check.verdict).toBe('list');
    expect('rows' in check ? check.rows.map(({ verdict }) => verdict) : []).toEqual(
      Array.from({ length: count }, () => 'looks-right'),
    );
  });
}

for (const text of [
  '48201735 is your Instagram recovery code',
  'We received a request to reset your password. Your recovery code is 48392017.',
  'Use this code to reset your password: 4839201746',
  'Instagram emailed me 48392017',
  '483 920 from my email',
]) {
  test(`${JSON.stringify(text)} is a mailed code`, () => {
    expect(checkRecoveryCode(text)).toMatchObject({ verdict: 'not-a-code', reason: 'mailed-code' });
  });
}

for (const text of ['My backup code from the email I saved: 4071 9358', 'recovery codes: 4071 9358']) {
  test(`${JSON.stringify(text)} is a backup code`, () => {
    expect(checkRecoveryCode(text).verdict).toBe('looks-right');
  });
}

test('several codes in a mail stay a list, whatever its words say', () => {
  expect(checkRecoveryCode('reset your password: 40719358 73160284').verdict).toBe('list');
});

for (const text of ['MAQX2-KAWTR-HJ6LM-QXAZV-4BNTD', 'A3-K7Q2XM-WTRPGA-HJ6LM-QXAZV-4BNTD-7YKRG']) {
  test(`${text} is the code of another service, and no setup key`, () => {
    expect(checkRecoveryCode(text).verdict).toBe('not-a-code');
  });
}

test('a setup key stays one, with hyphens too', () => {
  for (const text of [
    'JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP',
    'JBSW-Y3DP-EHPK-3PXP-JBSW-Y3DP-EHPK-3PXP',
    '<code>JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP</code>',
  ]) {
    expect(checkRecoveryCode(text).verdict, text).toBe('setup-key');
  }
});
