/** @returns the whole address of the page, without anything that a reader may have arrived with. */
export function pageAddress(): string {
  return location.origin + location.pathname;
}
