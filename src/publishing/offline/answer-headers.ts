import type { FinishedPage } from '../finished-pages.ts';
import { EVERYWHERE, SEALED } from '../header-file.ts';
import { contentPolicy, pageKind } from '../policies.ts';

/**
 * Works out the headers with which the copy answers for a page: those that a host sends, where it can. A worker can on
 * any host.
 *
 * @param page - the finished page, before the policy is put into it.
 * @returns the headers. A page that is not sealed carries its policy in itself; only who may frame it stands here.
 */
export function answerHeaders(page: FinishedPage): Readonly<Record<string, string>> {
  const isSealed = pageKind(page) === 'sealed';
  const framing = "frame-ancestors 'none'";
  return {
    'Content-Type': 'text/html; charset=utf-8',
    ...EVERYWHERE,
    'Content-Security-Policy': isSealed ? `${contentPolicy(page)}; ${framing}` : framing,
    ...(isSealed ? SEALED : {}),
  };
}
