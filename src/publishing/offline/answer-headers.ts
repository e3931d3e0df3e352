import type { FinishedPage } from '../finished-pages.ts';
import { EVERYWHERE, SEALED } from '../hosting/header-rules.ts';
import { contentPolicy, pageKind } from '../policies.ts';

/**
 * Works out the headers with which the copy answers for a page: those that a host sends, where it can. A worker can on
 * any host.
 *
 * @param page - the finished page, before the policy is put into it.
 * @returns the headers.
 */
export function answerHeaders(page: FinishedPage): Readonly<Record<string, string>> {
  const sealed = {
    'Content-Security-Policy': `${contentPolicy(page)}; frame-ancestors 'none'`,
    ...SEALED,
  };
  return {
    'Content-Type': 'text/html; charset=utf-8',
    ...EVERYWHERE,
    ...(pageKind(page) === 'sealed' ? sealed : {}),
  };
}
