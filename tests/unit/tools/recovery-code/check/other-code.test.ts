import { expect, test } from 'playwright/test';
import { checkRecoveryCode } from '../../../../../src/tools/recovery-code/check/recovery-code-check.ts';

/** What the messages of other services say around their codes. */
for (const text of [
  '40719358 is your Facebook account recovery code',
  '40719358 is your Facebook code',
  'Use 4071935 as your Microsoft security code',
  'My Google backup code: 4071 9358',
  'Telegram code: 40719. Do not give this code to anyone',
  '40719358 é o seu código de recuperação do Facebook',
  'RK7X-9PQ2-LM4N-8TV3-6WYZ-J5HD-2KQF',
]) {
  test(`${JSON.stringify(text)} is the code of another service`, () => {
    expect(checkRecoveryCode(text)).toMatchObject({ verdict: 'not-a-code', reason: 'other-service' });
  });
}

/** Six digits come by WhatsApp and from apps of Google and Microsoft for Instagram too. */
for (const text of [
  'whatsapp code 407193',
  'Seu código do WhatsApp: 407-193',
  'Google Authenticator code 407 193',
  'Your WhatsApp code: 407-193\nDon’t share this code with others\n4sgLq1p5sV6',
  '<#> 407193 is your Instagram code. Don’t share it.\nSIYRxKrru1t',
  '<#> 407193 is your Instagram code. Don’t share it.\r\nSIYRxKrru1t\n',
  '407193 é seu código do Instagram',
]) {
  test(`${JSON.stringify(text)} has six digits, whoever sent them`, () => {
    expect(checkRecoveryCode(text).verdict).toBe('six-digit-code');
  });
}

for (const text of [
  'instagram backup code 40719358 saved in google drive',
  'Instagram 4071 9358 (whatsapp off)',
  'código reserva do Instagram 4071 9358',
  'código reserva 4071 9358 no meu e-mail',
  '4071 9358',
]) {
  test(`${JSON.stringify(text)} stays a backup code`, () => {
    expect(checkRecoveryCode(text).verdict).toBe('looks-right');
  });
}

for (const text of [
  '40719358 é seu código de recuperação do Instagram',
  '40719358 es tu código de recuperación de Instagram',
  'Use este código para redefinir sua senha: 4071935820',
]) {
  test(`${JSON.stringify(text)} is a mailed code`, () => {
    expect(checkRecoveryCode(text)).toMatchObject({ verdict: 'not-a-code', reason: 'mailed-code' });
  });
}

test('several codes stay a list, whoever they are from and whatever ends the text', () => {
  for (const text of [
    'Facebook recovery codes\n4071 9358\n7316 0284',
    'My Google backup codes: 40719358 73160284',
    'Backup codes\n4071 9358\n7316 0284\nSIYRxKrru1t',
  ])
    expect(checkRecoveryCode(text).verdict, text).toBe('list');
});
