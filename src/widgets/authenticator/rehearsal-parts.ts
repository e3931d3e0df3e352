import { dataOf, languageOf, partFinder } from '../element-parts.ts';
import type { RehearsalAnswers } from './authenticator-strings.ts';

export type RehearsalParts = ReturnType<typeof rehearsalParts>;

/**
 * Finds every part of the rehearsal before anything is changed, so that a failure leaves the static text whole.
 *
 * @param root - the `<authenticator-rehearsal>`.
 * @returns its parts and texts.
 * @throws Error when one is missing.
 */
export function rehearsalParts(root: HTMLElement) {
  const part = partFinder(root);
  return {
    source: root.dataset['source'] ?? '',
    name: root.dataset['name'] ?? '',
    qrName: root.dataset['qrName'] ?? '',
    language: languageOf(root),
    texts: dataOf(root, 'texts') as RehearsalAnswers,
    needsScript: part('needs-script', HTMLElement),
    byHand: part('by-hand', HTMLElement),
    controls: part('controls', HTMLElement),
    show: part('show', HTMLButtonElement),
    shown: part('shown', HTMLElement),
    heading: part('heading', HTMLElement),
    qr: part('qr', HTMLElement),
    key: part('key', HTMLElement),
    uri: part('uri', HTMLAnchorElement),
    code: part('code', HTMLInputElement),
    compare: part('compare', HTMLButtonElement),
    status: part('status', HTMLElement),
    next: [...root.querySelectorAll<HTMLElement>('[data-next]')],
  };
}
