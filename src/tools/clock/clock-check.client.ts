import { clockJumped } from './check/device-clocks.ts';
import type { ClockPair } from './check/device-clocks.ts';
import { USUAL_REQUESTS } from './check/planner.ts';
import type { ClockVerdict } from './check/clock-verdict.ts';
import { setStatus } from '../kit/element-parts.client.ts';
import { askHost } from '../kit/true-time/ask-host.ts';
import { runClockCheck } from '../kit/true-time/check-run.ts';
import { readClocks } from '../kit/true-time/read-clocks.ts';
import { showVerdict, withdrawVerdict } from '../kit/verdict.client.ts';
import { clockParts } from './clock-parts.client.ts';
import type { ClockParts } from './clock-parts.client.ts';
import { offerElsewhere } from './other-device.client.ts';
import { drawExampleCodes } from './example-codes.client.ts';
import { openOwnSteps } from './own-steps.client.ts';
import { sentencesIn, TONES } from './clock-sentences.ts';

type KnownVerdict = Extract<ClockVerdict, { offsetSeconds: number }>;

/** `<clock-check>`: asks its own host for the time and says how far this device's clock is from it. */
class ClockCheck extends HTMLElement {
  /** Ends everything that the element listens to. */
  #connected: AbortController | undefined;
  /** Ends the check that is running. */
  #running: AbortController | undefined;
  /** The last answer, with the clocks as they stood then. */
  #answered: { readonly verdict: KnownVerdict; readonly clocks: ClockPair } | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const parts = clockParts(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;

    parts.check.addEventListener('click', () => void this.#check(parts), { signal });
    const refresh = (): void => {
      this.#refresh(parts);
    };
    const stop = (): void => {
      this.#stop(parts);
    };
    document.addEventListener('visibilitychange', refresh, { signal });
    window.addEventListener('pageshow', refresh, { signal });
    window.addEventListener('pagehide', stop, { signal });

    offerElsewhere(parts, signal);
    openOwnSteps(parts.steps, parts.thisDevice);
    parts.needsScript.hidden = true;
    parts.byHand.hidden = true;
    parts.controls.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
    this.#running?.abort();
    this.#running = undefined;
    clearTimeout(this.#timer);
  }

  async #check(parts: ClockParts): Promise<void> {
    if (this.#running !== undefined) return;
    const running = new AbortController();
    this.#running = running;
    this.#forget(parts);
    parts.check.setAttribute('aria-disabled', 'true');
    parts.progress.hidden = false;
    const verdict = await runClockCheck({
      readClocks,
      wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
      ask: () => askHost(parts.source, running.signal),
      onProgress: (answers, restarts) => {
        if (running.signal.aborted) return;
        parts.progress.value = answers / USUAL_REQUESTS;
        if (answers === 0) {
          setStatus(parts.status, [restarts === 0 ? parts.texts.checking : parts.texts.restarted]);
        }
      },
    });
    if (running.signal.aborted) return;
    this.#finish(parts);
    this.#show(parts, verdict);
  }

  #show(parts: ClockParts, verdict: ClockVerdict): void {
    const { texts } = parts;
    const sentences = sentencesIn(texts, parts.language);
    if (verdict.verdict === 'could-not-check') {
      parts.byHand.hidden = false;
    } else {
      this.dataset['offsetSeconds'] = verdict.offsetSeconds.toFixed(3);
      // Rounded up, so that the true offset stays inside.
      this.dataset['uncertaintySeconds'] = (
        Math.ceil(verdict.uncertaintySeconds * 1000 + 0.5) / 1000
      ).toFixed(3);
      parts.refused.textContent = sentences.refused(verdict);
      parts.zone.textContent = sentences.zone(
        new Intl.DateTimeFormat().resolvedOptions().timeZone || undefined,
      );
      this.#answered = { verdict, clocks: readClocks() };
      parts.result.hidden = false;
      this.#refresh(parts);
    }
    const shown = {
      verdict: verdict.verdict,
      tone: TONES[verdict.verdict] ?? 'care',
      word: texts.verdicts[verdict.verdict],
      lines: [sentences.answer(verdict), ...sentences.consequences(verdict)],
    };
    showVerdict(this, parts.status, shown, false);
  }

  /** Keeps the example codes current while they are looked at, and takes the answer back once the clock was set. */
  #refresh(parts: ClockParts): void {
    clearTimeout(this.#timer);
    if (this.#answered === undefined || document.hidden) return;
    const now = readClocks();
    if (clockJumped(this.#answered.clocks, now)) {
      this.#forget(parts);
      setStatus(parts.status, [parts.texts.changed]);
      return;
    }
    const { offsetSeconds } = this.#answered.verdict;
    const { same, changesInSeconds } = drawExampleCodes(
      parts.codes,
      now.wallSeconds,
      offsetSeconds,
      parts.language,
    );
    parts.codesNow.textContent = sentencesIn(parts.texts, parts.language).codes(same, offsetSeconds);
    this.#timer = setTimeout(
      () => {
        this.#refresh(parts);
      },
      changesInSeconds * 1000 + 20,
    );
  }

  #stop(parts: ClockParts): void {
    clearTimeout(this.#timer);
    if (this.#running === undefined) return;
    this.#running.abort();
    this.#finish(parts);
    setStatus(parts.status, []);
  }

  #finish(parts: ClockParts): void {
    this.#running = undefined;
    parts.check.removeAttribute('aria-disabled');
    parts.progress.hidden = true;
  }

  #forget(parts: ClockParts): void {
    clearTimeout(this.#timer);
    this.#answered = undefined;
    withdrawVerdict(this);
    delete this.dataset['offsetSeconds'];
    delete this.dataset['uncertaintySeconds'];
    parts.result.hidden = true;
    parts.byHand.hidden = true;
  }
}

customElements.define('clock-check', ClockCheck);
