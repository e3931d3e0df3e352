/** Does something once the page is loaded, its words are painted and the browser has nothing better to do. */
export function whenIdle(work: () => unknown): void {
  // Safari has no requestIdleCallback.
  const idle =
    (window as { requestIdleCallback?: (work: () => unknown) => unknown }).requestIdleCallback ?? setTimeout;
  // An idle moment may come before the first picture of the page; one after a frame does not.
  addEventListener('load', () => requestAnimationFrame(() => idle(work)));
}
