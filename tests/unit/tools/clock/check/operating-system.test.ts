import { expect, test } from 'playwright/test';
import { detectOperatingSystem } from '../../../../../src/tools/clock/check/operating-system.ts';

const MAC_SAFARI =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15';
const LINUX_CHROME =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

for (const [what, expected, userAgent, platform, maxTouchPoints] of [
  [
    'an iPhone',
    'iphone',
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
    'iPhone',
    5,
  ],
  ['an iPad that says it is a Mac', 'iphone', MAC_SAFARI, 'MacIntel', 5],
  ['a Mac', 'mac', MAC_SAFARI, 'MacIntel', 0],
  [
    'Android',
    'android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36',
    'Linux armv81',
    5,
  ],
  ['Android that asks for the desktop site', 'android', LINUX_CHROME, 'Linux armv81', 5],
  [
    'Windows',
    'windows',
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Win32',
    10,
  ],
  ['Linux', 'linux', LINUX_CHROME, 'Linux x86_64', 0],
  ['a Linux laptop with a touch screen', 'linux', LINUX_CHROME, 'Linux x86_64', 10],
  [
    'a Raspberry Pi',
    'linux',
    'Mozilla/5.0 (X11; Linux aarch64; rv:150.0) Gecko/20100101 Firefox/150.0',
    'Linux aarch64',
    0,
  ],
  [
    'a Chromebook',
    undefined,
    'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    'Linux x86_64',
    10,
  ],
  ['a browser that says nothing', undefined, '', '', 0],
] as const) {
  test(`${what} is read as ${String(expected)}`, () => {
    expect(detectOperatingSystem({ userAgent, platform, maxTouchPoints })).toBe(expected);
  });
}
