import { dataOf, languageOf, partFinder } from '../kit/element-parts.client.ts';
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
    controls: part('controls'),
    check: part('check'),
    progress: part('progress', HTMLProgressElement),
    status: part('status'),
    needsScript: part('needs-script'),
    byHand: part('by-hand'),
    elsewhere: part('elsewhere'),
    address: part('address'),
    copy: part('copy'),
    copied: part('copied'),
    showQr: part('show-qr'),
    qr: part('qr'),
    qrName: root.dataset['qrName'] ?? '',
    result: part('result'),
    codes: {
      deviceCode: part('device-code'),
      deviceTime: part('device-time'),
      trueCode: part('true-code'),
      trueTime: part('true-time'),
    },
    codesNow: part('codes-now'),
    refused: part('refused'),
    zone: part('zone'),
    steps: part('steps'),
  };
}
