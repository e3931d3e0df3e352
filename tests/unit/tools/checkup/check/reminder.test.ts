import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'playwright/test';
import { reminderFile } from '../../../../../src/tools/checkup/check/reminder.ts';
import type { Reminder } from '../../../../../src/tools/checkup/check/reminder.ts';

const REMINDER: Reminder = {
  day: '2027-01-31',
  uid: 'login-checkup-0123456789abcdef',
  sequence: 2,
  madeAtMilliseconds: Date.UTC(2026, 10, 23, 9, 30),
  title: 'Test the login; without, logging out',
  description: '1. Stay logged in.\n2. Take a code, unused; then \\ log in.\nسجّل الدخول 登录 😀',
  warning: 'Tomorrow: test',
  maker: { company: 'Six Digits', product: 'login-checkup' },
  language: 'en',
};

/** The file as a parser sees it that shares nothing with the library that wrote it. */
function parsed(reminder: Reminder): {
  event: ICAL.Event;
  component: ICAL.Component;
  calendar: ICAL.Component;
} {
  const calendar = new ICAL.Component(ICAL.parse(reminderFile(reminder)) as unknown[]);
  const [component, ...others] = calendar.getAllSubcomponents('vevent');
  if (component === undefined || others.length > 0) throw new Error('there must be one entry');
  return { event: new ICAL.Event(component), component, calendar };
}

/** The first days on which the entry comes up. */
function days(reminder: Reminder, count: number): string[] {
  const iterator = parsed(reminder).event.iterator();
  return Array.from({ length: count }, () => iterator.next().toString());
}

/** Each row: the day that was chosen, and the first five days of the reminder. */
const RECURRENCES: readonly (readonly [string, readonly string[]])[] = [
  ['2027-01-31', ['2027-01-28', '2027-04-28', '2027-07-28', '2027-10-28', '2028-01-28']],
  ['2026-11-30', ['2026-11-28', '2027-02-28', '2027-05-28', '2027-08-28', '2027-11-28']],
  ['2028-02-29', ['2028-02-28', '2028-05-28', '2028-08-28', '2028-11-28', '2029-02-28']],
  ['2026-12-01', ['2026-12-01', '2027-03-01', '2027-06-01', '2027-09-01', '2027-12-01']],
  ['2026-10-15', ['2026-10-15', '2027-01-15', '2027-04-15', '2027-07-15', '2027-10-15']],
];

for (const [day, expected] of RECURRENCES) {
  test(`a reminder from ${day} comes up every three months, and leaves none out`, () => {
    expect(days({ ...REMINDER, day }, expected.length)).toEqual(expected);
  });
}

test('from any day, forty reminders in a row are three months apart, in each year the same four months', () => {
  const dates = fc.date({
    min: new Date('2026-01-01T00:00:00Z'),
    max: new Date('2090-12-31T00:00:00Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const day = date.toISOString().slice(0, 10);
      const found = days({ ...REMINDER, day }, 40);
      const start = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
      found.forEach((text, index) => {
        expect(Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))).toBe(start + index * 3);
        expect(Number(text.slice(8))).toBe(Math.min(28, Number(day.slice(8))));
      });
    }),
    { numRuns: 20 },
  );
});

test('a rule on the 31st itself would leave months out, which the parser knows', () => {
  const rule = ICAL.Recur.fromString('FREQ=MONTHLY;INTERVAL=3');
  const iterator = rule.iterator(ICAL.Time.fromDateString('2027-01-31'));
  const found = Array.from({ length: 3 }, () => iterator.next().toString());
  expect(found).not.toContain('2027-04-30');
});

test('the entry takes one whole day, in no time zone, and leaves the day free', () => {
  const { event, component, calendar } = parsed(REMINDER);
  expect(event.startDate.isDate).toBe(true);
  expect(event.startDate.toString()).toBe('2027-01-28');
  expect(event.endDate.toString()).toBe('2027-01-29');
  expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
  expect(calendar.getFirstSubcomponent('vtimezone')).toBeNull();
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Six Digits//login-checkup//EN');
});

test('name, number and stamp are those that were given', () => {
  const { event, component } = parsed(REMINDER);
  expect(event.uid).toBe(REMINDER.uid);
  expect(event.sequence).toBe(2);
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-23T09:30:00Z');
  expect(reminderFile(REMINDER)).toBe(reminderFile(REMINDER));
});

test('a warning comes up the day before', () => {
  const alarm = parsed(REMINDER).component.getFirstSubcomponent('valarm');
  expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  expect(alarm?.getFirstPropertyValue('description')).toBe('Tomorrow: test');
});

test('texts come out as they went in, whatever is in them', () => {
  const texts = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    // A carriage return has no place in a text of this format.
    .filter((text) => !/[\r\p{Cc}]/u.test(text.replace(/\n/gu, '')) && text.trim() !== '');
  fc.assert(
    fc.property(texts, texts, (title, description) => {
      const { event } = parsed({ ...REMINDER, title, description });
      expect(event.summary).toBe(title);
      expect(event.description).toBe(description);
    }),
    { numRuns: 500 },
  );
});

test('every line ends in CRLF and has at most 75 octets', () => {
  for (const description of [REMINDER.description, 'é'.repeat(500), '😀'.repeat(200), 'x'.repeat(1000)]) {
    const file = reminderFile({ ...REMINDER, description });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(file.replace(/\r\n/gu, '')).not.toMatch(/[\r\n]/u);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
});

test('a day that does not exist makes no file', () => {
  expect(() => reminderFile({ ...REMINDER, day: '2027-02-30' })).toThrow(RangeError);
});
