/** Systems for which there are steps. `iphone` stands for the iPad too. */
export const OPERATING_SYSTEMS = ['iphone', 'android', 'windows', 'mac', 'linux'] as const;

export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number];

/** What a browser says about the device, in the words of `navigator`. */
export interface BrowserTraits {
  readonly userAgent: string;
  readonly platform: string;
  readonly maxTouchPoints: number;
}

/**
 * Guesses the operating system. Browsers blur what they say, so this is good for an order of help texts and no more.
 *
 * @returns the system, or `undefined` where it is none of those with steps.
 */
export function detectOperatingSystem(traits: BrowserTraits): OperatingSystem | undefined {
  const { userAgent, platform, maxTouchPoints } = traits;
  if (/iPhone|iPad|iPod/u.test(userAgent)) return 'iphone';
  // An iPad that asks for desktop pages says it is a Mac; no Mac has a touch screen.
  if (platform.startsWith('Mac') && maxTouchPoints > 1) return 'iphone';
  if (userAgent.includes('Android')) return 'android';
  // So does an Android phone with "Desktop site": a touch screen and a phone's processor give it away.
  if (/^Linux (?:arm|aarch)/u.test(platform) && maxTouchPoints > 1) return 'android';
  if (userAgent.includes('Windows NT')) return 'windows';
  if (/Macintosh|Mac OS X/u.test(userAgent)) return 'mac';
  if (/CrOS|KAIOS|Tizen|Web0S/iu.test(userAgent)) return undefined;
  return /Linux|X11/u.test(userAgent) ? 'linux' : undefined;
}
