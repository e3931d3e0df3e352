import {
  LINK_CHECK,
  MESSAGE_LOOKUP,
  RECOVERY_CODE_CHECK,
  type TypedTool,
} from '../../support/typed-tools.ts';

interface HostileRows extends TypedTool {
  readonly markup: readonly string[];
  /** Texts that break careless scripts. */
  readonly awkward: readonly string[];
  /** A button after which the page is as it was. */
  readonly reset: string;
  /** Repeated to a million characters. */
  readonly pieces: readonly string[];
  /** What is said of so long a text. */
  readonly tooLong: RegExp;
  readonly turned: readonly string[];
  /** What is said of them all the same. */
  readonly saidOfTurned: RegExp;
  /** Texts that get an answer of each kind. */
  readonly states: readonly string[];
  /** Texts whose answers have every kind of control. */
  readonly touched: readonly string[];
  /** What is there for a thumb, and more of them than this. */
  readonly controls: readonly [selector: string, least: number];
}

/** Each tool with the texts that are tried on it. */
export const TOOLS: readonly HostileRows[] = [
  {
    ...LINK_CHECK,
    markup: [
      '<script>document.title="run"</script>',
      '<img src=x onerror=document.title="run">',
      '"><svg onload=document.title="run"></svg>',
      'https://evil.example/<img src=x onerror=document.title="run">',
      'https://<b>@evil.example/',
      'https://evil.example/"onmouseover="document.title=1',
      'javascript:document.title="run"',
      '<script>document.title="run"</script> <x@evil.example>',
      '"<img src=x onerror=document.title=1>"@evil.example',
      'https://evil.example/?u=javascript:document.title="run"',
      '</textarea><script>document.title="run"</script>',
    ],
    awkward: [
      '\uD800',
      'https://\uD800.example',
      '\u0000',
      'https://[',
      '__proto__',
      'constructor.example',
      'https://xn--.example/',
      'https://xn--a.example/',
      'a/'.repeat(2_000),
      'a@b.example '.repeat(300),
      'https://evil.example/',
      'https://instagram.com/',
      'x@evil.example',
    ],
    reset: 'Empty the field',
    pieces: ['1', 'a.', 'https://', '%25', '<b>', '\u202E\u0661', '😀', 'x@y.example '],
    tooLong: /only its beginning was read/u,
    turned: [
      '\u202Ehttps://e\u2067vil.example/\u202E',
      'https://evil.example/\u202Emoc.margatsni',
      '\u202Emoc <x@evil.example>',
    ],
    saidOfTurned: /evil\.example/u,
    states: [
      '',
      'https://www.instagram.com/accounts/login/',
      'Instagram <security@mail.instagram.com>',
      'https://www.\u0456n\u0455t\u0430gram.example/login',
      `https://${'a-long-name.'.repeat(12)}evil.example/${'path'.repeat(40)}`,
      `https://instagram-${'help'.repeat(12)}.example/`,
      'See https://instagram.com.evil.example/ and https://help.instagram.com/ and x@evil.example',
      'https://l.instagram.com/?u=https%3A%2F%2Fevil.example',
      'https://пример.example/',
      'bit.ly/x',
      '32665',
      '+1 202 555 0143',
      '123456',
      'Instagram',
      '@instagram',
      'otpauth://totp/x?secret=JBSWY3DPEHPK3PXP',
      'javascript:alert(1)',
      'instagram://user',
      'https://[',
      'How do I cook rice?',
    ],
    touched: ['https://instagram.com/', 'https://evil.example/', 'lnstagram.example', '32665'],
    controls: [':is(button, textarea, a:not(.cite a)):visible', 3],
  },
  {
    ...MESSAGE_LOOKUP,
    markup: [
      '<script>document.title="run"</script>',
      '<img src=x onerror=document.title="run">',
      '"><svg onload=document.title="run"></svg>',
      'https://<script>document.title="run"</script>.example/',
      'https://evil.example/<img src=x onerror=document.title="run">',
      'javascript:document.title="run"',
      '{{constructor.constructor("document.title=\'run\'")()}}',
      'Something went wrong</script><script>document.title="run"</script>',
      '</textarea><script>document.title="run"</script>',
    ],
    awkward: [
      '\uD800',
      '\u0000',
      'https://[',
      '__proto__',
      'constructor',
      'security code '.repeat(300),
      'a/'.repeat(2_000),
      '😀'.repeat(500),
    ],
    reset: 'Empty the field',
    pieces: ['1', 'Something went wrong\n', 'a.b/', '<b>', '\u202E\u0661', '😀'],
    tooLong: /only its beginning was read/u,
    turned: ['\u202Ehttps://e\u2067vil.example/\u202E', '\u202Esomething went wrong\u2067'],
    saidOfTurned: /evil\.example|Something went wrong/u,
    states: [
      '',
      'Something went wrong',
      'please wait a few',
      'Sorry, there was a problem',
      'https://www.instagram.com/challenge/',
      '/challenge/',
      'instagram.com',
      `https://${'a-long-name.'.repeat(12)}evil.example/`,
      "This code doesn't work. Check it's correct or try a new one",
      'Please wait a few minutes before you try again. Your account has been temporarily blocked',
      'How do I cook rice?',
    ],
    touched: ['Something went wrong', 'How do I cook rice?', 'https://evil.example/'],
    controls: [':is(button, textarea, a:not(.cite a)):visible', 4],
  },
  {
    ...RECOVERY_CODE_CHECK,
    markup: [
      '<script>document.title="run"</script>',
      '<img src=x onerror=document.title="run">',
      '<svg onload=document.title="run"></svg>',
      '"><script>document.title="run"</script>12345678',
      '12345<b>O</b>8',
      'javascript:document.title="run"',
      '{{constructor.constructor("document.title=\'run\'")()}}',
      '</script><script>document.title="run"</script>\n1234 5678\n2345 6789',
      '&lt;b&gt;1234567',
      '</textarea><script>document.title="run"</script>',
    ],
    awkward: ['\uD800', '\u0000', '1'.repeat(5_000), '😀'.repeat(500)],
    reset: 'Fill in a made-up example',
    pieces: ['1', '12345678\n', 'A', '<b>', '\u202E\u0661', '😀'],
    tooLong: /^No backup codeThis is far too long for a code, so it was not read\.$/u,
    turned: ['\u202E\u2067O234\u200F 567X\u202E'],
    saidOfTurned: /\(O\).*\(X\)/su,
    states: [
      '',
      '1234 5678',
      '1234567',
      '123456',
      'O23S 567B',
      '1234 5678\n2345 6789\n1234 5678',
      '1234 56X8',
      'ABCD EFGH IJKL MNOP QRST UVWX YZ23 4567',
      '+49 171 1234567',
    ],
    touched: ['1234567'],
    controls: [':is(button, textarea, p > a):visible', 3],
  },
];
