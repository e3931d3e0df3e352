import { codeAt, EXAMPLE_KEY, secondsLeftInStep } from '../kit/check/totp.ts';

/** Where the two example codes and their times are written. */
export interface ExamplePlaces {
  readonly deviceCode: HTMLElement;
  readonly deviceTime: HTMLElement;
  readonly trueCode: HTMLElement;
  readonly trueTime: HTMLElement;
}

/**
 * Writes the code that this device would show, and the code at true time, for a made-up key.
 *
 * @param places - where to write.
 * @param deviceSeconds - Unix time by the device.
 * @param offsetSeconds - device time minus true time.
 * @param language - BCP 47 tag, for the form of times.
 * @returns whether both codes are the same, and the seconds until either changes.
 */
export function drawExampleCodes(
  places: ExamplePlaces,
  deviceSeconds: number,
  offsetSeconds: number,
  language: string,
): { readonly same: boolean; readonly changesInSeconds: number } {
  const trueSeconds = deviceSeconds - offsetSeconds;
  const deviceCode = codeAt(EXAMPLE_KEY, deviceSeconds);
  const trueCode = codeAt(EXAMPLE_KEY, trueSeconds);
  drawCode(places.deviceCode, deviceCode);
  drawCode(places.trueCode, trueCode);
  const format = timeFormat(language, Math.abs(offsetSeconds) > 6 * 3600);
  places.deviceTime.textContent = format.format(deviceSeconds * 1000);
  places.trueTime.textContent = format.format(trueSeconds * 1000);
  return {
    same: deviceCode === trueCode,
    changesInSeconds: Math.min(secondsLeftInStep(deviceSeconds), secondsLeftInStep(trueSeconds)),
  };
}

/** One digit to a box; read out digit by digit, as one picture. */
function drawCode(boxes: HTMLElement, code: string): void {
  boxes.setAttribute('aria-label', code.replace(/\B/gu, ' '));
  [...boxes.children].forEach((box, index) => {
    box.textContent = code[index] ?? '';
  });
}

function timeFormat(language: string, withDay: boolean): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    ...(withDay ? { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } : {}),
  });
}
