/**
 * Lets the arrow keys walk from the field through the results and back; Escape leads back to the field.
 *
 * @param whole - the element that holds both.
 * @param field - where words are typed.
 * @param list - the results; each has one link.
 */
export function moveByArrows(whole: HTMLElement, field: HTMLInputElement, list: HTMLElement): void {
  whole.addEventListener('keydown', (event) => {
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at === -1) return;
    const next = nextStop(event.key, at);
    const stop = next === undefined ? undefined : stops[next];
    if (stop === undefined) return;
    event.preventDefault();
    stop.focus();
  });
}

function nextStop(key: string, at: number): number | undefined {
  if (key === 'ArrowDown') return at + 1;
  // In the field itself these keys have meanings of their own.
  if (at === 0) return undefined;
  if (key === 'ArrowUp') return at - 1;
  return key === 'Escape' ? 0 : undefined;
}
