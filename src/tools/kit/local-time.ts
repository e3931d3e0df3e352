const two = (number: number): string => String(number).padStart(2, '0');

/**
 * Names the day of a moment on this device's calendar.
 *
 * @param moment - the moment.
 * @returns `YYYY-MM-DD`.
 */
export function localDay(moment: Date): string {
  return `${String(moment.getFullYear())}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * Names the time of a moment on this device's clock.
 *
 * @param moment - the moment.
 * @returns `HH:MM`.
 */
export function localTime(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
