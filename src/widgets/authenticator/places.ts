/**
 * Fills a list of places to choose from: the time zones that the browser knows, by part of the world.
 *
 * @param list - the list, with its first, empty choice in place; one that is filled already stays as it is.
 * @param other - what zones that belong to no part of the world stand under.
 */
export function fillPlaces(list: HTMLSelectElement, other: string): void {
  if (list.options.length > 1) return;
  const regions = new Map<string, HTMLOptGroupElement>();
  for (const zone of new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])) {
    const [region = '', ...place] = zone.split('/');
    const label = place.length === 0 ? other : region;
    const group = regions.get(label) ?? document.createElement('optgroup');
    group.label = label;
    regions.set(label, group);
    const option = document.createElement('option');
    option.value = zone;
    option.textContent = readableZone(place.length === 0 ? zone : place.join(', '));
    group.append(option);
  }
  list.append(...regions.values());
}

/** @returns the name of a zone as people read it: "New York" for `New_York`. */
export function readableZone(name: string): string {
  return name.replace(/_/gu, ' ');
}
