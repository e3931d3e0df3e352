/**
 * Forgets with the page: when it is left, and when it comes back from the back/forward cache, where browsers keep what
 * was typed.
 *
 * @param forget - empties fields and answers.
 * @param signal - ends the listening.
 */
export function forgetWithPage(forget: () => void, signal: AbortSignal): void {
  window.addEventListener('pagehide', forget, { signal });
  window.addEventListener(
    'pageshow',
    ({ persisted }) => {
      if (persisted) forget();
    },
    { signal },
  );
}
