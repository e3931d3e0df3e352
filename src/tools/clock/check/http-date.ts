const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const IMF_FIXDATE = /^(\w{3}), (\d{2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/u;

/**
 * Reads a `Date` header: the fixed form of RFC 9110, section 5.6.7 (IMF-fixdate), the only one a server may send.
 *
 * @param header - the header's value, such as `Mon, 23 Nov 2026 15:36:00 GMT`, or `null` where there is none.
 * @returns Unix time in whole seconds, or `undefined` for no header, another form, a day that does not
 *   exist, or one before 1970.
 */
export function httpDateSeconds(header: string | null): number | undefined {
  const match = IMF_FIXDATE.exec(header?.trim() ?? '');
  if (match === null) return undefined;
  const [, weekday = '', day = '', month = '', year = '', hours = '', minutes = '', seconds = ''] = match;
  if (!DAYS.includes(weekday) || !MONTHS.includes(month) || Number(year) < 1970) return undefined;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const midnight = new Date(Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)));
  if (midnight.getUTCDate() !== Number(day)) return undefined;
  // A leap second (":60") counts as the first second of the next minute, as in Unix time.
  return midnight.getTime() / 1000 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
}

/**
 * Reads an `Age` header (RFC 9111, section 5.1): whole seconds that a stored answer has spent in caches.
 *
 * @param header - the header's value, or `null` where there is none. Of a list only the first member counts.
 * @returns the age in seconds, or `undefined` for no header or one that is not a whole number of seconds.
 */
export function ageHeaderSeconds(header: string | null): number | undefined {
  const first = header?.split(',')[0]?.trim() ?? '';
  return /^\d{1,10}$/u.test(first) ? Number(first) : undefined;
}
