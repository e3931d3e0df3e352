/** Cities whose zones browsers still call by an older name. */
const RENAMED: Readonly<Record<string, string>> = {
  Asmera: 'Asmara',
  Calcutta: 'Kolkata',
  Faeroe: 'Faroe',
  Godthab: 'Nuuk',
  Katmandu: 'Kathmandu',
  Kiev: 'Kyiv',
  Ponape: 'Pohnpei',
  Rangoon: 'Yangon',
  Saigon: 'Ho Chi Minh',
  Truk: 'Chuuk',
};

/**
 * Fills a list of places to choose from: the time zones that the browser knows, by part of the world.
 *
 * @param list - the list, with its first, empty choice in place; one that is filled already stays as it is.
 * @param other - what zones that belong to no part of the world stand under.
 */
export function fillPlaces(list: HTMLSelectElement, other: string): void {
  if (list.options.length > 1) return;
  const regions = new Map<string, HTMLOptionElement[]>();
  for (const zone of new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])) {
    const [region = '', ...place] = zone.split('/');
    const option = document.createElement('option');
    option.value = zone;
    option.textContent = place.length === 0 ? zone : placeName(place);
    const label = place.length === 0 ? other : region;
    regions.set(label, [...(regions.get(label) ?? []), option]);
  }
  for (const [label, options] of regions) {
    const group = document.createElement('optgroup');
    group.label = label;
    group.append(...options.sort((one, another) => one.text.localeCompare(another.text)));
    list.append(group);
  }
}

/** @returns the name of a zone as people read it: "America/New York" for `America/New_York`. */
export function readableZone(zone: string): string {
  return zone.replace(/_/gu, ' ');
}

function placeName(parts: readonly string[]): string {
  return parts.map((part) => RENAMED[part] ?? readableZone(part)).join(', ');
}
