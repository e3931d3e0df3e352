import type { HostAnswer } from './check-run.ts';

const PATIENCE_MILLISECONDS = 10_000;

/**
 * Asks the page's own host for its headers and nothing else.
 *
 * A `HEAD` request with a random query passes service workers and most caches; where one answers all the same, the
 * readings of the check notice.
 *
 * @param address - a tiny file on the page's own host.
 * @param signal - aborts when nobody waits any more.
 * @returns the headers, or `undefined` where the host did not answer in time.
 */
export async function askHost(address: string, signal: AbortSignal): Promise<HostAnswer | undefined> {
  if (signal.aborted) return undefined;
  const request = new AbortController();
  const stop = (): void => {
    request.abort();
  };
  signal.addEventListener('abort', stop, { once: true });
  const timer = setTimeout(stop, PATIENCE_MILLISECONDS);
  try {
    const response = await fetch(`${address}?c=${randomWord()}`, {
      method: 'HEAD',
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      signal: request.signal,
    });
    return { date: response.headers.get('date'), age: response.headers.get('age') };
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

function randomWord(): string {
  return [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');
}
