import { expect, test } from 'playwright/test';
import { lookUpMessage } from '../../../../../src/tools/message/check/message-lookup.ts';
import { methodsOn, withoutOffFields } from '../../../../../src/tools/message/check/raw-replies.ts';
import { index } from './known-screens.ts';

const PASSWORD = 'The password you entered is incorrect. Please try again.';

const TABLE: readonly (readonly [reply: string, found: Record<string, unknown>, because: string])[] = [
  [
    `{"message":"${PASSWORD}","invalid_credentials":true,"status":"fail","error_type":"bad_password"}`,
    { screen: 'bad-password' },
    'the type of an error tells more than its sentence',
  ],
  [
    "{'message': 'challenge_required', 'two_factor_required': False, 'status': 'fail'}",
    { screen: 'challenge-required' },
    'a field that does not hold is not there',
  ],
  [
    '{"two_factor_required": true, "two_factor_info": {"sms_two_factor_on": false, "totp_two_factor_on": true, "whatsapp_two_factor_on": true}}',
    { screen: 'two-factor-step', methods: ['totp', 'whatsapp'] },
    'it says which methods are on',
  ],
  [
    '2026-08-01 12:00:03 ERROR login failed: needs_upgrade (HTTP 400)',
    { screen: 'instagram-out-of-date' },
    'a line of a log',
  ],
  ['instagrapi.exceptions.BadPassword: wrong', { screen: 'bad-password' }, 'the name of an error'],
  ['IgCheckpointRequiredError', { screen: 'challenge-required' }, 'the same of another program'],
  [
    '{"step_name": "select_verify_method", "step_data": {"choice": "1"}, "status": "ok"}',
    { screen: 'unusual-login' },
    'the step of a challenge tells its screen',
  ],
  ['Unknown step_name "delta_login_review"', { screen: 'this-was-me' }, 'a step among words'],
  ['instagrapi.exceptions.RecaptchaChallengeForm', { screen: 'human-check-at-login' }, 'the form of a step'],
  ['LegacyForceSetNewPasswordForm', { screen: 'change-password' }, 'another form'],
  ["'step_name': 'submit_phone'", { screen: 'add-phone-number' }, 'a step in Python'],
  [
    'login_required\nfeedback_required',
    { verdict: 'unknown', reason: 'several', screens: ['logged-out', 'temporary-block'] },
    'two replies are two screens',
  ],
  ['{"status": "ok", "users": []}', { verdict: 'unknown' }, 'a reply without an error'],
];

for (const [reply, found, because] of TABLE) {
  test(`${because}: ${reply.slice(0, 60)}`, () => {
    expect(lookUpMessage(reply, index)).toMatchObject(found);
  });
}

test('fields that hold stay, in every language of programs', () => {
  const held = ['"a_b": true', "'a_b': True", "'a_b' => true", 'a_b=1'];
  const off = ['"a_b": false', "'a_b': None", "'a_b' => null", 'a_b=0', '"a_b" : "false"'];
  for (const text of held) expect(withoutOffFields(text), text).toBe(text);
  for (const text of off) expect(withoutOffFields(text).replace(/["']/gu, '').trim(), text).toBe('');
});

test('the methods are told in one order, each once', () => {
  expect(methodsOn('whatsapp_two_factor_on: true, sms_two_factor_on: 1, sms_two_factor_on: true')).toEqual([
    'sms',
    'whatsapp',
  ]);
  expect(methodsOn('sms_two_factor_on: trueish')).toEqual([]);
});
