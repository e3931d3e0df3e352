import { dataOf, languageOf, partFinder } from '../kit/element-parts.client.ts';
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
    needsScript: part('needs-script'),
    byHand: part('by-hand'),
    controls: part('controls'),
    show: part('show', HTMLButtonElement),
    shown: part('shown'),
    heading: part('heading'),
    qr: part('qr'),
    key: part('key'),
    copy: part('copy', HTMLButtonElement),
    uri: part('uri', HTMLAnchorElement),
    code: part('code', HTMLInputElement),
    compare: part('compare', HTMLButtonElement),
    status: part('status'),
  };
}
