import { ICalCalendar, ICalEventRepeatingFreq, ICalEventTransparency } from 'ical-generator';
import { DAY_SECONDS } from '../../../text/time-units.ts';
import { dayOfEveryMonth } from './days.ts';

/** How often the login is tested. */
export const MONTHS_BETWEEN_TESTS = 3;
/** Nine in the morning of the day before: a warning after the start of a day is not understood by every calendar. */
const WARN_SECONDS_BEFORE = 15 * 3600;

/** What a reminder says, and when. */
export interface Reminder {
  /** First day, `YYYY-MM-DD`; from the 29th on it is moved to the 28th. */
  readonly day: string;
  /** Name of this entry, the same each time it is made, so that a calendar replaces it. */
  readonly uid: string;
  /** How often this entry was made before. */
  readonly sequence: number;
  /** When the file is made, in milliseconds since 1970 (UTC). */
  readonly madeAtMilliseconds: number;
  /** Title of the entry. */
  readonly title: string;
  /** How to test. */
  readonly description: string;
  /** What the warning on the day before says. */
  readonly warning: string;
  /** Who makes it, as company and product. */
  readonly maker: { readonly company: string; readonly product: string };
  /** Language of the texts, such as `en`. */
  readonly language: string;
}

/**
 * Writes a calendar file with one entry that comes back every three months. It takes whole days, so it is the same day
 * in every time zone and needs no zone of its own.
 *
 * @param reminder - what it says.
 * @returns the text of an `.ics` file (RFC 5545): lines end in CRLF and are folded at 75 octets.
 * @throws RangeError when the day is none; TypeError in browsers that have no `crypto.randomUUID` here.
 */
export function reminderFile(reminder: Reminder): string {
  const start = new Date(`${dayOfEveryMonth(reminder.day)}T00:00:00Z`);
  const calendar = new ICalCalendar({
    prodId: { ...reminder.maker, language: reminder.language.toUpperCase() },
  });
  calendar.createEvent({
    id: reminder.uid,
    sequence: reminder.sequence,
    stamp: new Date(reminder.madeAtMilliseconds),
    start,
    end: new Date(start.getTime() + DAY_SECONDS * 1000),
    allDay: true,
    summary: reminder.title,
    description: reminder.description,
    // The day stays free for everything else.
    transparency: ICalEventTransparency.TRANSPARENT,
    repeating: { freq: ICalEventRepeatingFreq.MONTHLY, interval: MONTHS_BETWEEN_TESTS },
    alarms: [{ triggerBefore: WARN_SECONDS_BEFORE, description: reminder.warning }],
  });
  return `${calendar.toString()}\r\n`;
}
