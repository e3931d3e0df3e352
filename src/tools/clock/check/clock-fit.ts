import { DAY_SECONDS, QUARTER_HOUR_SECONDS } from '../../../text/time-units.ts';

/** What a wrong clock looks like. It fits, which is not proof: 4 of 15 random offsets fit a quarter hour by chance. */
export type ClockFit =
  /** A whole number of days: a wrong date. */
  | { readonly mistake: 'date'; readonly days: number }
  /** Twelve hours: morning and afternoon mixed up. */
  | { readonly mistake: 'am-pm' }
  /** A whole number of quarter hours: set by hand in the wrong time zone, or across a daylight-saving change. */
  | { readonly mistake: 'zone'; readonly quarterHours: number };

const HALF_DAY_SECONDS = DAY_SECONDS / 2;
/** People set clocks by hand to the minute, roughly. */
const TOLERANCE_SECONDS = 120;
/** The zones of the world lie 26 hours apart at most (UTC-12 to UTC+14). */
const WIDEST_ZONES_SECONDS = 26 * 3600;

/**
 * Says which mistakes an offset fits, the more telling first.
 *
 * @param offsetSeconds - device time minus true time.
 * @returns what it fits, each within 120 s; empty where it fits nothing.
 */
export function clockFits(offsetSeconds: number): readonly ClockFit[] {
  const fits: ClockFit[] = [];
  const days = nearestMultiple(offsetSeconds, DAY_SECONDS);
  if (days !== undefined) fits.push({ mistake: 'date', days });
  if (Math.abs(Math.abs(offsetSeconds) - HALF_DAY_SECONDS) <= TOLERANCE_SECONDS)
    fits.push({ mistake: 'am-pm' });
  const quarterHours = nearestMultiple(offsetSeconds, QUARTER_HOUR_SECONDS);
  if (quarterHours !== undefined && Math.abs(quarterHours) * QUARTER_HOUR_SECONDS <= WIDEST_ZONES_SECONDS) {
    fits.push({ mistake: 'zone', quarterHours });
  }
  return fits;
}

/** How many times `unit` the offset is, where it lies near a multiple other than zero. */
function nearestMultiple(offset: number, unit: number): number | undefined {
  const multiple = Math.round(offset / unit);
  return multiple !== 0 && Math.abs(offset - multiple * unit) <= TOLERANCE_SECONDS ? multiple : undefined;
}
