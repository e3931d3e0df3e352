import { clockMinutes, judgeMinute } from './check/minute.ts';
import { zoneOffsetSeconds } from './check/zone.ts';
import { clockJumped } from '../clock/check/device-clocks.ts';
import type { ClockPair } from '../clock/check/device-clocks.ts';
import { middleSeconds } from '../clock/check/interval.ts';
import { trueSecondsAt } from '../clock/check/true-time.ts';
import { readClocks } from '../kit/true-time/read-clocks.ts';
import type { TrueTimeSource } from '../kit/true-time/true-time-source.ts';
import type { FlipParts } from './flip-parts.client.ts';
import type { Seconds } from './flip-sentences.ts';
import type { FlipView } from './flip-view.client.ts';
import { fillPlaces, readableZone } from './time-zone-picker.client.ts';

/** The second part of the tap test: the minute on the phone's own clock, which tells the whole offset. */
export class MinutePart {
  readonly #parts: FlipParts;
  readonly #view: FlipView;
  readonly #source: () => TrueTimeSource;
  /** What the taps of the first part said. */
  #seconds: Seconds | undefined;
  /** The tap at the change of the minute. */
  #tapped: ClockPair | undefined;

  /**
   * @param parts - the parts of the whole test.
   * @param view - what the page shows of it.
   * @param source - gives true time.
   * @param signal - ends the listening.
   */
  constructor(parts: FlipParts, view: FlipView, source: () => TrueTimeSource, signal: AbortSignal) {
    this.#parts = parts;
    this.#view = view;
    this.#source = source;
    const { changed, compare, time, usePlace } = parts;
    const tapped = (): void => {
      this.#minuteChanged();
    };
    const typed = ({ key }: KeyboardEvent): void => {
      if (key === 'Enter') void this.#compare();
    };
    changed.addEventListener('click', tapped, { signal });
    compare.addEventListener('click', () => void this.#compare(), { signal });
    time.addEventListener('keydown', typed, { signal });
    usePlace.addEventListener('click', () => void this.#usePlace(), { signal });
  }

  /** Whether it goes on from what the taps said. */
  get isOpen(): boolean {
    return this.#seconds !== undefined;
  }

  /**
   * Goes on from what the taps said, and shows it.
   *
   * @param seconds - what they said.
   */
  open(seconds: Seconds): void {
    this.#seconds = seconds;
    this.#view.showSeconds(seconds);
  }

  /** As it is before the first tap. */
  clear(): void {
    this.#seconds = undefined;
    this.#tapped = undefined;
  }

  #minuteChanged(): void {
    this.#tapped = readClocks();
    this.#view.clearMinute();
    this.#view.askFor(this.#parts.texts.minuteTapped);
    if (this.#seconds !== undefined) this.#view.showSeconds(this.#seconds);
  }

  /** Judges the time that was typed; `timeZone` is the zone that the phone is said to be set to. */
  async #compare(timeZone?: string): Promise<void> {
    const { texts, time, place, zone } = this.#parts;
    const tapped = this.#tapped;
    const seconds = this.#seconds;
    const shownMinutes = clockMinutes(time.value);
    if (tapped === undefined || seconds === undefined) {
      this.#view.askFor(texts.minuteFirst);
      return;
    }
    if (shownMinutes === undefined) {
      this.#view.askFor(texts.timeFirst);
      return;
    }
    const found = await this.#source().find();
    // A new round has begun meanwhile, or another minute was tapped.
    if (tapped !== this.#tapped) return;
    if ('reason' in found) {
      this.#view.couldNotCheck(found.reason);
      return;
    }
    if (clockJumped(found.clocks, tapped)) {
      this.#tapped = undefined;
      this.#view.askFor(texts.minuteLost);
      return;
    }
    this.#view.askFor('');
    if (timeZone === undefined) place.value = '';
    const trueSeconds = middleSeconds(trueSecondsAt(found, tapped));
    const judged = judgeMinute(
      {
        shownMinutes,
        trueSeconds,
        zoneOffsetSeconds: zoneOffsetSeconds(trueSeconds, timeZone),
        zoneSaid: timeZone !== undefined,
      },
      seconds.offsetSeconds,
    );
    // A clock set by hand to look right in the wrong zone looks right here too: only its zone tells.
    zone.hidden = judged.verdict === 'inconsistent';
    fillPlaces(place, place.dataset['other'] ?? '');
    const ownZone =
      timeZone === undefined ? readableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined;
    this.#view.showWhole(judged, ownZone);
  }

  async #usePlace(): Promise<void> {
    const { place, texts } = this.#parts;
    if (place.value === '') this.#view.askFor(texts.chooseFirst);
    else await this.#compare(place.value);
  }
}
