import { expect, test } from 'playwright/test';
import { checkLink } from '../../../../../src/tools/link/check/link-check.ts';
import { known } from './known-addresses.ts';

const isLoginLink = (typed: string): boolean => {
  const check = checkLink(typed, known);
  return 'judgements' in check && check.judgements[0].remarks.includes('login-link');
};

for (const typed of [
  'https://instagram.com/accounts/password/reset/',
  'https://www.instagram.com/accounts/password/reset/confirm/?uidb36=3s1xx8p&token=7CO7BB&s=password_reset_email',
  'instagram.com/accounts/password/reset/confirm/?uidb36=3sxxx8p&token=x:one_click_login_email&s=one_click_login_email',
  'https://www.instagram.com/_n/web_emaillogin?uid=4xxxxd&token=7jSxxx&auto_send=0',
  'https://www.instagram.com/accounts/onetap/?next=%2F',
  'https://www.instagram.com/accounts/login/?uid=x&source=one_click_login_email',
  'HTTPS://WWW.INSTAGRAM.COM/ACCOUNTS/PASSWORD/RESET/CONFIRM/?UIDB36=X',
  'https://www.instagram.com/accounts/login/?next=%2Faccounts%2Fpassword%2Freset%2Fconfirm%2F%3Fuidb36%3D3s',
  // What it carries, or what carries it, takes nothing away from that.
  'https://www.instagram.com/accounts/password/reset/confirm/?uidb36=x&next=https%3A%2F%2Fwww.instagram.com%2F',
  'https://l.instagram.com/?u=https%3A%2F%2Fwww.instagram.com%2F_n%2Fweb_emaillogin%3Fuid%3D4e',
  'https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Finstagram.com%2F_n%2Fweb_emaillogin%3Fuid%3D4e',
]) {
  test(`${typed} is Instagram's, and lets somebody in`, () => {
    expect(checkLink(typed, known).verdict).toBe('official');
    expect(isLoginLink(typed)).toBe(true);
  });
}

test('among addresses of Instagram’s the one that lets somebody in leads', () => {
  const link = 'https://www.instagram.com/_n/web_emaillogin?uid=4e';
  const check = checkLink(
    `Instagram <security@mail.instagram.com> ${link} https://help.instagram.com/`,
    known,
  );
  expect('judgements' in check ? check.judgements.map(({ shown }) => shown.after) : []).toEqual([
    '/_n/web_emaillogin?uid=4e',
    '',
    '',
  ]);
});

for (const typed of [
  'https://www.instagram.com/',
  'https://www.instagram.com/accounts/login/?next=%2Fchallenge%2F',
  'https://www.instagram.com/accounts/login/two_factor',
  'https://www.instagram.com/accounts/password/resetting/',
  'https://www.instagram.com/p/C1/?utm_source=ig_web_copy_link',
  'https://help.instagram.com/1124604297705184',
  'security@mail.instagram.com',
  'https://evil.example/accounts/password/reset/confirm/?uidb36=x',
  'https://instagram.com.evil.example/_n/web_emaillogin?uid=4e',
]) {
  test(`${typed} is no such link`, () => {
    expect(isLoginLink(typed)).toBe(false);
  });
}
