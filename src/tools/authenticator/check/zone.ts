/**
 * How far the clocks of a time zone stand from UTC at a moment, daylight saving included.
 *
 * @param unixSeconds - the moment in Unix seconds.
 * @param timeZone - an IANA name such as `Asia/Kolkata`; without one, the zone that this device is set to.
 * @returns local time minus UTC in whole seconds.
 * @throws RangeError for a zone that the browser does not know.
 */
export function zoneOffsetSeconds(unixSeconds: number, timeZone?: string): number {
  const whole = Math.floor(unixSeconds);
  const parts = new Intl.DateTimeFormat('en-US', {
    ...(timeZone === undefined ? {} : { timeZone }),
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(whole * 1000);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local / 1000 - whole;
}
