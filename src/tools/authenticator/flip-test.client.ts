import { judgeTaps, TAPS_WANTED } from './check/taps.ts';
import { clockJumped } from '../clock/check/device-clocks.ts';
import type { ClockPair } from '../clock/check/device-clocks.ts';
import { middleSeconds, widthSeconds } from '../clock/check/interval.ts';
import { trueSecondsAt } from '../clock/check/true-time.ts';
import type { TrueTime } from '../clock/check/true-time.ts';
import { interpolate } from '../../i18n/format.ts';
import { forgetWithPage } from '../kit/forget-with-page.client.ts';
import { readClocks } from '../kit/true-time/read-clocks.ts';
import { TrueTimeSource } from '../kit/true-time/true-time-source.ts';
import type { FlipParts } from './flip-parts.client.ts';
import { FlipView } from './flip-view.client.ts';
import { MinutePart } from './minute-part.client.ts';

/** The tap test while its element is on the page: where the authenticator is, the taps, and what they say. */
export class FlipTest {
  readonly #parts: FlipParts;
  readonly #view: FlipView;
  readonly #minutePart: MinutePart;
  readonly #connected = new AbortController();
  #trueTime: TrueTimeSource | undefined;
  /** The taps of this round, as the device's clocks stood. */
  #taps: ClockPair[] = [];
  /** Counts the rounds, so that an answer that comes too late is thrown away. */
  #round = 0;

  /**
   * Brings the page to life.
   *
   * @param root - the tool's element; it gets the verdicts.
   * @param parts - its parts.
   */
  constructor(root: HTMLElement, parts: FlipParts) {
    this.#parts = parts;
    this.#view = new FlipView(root, parts);
    this.#minutePart = new MinutePart(parts, this.#view, () => this.#source(), this.#connected.signal);
    this.#listen();
    this.#forget();
    parts.needsScript.hidden = true;
    parts.byHand.hidden = true;
    parts.controls.hidden = false;
  }

  /** Ends everything that listens or waits. */
  end(): void {
    this.#connected.abort();
    this.#forgetTrueTime();
    this.#round += 1;
    this.#minutePart.clear();
  }

  #listen(): void {
    const { other, same, both, tap } = this.#parts;
    const { signal } = this.#connected;
    const choose = (): void => {
      this.#chooseWhere();
    };
    const seesBoth = (): void => {
      this.#offerTaps();
      tap.focus();
    };
    const forget = (): void => {
      this.#forget();
    };
    for (const choice of [other, same]) choice.addEventListener('change', choose, { signal });
    both.addEventListener('click', seesBoth, { signal });
    tap.addEventListener('click', () => void this.#tap(), { signal });
    forgetWithPage(forget, signal);
    window.addEventListener(
      'pageshow',
      () => {
        this.#unchooseWhere();
      },
      { signal },
    );
  }

  #chooseWhere(): void {
    const { taps, thisDevice, same, other } = this.#parts;
    this.#startOver();
    taps.hidden = true;
    thisDevice.hidden = !same.checked;
    if (other.checked) this.#offerTaps();
  }

  /** Until a page is shown, a browser may choose again what was chosen when the page was left: then nothing follows. */
  #unchooseWhere(): void {
    const { taps, thisDevice, same, other } = this.#parts;
    if (!taps.hidden || !thisDevice.hidden) return;
    other.checked = false;
    same.checked = false;
  }

  /** Asks for true time at once: it is there before the app is open, and who has no line learns of it now. */
  #offerTaps(): void {
    this.#parts.thisDevice.hidden = true;
    this.#parts.taps.hidden = false;
    this.#view.setStatus(this.#parts.texts.ready);
    void this.#warnWithoutTrueTime();
  }

  async #warnWithoutTrueTime(): Promise<void> {
    const round = this.#round;
    const found = await this.#source().find();
    if (round !== this.#round || this.#minutePart.isOpen || this.#taps.length >= TAPS_WANTED) return;
    if ('reason' in found) this.#view.couldNotCheck(found.reason);
  }

  async #tap(): Promise<void> {
    const now = readClocks();
    const { texts } = this.#parts;
    if (this.#taps.length >= TAPS_WANTED && this.#view.hasVerdict) this.#startOver();
    // A line that failed between the taps takes none of them away: they are timed by this device's own running clock.
    this.#view.clearVerdict();
    const [first] = this.#taps;
    const lost = first !== undefined && clockJumped(first, now);
    if (lost) this.#taps = [];
    this.#taps.push(now);
    if (this.#taps.length < TAPS_WANTED) {
      const count = { number: this.#taps.length, count: TAPS_WANTED };
      this.#view.setStatus(lost ? texts.restarted : interpolate(texts.tapped, count));
      void this.#warnWithoutTrueTime();
      return;
    }
    await this.#askAndJudge();
  }

  async #askAndJudge(): Promise<void> {
    const round = this.#round;
    const taps = [...this.#taps];
    this.#view.setStatus(this.#parts.texts.asking);
    const source = this.#source();
    let found = await source.find();
    // A line that failed a minute ago may be back.
    if ('reason' in found) found = await source.find();
    if (round !== this.#round || taps.length !== this.#taps.length) return;
    if ('reason' in found) {
      this.#view.couldNotCheck(found.reason);
      return;
    }
    const { clocks } = found;
    if (taps.some((tap) => clockJumped(clocks, tap))) {
      this.#startOver();
      this.#view.setStatus(this.#parts.texts.tapsAgain);
      return;
    }
    this.#judge(found, taps);
  }

  #judge(trueTime: TrueTime, taps: readonly ClockPair[]): void {
    const { texts } = this.#parts;
    const seconds = taps.map((tap) => middleSeconds(trueSecondsAt(trueTime, tap)));
    const judged = judgeTaps(seconds, widthSeconds(trueTime.offset) / 2);
    if (judged.state === 'done' && judged.verdict !== 'inconsistent') {
      this.#view.listTaps(seconds, judged.counted);
      this.#minutePart.open(judged);
      return;
    }
    this.#view.listTaps(seconds, seconds);
    if (judged.state === 'more') this.#view.setStatus(texts.misfit);
    else this.#view.show('inconsistent', [texts.inconsistent]);
  }

  #source(): TrueTimeSource {
    this.#trueTime ??= new TrueTimeSource(this.#parts.source);
    return this.#trueTime;
  }

  /** A new round of taps. */
  #startOver(): void {
    this.#round += 1;
    this.#taps = [];
    this.#minutePart.clear();
    this.#view.clearRound();
  }

  /** As the page was when it was loaded. */
  #forget(): void {
    const { other, same, thisDevice, taps } = this.#parts;
    this.#startOver();
    this.#forgetTrueTime();
    other.checked = false;
    same.checked = false;
    thisDevice.hidden = true;
    taps.hidden = true;
  }

  #forgetTrueTime(): void {
    this.#trueTime?.stop();
    this.#trueTime = undefined;
  }
}
