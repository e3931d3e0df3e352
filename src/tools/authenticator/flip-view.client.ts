import type { WholeVerdict } from './check/minute.ts';
import { flipOffsetSeconds, handCanExplain } from './check/taps.ts';
import type { NoAnswerReason } from '../clock/check/clock-verdict.ts';
import { setStatus, showAdvice } from '../kit/element-parts.client.ts';
import { showVerdict, withdrawVerdict } from '../kit/verdict.client.ts';
import type { FlipParts } from './flip-parts.client.ts';
import { flipSentencesIn, TONES } from './flip-sentences.ts';
import type { FlipSentences, Seconds } from './flip-sentences.ts';
import type { FlipAnswers } from './authenticator-strings.ts';

/** What the page shows of the tap test. */
export class FlipView {
  readonly #root: HTMLElement;
  readonly #parts: FlipParts;
  readonly #sentences: FlipSentences;

  /**
   * @param root - the tool's element; it gets the verdicts.
   * @param parts - its parts.
   */
  constructor(root: HTMLElement, parts: FlipParts) {
    this.#root = root;
    this.#parts = parts;
    this.#sentences = flipSentencesIn(parts.texts, parts.language);
  }

  /** Says what comes next, where there is no verdict yet. */
  setStatus(sentence: string): void {
    setStatus(this.#parts.status, [sentence]);
  }

  /**
   * Shows a verdict.
   *
   * @param verdict - in one word.
   * @param sentences - for the reader.
   * @param offsetSeconds - that phone's clock minus true time, where it is known.
   */
  show(verdict: keyof FlipAnswers['verdicts'], sentences: readonly string[], offsetSeconds?: number): void {
    const { status, byHand, texts } = this.#parts;
    const isOff = verdict === 'seconds-off' || verdict === 'clock-off';
    const mayBeTheHand = isOff && handCanExplain(offsetSeconds ?? 0);
    const word = mayBeTheHand && verdict === 'clock-off' ? texts.clockMayBeOff : texts.verdicts[verdict];
    byHand.hidden = verdict !== 'could-not-check';
    showAdvice(this.#root, mayBeTheHand ? 'measure-first' : verdict);
    if (offsetSeconds === undefined) delete this.#root.dataset['offsetSeconds'];
    else this.#root.dataset['offsetSeconds'] = offsetSeconds.toFixed(2);
    const tone = TONES[verdict] ?? 'care';
    showVerdict(this.#root, status, { verdict, tone, word, lines: sentences });
  }

  /** Shows what the taps said, and opens the second part. */
  showSeconds(found: Seconds): void {
    this.#parts.minute.hidden = false;
    this.show(found.verdict, this.#sentences.seconds(found), found.offsetSeconds);
  }

  /**
   * Shows what both parts say.
   *
   * @param found - the verdict.
   * @param ownZone - the zone of this device, where it is only assumed that the phone is set to it too.
   */
  showWhole(found: WholeVerdict, ownZone: string | undefined): void {
    const offsetSeconds = found.verdict === 'inconsistent' ? undefined : found.offsetSeconds;
    this.show(found.verdict, this.#sentences.whole(found, ownZone), offsetSeconds);
  }

  /** Says why true time could not be had. */
  couldNotCheck(reason: NoAnswerReason): void {
    this.show('could-not-check', [this.#parts.texts.couldNotCheck[reason]]);
  }

  /** Whether a verdict is shown. */
  get hasVerdict(): boolean {
    return this.#root.dataset['verdict'] !== undefined;
  }

  /** Takes the verdict back. */
  clearVerdict(): void {
    withdrawVerdict(this.#root);
    delete this.#root.dataset['offsetSeconds'];
    this.#parts.byHand.hidden = true;
    showAdvice(this.#root, undefined);
  }

  /**
   * Shows what each tap says by itself, and which one does not count.
   *
   * @param tapSeconds - true Unix time of each tap.
   * @param counted - those of them that count.
   */
  listTaps(tapSeconds: readonly number[], counted: readonly number[]): void {
    const { made, tapList } = this.#parts;
    const items = tapSeconds.map((seconds) => {
      const item = document.createElement('li');
      const leftOut = !counted.includes(seconds);
      item.textContent = this.#sentences.tap(flipOffsetSeconds(seconds), leftOut);
      item.toggleAttribute('data-left-out', leftOut);
      return item;
    });
    made.replaceChildren(...items);
    tapList.hidden = false;
  }

  /** Says what is missing beside the field for the time. */
  askFor(sentence: string): void {
    this.#parts.asked.textContent = sentence;
  }

  /** Empties the fields of the second part. */
  clearMinute(): void {
    const { time, place, zone } = this.#parts;
    time.value = '';
    place.value = '';
    zone.hidden = true;
  }

  /** As it is before the first tap. */
  clearRound(): void {
    const { status, made, tapList, minute } = this.#parts;
    this.clearVerdict();
    setStatus(status, []);
    made.replaceChildren();
    tapList.hidden = true;
    minute.hidden = true;
    this.clearMinute();
    this.askFor('');
  }
}
