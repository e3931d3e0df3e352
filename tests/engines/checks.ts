import { bytesOf, rfcCode } from '../support/rfc-totp.ts';
import type { EngineWindow } from './engine.ts';
import { fill, press, until, verdictOf } from './page-parts.ts';

/** One thing that has to work in every engine. */
export type Check = (window: EngineWindow, origin: string) => Promise<void>;

const FLIP_VERDICTS = ['seconds-fit', 'seconds-off', 'inconsistent', 'in-step'];

/** Each of the tools, used as a reader uses it. */
export const TOOLS: Readonly<Record<string, Check>> = {
  'clock check': async (window, origin) => {
    await window.open(`${origin}/tools/clock/`);
    await press(window, 'Check this clock');
    await verdictOf(window, 'clock-check', ['in-sync']);
  },
  'recovery-code check': async (window, origin) => {
    await window.open(`${origin}/tools/recovery-code/`);
    await fill(window, 'Backup code, with its digits changed', '1234 5679');
    await press(window, 'Check the shape');
    await verdictOf(window, 'recovery-code-check', ['looks-right']);
  },
  'taps when the code flips': async (window, origin) => {
    await window.open(`${origin}/tools/authenticator/`);
    await press(window, 'It is on another device');
    for (let tap = 0; tap < 3; tap += 1) await press(window, 'It changed just now');
    await verdictOf(window, 'code-flip-check', FLIP_VERDICTS);
  },
  'authenticator rehearsal': async (window, origin) => {
    await window.open(`${origin}/tools/authenticator/#rehearsal`);
    await press(window, 'Show the test key');
    const key = await window.evaluate("document.querySelector('[data-key]').getAttribute('data-key')");
    await fill(window, 'Code your app shows', rfcCode(bytesOf(String(key)), Date.now() / 1000));
    await press(window, 'Compare');
    await verdictOf(window, 'authenticator-rehearsal', ['in-step']);
  },
  'message look-up': async (window, origin) => {
    await window.open(`${origin}/tools/message/`);
    await fill(window, 'Message or page address', 'Please wait a few minutes before you try again.');
    await press(window, 'Look up');
    await verdictOf(window, 'message-lookup', ['exact']);
  },
  'link check': async (window, origin) => {
    await window.open(`${origin}/tools/link/`);
    await fill(window, 'Link or sender', 'https://instagram.com@evil.example/');
    await press(window, 'Check');
    await verdictOf(window, 'link-check', ['look-alike', 'not-official']);
  },
  'case file': async (window, origin) => {
    await window.open(`${origin}/tools/case-file/`);
    await fill(window, 'What I tried', 'Waited for a text');
    await press(window, 'Add to the case file');
    await verdictOf(window, 'case-file', ['added']);
    // Without this the page asks before it is left.
    await press(window, 'Wipe everything');
    await press(window, 'Yes, wipe it all');
    await verdictOf(window, 'case-file', ['wiped']);
  },
  checkup: async (window, origin) => {
    await window.open(`${origin}/tools/checkup/`);
    await press(window, 'Store your backup codes safely');
    await verdictOf(window, 'login-checkup', ['saved']);
  },
};

/** A template opens, with its heading and its style. */
export const opens =
  (address: string): Check =>
  async (window, origin) => {
    await window.open(origin + address);
    await until(
      window,
      "document.querySelector('h1') && getComputedStyle(document.body).margin === '0px'",
      `${address} opens`,
    );
  };

/** Letters are typed, results come. */
export const searches: Check = async (window, origin) => {
  await window.open(`${origin}/search/`);
  await window.type('site-search input[type=search]', 'roaming');
  await until(window, "document.querySelector('[data-search-state=done] a')", 'results come');
  const first = await window.evaluate("document.querySelector('[data-search-results] a').pathname");
  if (first !== '/fix/text-messages/abroad/') throw new Error(`the first result is ${String(first)}`);
};

/** From a sealed page nothing is fetched. The engine complains of it, so this comes after complaints are read. */
export const keepsPolicy =
  (address: string): Check =>
  async (window, origin) => {
    await window.open(origin + address);
    const roads = await window.evaluate(`Promise.all([
      fetch('/robots.txt').then(() => 'fetch', () => ''),
      new Promise((done) => {
        const picture = new Image();
        picture.onload = () => done('picture');
        picture.onerror = () => done('');
        picture.src = '/favicon.svg';
      }),
      new Promise((done) => {
        const script = document.createElement('script');
        try { script.src = '/pagefind/pagefind.js'; } catch { done(''); return; }
        script.onload = () => done('script');
        script.onerror = () => done('');
        document.head.append(script);
      }),
    ]).then((roads) => roads.filter((road) => road !== '').join(' '))`);
    if (roads !== '') throw new Error(`${address} lets out: ${String(roads)}`);
  };

/** From an ordinary page the same road is open, so that the check of the sealed ones can fail. */
export const roadIsOpen: Check = async (window, origin) => {
  await window.open(`${origin}/tools/clock/`);
  const answered = await window.evaluate("fetch('/robots.txt').then((answer) => answer.ok, () => false)");
  if (answered !== true) throw new Error('not even an ordinary page can fetch');
};
