import { clockMinutes, judgeMinute } from '../../checks/authenticator/minute.ts';
import { flipOffsetSeconds, judgeTaps, TAPS_WANTED } from '../../checks/authenticator/taps.ts';
import { zoneOffsetSeconds } from '../../checks/authenticator/zone.ts';
import { clockJumped } from '../../checks/clock/device-clocks.ts';
import type { ClockPair } from '../../checks/clock/device-clocks.ts';
import { middleSeconds, widthSeconds } from '../../checks/clock/interval.ts';
import { trueSecondsAt } from '../../checks/clock/true-time.ts';
import type { NoAnswerReason } from '../../checks/clock/verdict.ts';
import { fill } from '../../knowledge/wording.ts';
import { say } from '../element-parts.ts';
import { readClocks } from '../true-time/read-clocks.ts';
import { TrueTimeSource } from '../true-time/true-time-source.ts';
import { flipParts } from './flip-parts.ts';
import type { FlipParts } from './flip-parts.ts';
import { flipSentencesIn } from './flip-sentences.ts';
import type { Seconds } from './flip-sentences.ts';
import { fillPlaces, readableZone } from './places.ts';
import type { FlipAnswers } from './texts.ts';

/** `<code-flip-check>`: measures the clock behind an authenticator app by taps, without a code or a key. */
class CodeFlipCheck extends HTMLElement {
  #connected: AbortController | undefined;
  #trueTime: TrueTimeSource | undefined;
  /** The taps of this round, as the device's clocks stood. */
  #taps: ClockPair[] = [];
  /** What the taps said, once they said something. */
  #seconds: Seconds | undefined;
  /** The tap at the change of the minute. */
  #minute: ClockPair | undefined;
  /** Counts the rounds, so that an answer that comes too late is thrown away. */
  #round = 0;

  connectedCallback(): void {
    const parts = flipParts(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;
    const on = (target: EventTarget, type: string, act: () => void): void => {
      target.addEventListener(type, act, { signal });
    };
    on(parts.other, 'change', () => {
      this.#chooseWhere(parts);
    });
    on(parts.same, 'change', () => {
      this.#chooseWhere(parts);
    });
    on(parts.both, 'click', () => {
      this.#showTaps(parts);
      parts.tap.focus();
    });
    on(parts.tap, 'click', () => void this.#tap(parts));
    on(parts.changed, 'click', () => {
      this.#minuteChanged(parts);
    });
    on(parts.compare, 'click', () => void this.#compare(parts));

    parts.time.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Enter') void this.#compare(parts);
      },
      { signal },
    );
    on(parts.usePlace, 'click', () => void this.#usePlace(parts));
    on(window, 'pagehide', () => {
      this.#forget(parts);
    });
    window.addEventListener(
      'pageshow',
      (event) => {
        if (event.persisted) this.#forget(parts);
      },
      { signal },
    );

    this.#forget(parts);
    parts.needsScript.hidden = true;
    parts.byHand.hidden = true;
    parts.controls.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#trueTime?.stop();
    this.#trueTime = undefined;
    this.#round += 1;
  }

  #chooseWhere(parts: FlipParts): void {
    this.#startOver(parts);
    parts.taps.hidden = true;
    parts.thisDevice.hidden = !parts.same.checked;
    if (parts.other.checked) this.#showTaps(parts);
  }

  /** Asks for true time at once: it is there before the app is open, and who has no line learns of it now. */
  #showTaps(parts: FlipParts): void {
    parts.thisDevice.hidden = true;
    parts.taps.hidden = false;
    say(parts.status, [parts.texts.ready]);
    void this.#warnWithoutTrueTime(parts);
  }

  async #warnWithoutTrueTime(parts: FlipParts): Promise<void> {
    const round = this.#round;
    const found = await this.#source(parts).find();
    if (round !== this.#round || this.#seconds !== undefined || this.#taps.length >= TAPS_WANTED) return;
    if ('reason' in found) this.#couldNotCheck(parts, found.reason);
  }

  async #tap(parts: FlipParts): Promise<void> {
    const now = readClocks();
    const { texts } = parts;
    if (this.#taps.length >= TAPS_WANTED && this.dataset['verdict'] !== undefined) this.#startOver(parts);
    // A line that failed between the taps takes none of them away: they are timed by this device's own running clock.
    this.#clearVerdict(parts);
    const [first] = this.#taps;
    const lost = first !== undefined && clockJumped(first, now);
    if (lost) this.#taps = [];
    this.#taps.push(now);
    if (this.#taps.length < TAPS_WANTED) {
      const count = { number: this.#taps.length, count: TAPS_WANTED };
      say(parts.status, [lost ? texts.restarted : fill(texts.tapped, count)]);
      void this.#warnWithoutTrueTime(parts);
      return;
    }
    await this.#judgeTaps(parts);
  }

  async #judgeTaps(parts: FlipParts): Promise<void> {
    const round = this.#round;
    const taps = [...this.#taps];
    say(parts.status, [parts.texts.asking]);
    const source = this.#source(parts);
    let found = await source.find();
    // A line that failed a minute ago may be back.
    if ('reason' in found) found = await source.find();
    if (round !== this.#round || taps.length !== this.#taps.length) return;
    if ('reason' in found) {
      this.#couldNotCheck(parts, found.reason);
      return;
    }
    const { clocks } = found;
    if (taps.some((tap) => clockJumped(clocks, tap))) {
      this.#startOver(parts);
      say(parts.status, [parts.texts.tapsAgain]);
      return;
    }
    const trueTime = found;
    const seconds = taps.map((tap) => middleSeconds(trueSecondsAt(trueTime, tap)));
    const judged = judgeTaps(seconds, widthSeconds(trueTime.offset) / 2);
    if (judged.state === 'more' || judged.verdict === 'inconsistent') {
      drawTaps(parts, seconds, seconds);
      if (judged.state === 'more') say(parts.status, [parts.texts.misfit]);
      else this.#show(parts, 'inconsistent', [parts.texts.inconsistent]);
      return;
    }
    drawTaps(parts, seconds, judged.counted);
    this.#seconds = judged;
    this.#showSeconds(parts, judged);
  }

  #showSeconds(parts: FlipParts, found: Seconds): void {
    parts.minute.hidden = false;
    const { seconds } = flipSentencesIn(parts.texts, parts.language);
    this.#show(parts, found.verdict, seconds(found), found.offsetSeconds);
  }

  #minuteChanged(parts: FlipParts): void {
    this.#minute = readClocks();
    parts.time.value = '';
    parts.place.value = '';
    parts.zone.hidden = true;
    parts.asked.textContent = parts.texts.minuteTapped;
    if (this.#seconds !== undefined) this.#showSeconds(parts, this.#seconds);
  }

  /** Judges the time that was typed; `timeZone` is the zone that the phone is said to be set to. */
  async #compare(parts: FlipParts, timeZone?: string): Promise<void> {
    const { texts } = parts;
    const minute = this.#minute;
    const seconds = this.#seconds;
    const shownMinutes = clockMinutes(parts.time.value);
    if (minute === undefined || seconds === undefined) {
      parts.asked.textContent = texts.minuteFirst;
      return;
    }
    if (shownMinutes === undefined) {
      parts.asked.textContent = texts.timeFirst;
      return;
    }
    const round = this.#round;
    const found = await this.#source(parts).find();
    if (round !== this.#round || minute !== this.#minute) return;
    if ('reason' in found) {
      this.#couldNotCheck(parts, found.reason);
      return;
    }
    if (clockJumped(found.clocks, minute)) {
      this.#minute = undefined;
      parts.asked.textContent = texts.minuteLost;
      return;
    }
    parts.asked.textContent = '';
    if (timeZone === undefined) parts.place.value = '';
    const trueSeconds = middleSeconds(trueSecondsAt(found, minute));
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
    parts.zone.hidden = judged.verdict === 'inconsistent';
    fillPlaces(parts.place, parts.place.dataset['other'] ?? '');
    const { whole } = flipSentencesIn(texts, parts.language);
    const ownZone =
      timeZone === undefined ? readableZone(new Intl.DateTimeFormat().resolvedOptions().timeZone) : undefined;
    this.#show(
      parts,
      judged.verdict,
      whole(judged, ownZone),
      judged.verdict === 'inconsistent' ? undefined : judged.offsetSeconds,
    );
  }

  async #usePlace(parts: FlipParts): Promise<void> {
    if (parts.place.value === '') parts.asked.textContent = parts.texts.chooseFirst;
    else await this.#compare(parts, parts.place.value);
  }

  #couldNotCheck(parts: FlipParts, reason: NoAnswerReason): void {
    this.#show(parts, 'could-not-check', [parts.texts.couldNotCheck[reason]]);
  }

  #show(
    parts: FlipParts,
    verdict: keyof FlipAnswers['verdicts'],
    sentences: readonly string[],
    offsetSeconds?: number,
  ): void {
    say(parts.status, sentences, parts.texts.verdicts[verdict]);
    parts.byHand.hidden = verdict !== 'could-not-check';
    for (const next of parts.next) next.hidden = next.dataset['next'] !== verdict;
    if (offsetSeconds === undefined) delete this.dataset['offsetSeconds'];
    else this.dataset['offsetSeconds'] = offsetSeconds.toFixed(2);
    // Last, so that who waits for it finds everything else in place.
    this.dataset['verdict'] = verdict;
    parts.status.scrollIntoView({ block: 'nearest' });
  }

  #source(parts: FlipParts): TrueTimeSource {
    this.#trueTime ??= new TrueTimeSource(parts.source);
    return this.#trueTime;
  }

  /** A new round of taps. */
  #startOver(parts: FlipParts): void {
    this.#round += 1;
    this.#taps = [];
    this.#seconds = undefined;
    this.#minute = undefined;
    this.#clearVerdict(parts);
    say(parts.status, []);
    parts.made.replaceChildren();
    parts.tapList.hidden = true;
    parts.minute.hidden = true;
    parts.zone.hidden = true;
    parts.time.value = '';
    parts.place.value = '';
    parts.asked.textContent = '';
  }

  #clearVerdict(parts: FlipParts): void {
    delete this.dataset['verdict'];
    delete this.dataset['offsetSeconds'];
    parts.byHand.hidden = true;
    for (const next of parts.next) next.hidden = true;
  }

  /** As the page was when it was loaded. */
  #forget(parts: FlipParts): void {
    this.#startOver(parts);
    this.#trueTime?.stop();
    this.#trueTime = undefined;
    parts.other.checked = false;
    parts.same.checked = false;
    parts.thisDevice.hidden = true;
    parts.taps.hidden = true;
  }
}

/** Shows what each tap says by itself, and which one does not count. */
function drawTaps(parts: FlipParts, tapSeconds: readonly number[], counted: readonly number[]): void {
  const { tap } = flipSentencesIn(parts.texts, parts.language);
  const items = tapSeconds.map((seconds) => {
    const item = document.createElement('li');
    const leftOut = !counted.includes(seconds);
    item.textContent = tap(flipOffsetSeconds(seconds), leftOut);
    item.toggleAttribute('data-left-out', leftOut);
    return item;
  });
  parts.made.replaceChildren(...items);
  parts.tapList.hidden = false;
}

customElements.define('code-flip-check', CodeFlipCheck);
