import { dataOf, languageOf, partFinder } from '../element-parts.ts';
import type { ClockAnswers } from './clock-strings.ts';

export type ClockParts = ReturnType<typeof clockParts>;

/**
 * Finds every part of the clock check before anything is changed, so that a failure leaves the static text whole.
 *
 * @param root - the `<clock-check>`.
 * @returns its parts and texts.
 * @throws Error when one is missing.
 */
export function clockParts(root: HTMLElement) {
  const part = partFinder(root);
  return {
    source: root.dataset['source'] ?? '',
    language: languageOf(root),
    texts: dataOf(root, 'texts') as ClockAnswers,
    thisDevice: root.dataset['thisDevice'] ?? '',
    controls: part('controls', HTMLElement),
    check: part('check', HTMLElement),
    progress: part('progress', HTMLProgressElement),
    status: part('status', HTMLElement),
    needsScript: part('needs-script', HTMLElement),
    byHand: part('by-hand', HTMLElement),
    elsewhere: part('elsewhere', HTMLElement),
    address: part('address', HTMLElement),
    copy: part('copy', HTMLElement),
    copied: part('copied', HTMLElement),
    showQr: part('show-qr', HTMLElement),
    qr: part('qr', HTMLElement),
    qrName: root.dataset['qrName'] ?? '',
    result: part('result', HTMLElement),
    codes: {
      deviceCode: part('device-code', HTMLElement),
      deviceTime: part('device-time', HTMLElement),
      trueCode: part('true-code', HTMLElement),
      trueTime: part('true-time', HTMLElement),
    },
    codesNow: part('codes-now', HTMLElement),
    refused: part('refused', HTMLElement),
    zone: part('zone', HTMLElement),
    steps: part('steps', HTMLElement),
  };
}
