import type { ServerResponse } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { SLOW_4G } from './line.ts';

const ROUND_TRIP_MILLISECONDS = SLOW_4G.latencyMilliseconds;
/** Connection, its encryption, and the request itself. */
const ROUND_TRIPS_TO_FIRST_BYTE = 3;
/** Ten segments of 1,460 bytes, as RFC 6928 allows, less what the headers take. */
const FIRST_WINDOW_BYTES = 14_600 - 600;
/** What the line carries in one round trip: no window is larger for long. */
const FULL_WINDOW_BYTES = Math.floor((SLOW_4G.bitsPerSecond / 8) * (ROUND_TRIP_MILLISECONDS / 1000));

/**
 * Sends an answer as it arrives over slow 4G from a host that starts slowly, as TCP does: a first window of bytes, and
 * after each round trip twice as many, until the line is full.
 *
 * @param response - an answer whose headers are set and not yet sent.
 * @param body - all of its bytes.
 * @see https://www.rfc-editor.org/rfc/rfc6928
 * @see https://www.rfc-editor.org/rfc/rfc5681#section-3.1
 */
export async function sendInWindows(response: ServerResponse, body: Uint8Array): Promise<void> {
  await pause(ROUND_TRIPS_TO_FIRST_BYTE * ROUND_TRIP_MILLISECONDS);
  let window = FIRST_WINDOW_BYTES;
  for (let sent = 0; sent < body.length; window = Math.min(2 * window, FULL_WINDOW_BYTES)) {
    if (sent > 0) await pause(ROUND_TRIP_MILLISECONDS);
    response.write(body.subarray(sent, sent + window));
    sent += window;
  }
  response.end();
}
