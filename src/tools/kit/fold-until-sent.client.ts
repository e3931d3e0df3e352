/**
 * Folds a part of a page whose heading stands in its summary; whoever is sent to that heading finds it open.
 *
 * @param fold - the part.
 * @param id - of its heading.
 * @param signal - ends this.
 */
export function foldUntilSent(fold: HTMLDetailsElement, id: string, signal: AbortSignal): void {
  const openIfSent = (address: string | null | undefined): void => {
    if (address === `#${id}`) fold.open = true;
  };
  fold.open = false;
  openIfSent(location.hash);
  addEventListener(
    'hashchange',
    () => {
      openIfSent(location.hash);
    },
    { signal },
  );
  // A link to where the address leads already changes no hash, and some links come only with a verdict.
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element) openIfSent(target.closest('a')?.getAttribute('href'));
    },
    { signal },
  );
}
