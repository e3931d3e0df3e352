import type { Page } from 'playwright/test';
import { axeFaultsInBothSchemes } from '../../support/axe.ts';
import { expect, test } from '../../support/site.ts';
import { tooLow } from '../../support/target-size.ts';
import {
  askTool,
  LINK_CHECK,
  MESSAGE_LOOKUP,
  openTool,
  RECOVERY_CODE_CHECK,
  type TypedTool,
} from '../../support/typed-tools.ts';

/** Characters that turn the direction of a text, or cannot be seen. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/u;

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

const TOOLS: readonly HostileRows[] = [
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
    tooLong: /^This is far too long for a code, so it was not read\.$/u,
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

/** Where the links of an answer stand that lead to pages of the site. */
const OWN_LINKS = ':is([data-advice], message-lookup [data-part="drawing"]) a';

/** What of an answer can only come from what was typed: elements, and links. */
const madeOfText = (page: Page, name: string): Promise<string[]> =>
  page
    .locator(`${name} .verdict-box :is(script, img, svg, iframe, b, a:not(${OWN_LINKS}))`)
    .evaluateAll((elements) => elements.map(({ localName, textContent }) => `<${localName}> ${textContent}`));

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

for (const each of TOOLS) {
  const { name, label, markup, awkward, reset, pieces, tooLong, turned, saidOfTurned } = each;
  const { states, touched, controls } = each;

  test(`${name}: markup stays text, and no text makes the script complain or the policy report anything`, async ({
    page,
    site,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => complaints.push(message.text()));
    const tool = await openTool(page, site.origin, each);
    const title = await page.title();
    const elements = await page.locator('*').count();
    for (const typed of [...markup, ...awkward]) {
      await askTool(page, each, typed);
      await expect(tool, typed.slice(0, 80)).toHaveAttribute('data-verdict');
      expect.soft(await madeOfText(page, name), typed.slice(0, 80)).toEqual([]);
    }
    await page.getByRole('button', { name: reset }).click();
    expect(await page.title()).toBe(title);
    expect(await page.locator('*').count()).toBe(elements);
    expect(complaints).toEqual([]);
  });

  test(`${name}: of a paste of a million characters it says that it was not read whole`, async ({
    page,
    site,
  }) => {
    const tool = await openTool(page, site.origin, each);
    for (const piece of pieces) {
      const row = JSON.stringify(piece);
      await page.getByLabel(label).focus();
      await page.keyboard.insertText(piece.repeat(Math.ceil(1_000_000 / piece.length)));
      await page.keyboard.press('Enter');
      await expect.soft(tool, row).toHaveAttribute('data-verdict');
      await expect.soft(page.getByRole('status'), row).toHaveText(tooLong);
      // What was said of this one must not pass for an answer to the next.
      await page.getByRole('button', { name: 'Empty the field' }).click();
      await expect(page.getByRole('status')).toHaveText('');
      await expect(tool).not.toHaveAttribute('data-verdict');
    }
  });

  test(`${name}: direction marks cannot turn the rest of the page around`, async ({ page, site }) => {
    const tool = await openTool(page, site.origin, each);
    for (const typed of turned) {
      await askTool(page, each, typed);
      await expect(tool).toHaveAttribute('data-verdict');
      const said = await tool.locator('.verdict-box').innerText();
      expect(said).toMatch(saidOfTurned);
      expect(said).not.toMatch(UNSEEN);
    }
  });

  test(`${name}: before anything is typed and with every answer the page is accessible, and fits window and thumb`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const tool = await openTool(page, site.origin, each);
    for (const typed of [undefined, ...states]) {
      if (typed !== undefined) await askTool(page, each, typed);
      const state = typed ?? 'nothing yet';
      expect.soft(await axeFaultsInBothSchemes(page, { within: name }), state).toEqual([]);
      expect.soft(await sideways(page), state).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize({ width: 360, height: 740 });
    for (const typed of touched) {
      await askTool(page, each, typed);
      const there = tool.locator(controls[0]);
      expect(await there.count(), typed).toBeGreaterThan(controls[1]);
      expect(await tooLow(there), typed).toEqual([]);
    }
  });
}
