import { dataOf, languageOf, partFinder } from '../kit/element-parts.client.ts';
import type { FlipAnswers } from './authenticator-strings.ts';

export type FlipParts = ReturnType<typeof flipParts>;

/**
 * Finds every part of the tap test before anything is changed, so that a failure leaves the static text whole.
 *
 * @param root - the `<code-flip-check>`.
 * @returns its parts and texts.
 * @throws Error when one is missing.
 */
export function flipParts(root: HTMLElement) {
  const part = partFinder(root);
  return {
    source: root.dataset['source'] ?? '',
    language: languageOf(root),
    texts: dataOf(root, 'texts') as FlipAnswers,
    needsScript: part('needs-script'),
    byHand: part('by-hand'),
    controls: part('controls'),
    other: part('other', HTMLInputElement),
    same: part('same', HTMLInputElement),
    thisDevice: part('this-device'),
    both: part('both', HTMLButtonElement),
    taps: part('taps'),
    tap: part('tap', HTMLButtonElement),
    status: part('status'),
    tapList: part('tap-list'),
    made: part('made'),
    minute: part('minute'),
    changed: part('changed', HTMLButtonElement),
    time: part('time', HTMLInputElement),
    compare: part('compare', HTMLButtonElement),
    asked: part('asked'),
    zone: part('zone'),
    place: part('place', HTMLSelectElement),
    usePlace: part('use-place', HTMLButtonElement),
  };
}
