import { dataOf, languageOf, partFinder } from '../element-parts.ts';
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
    needsScript: part('needs-script', HTMLElement),
    byHand: part('by-hand', HTMLElement),
    controls: part('controls', HTMLElement),
    other: part('other', HTMLInputElement),
    same: part('same', HTMLInputElement),
    thisDevice: part('this-device', HTMLElement),
    both: part('both', HTMLButtonElement),
    taps: part('taps', HTMLElement),
    tap: part('tap', HTMLButtonElement),
    status: part('status', HTMLElement),
    tapList: part('tap-list', HTMLElement),
    made: part('made', HTMLElement),
    minute: part('minute', HTMLElement),
    changed: part('changed', HTMLButtonElement),
    time: part('time', HTMLInputElement),
    compare: part('compare', HTMLButtonElement),
    asked: part('asked', HTMLElement),
    zone: part('zone', HTMLElement),
    place: part('place', HTMLSelectElement),
    usePlace: part('use-place', HTMLButtonElement),
    next: [...root.querySelectorAll<HTMLElement>('[data-next]')],
  };
}
