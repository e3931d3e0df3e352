import type { FinishedPage } from '../finished-pages.ts';
import { EVERYWHERE, sealedHeaders, type Headers } from '../hosting/header-rules.ts';
import { pageKind } from '../policies.ts';

/**
 * Works out the headers with which the copy answers for a page: those that a host sends, where it can. A worker can on
 * any host.
 *
 * @param page - the finished page, before the policy is put into it.
 * @throws Error naming the page when it holds something that no policy of its kind allows.
 */
export function answerHeaders(page: FinishedPage): Headers {
  return {
    'Content-Type': 'text/html; charset=utf-8',
    ...EVERYWHERE,
    ...(pageKind(page) === 'sealed' ? sealedHeaders(page) : {}),
  };
}
