import type { SecretKind } from './check/secrets.ts';
import { showsTheSame } from './check/timeline.ts';
import type { Timeline } from './check/timeline.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import { setStatus } from '../kit/element-parts.client.ts';
import { localDay } from '../kit/local-time.ts';
import { showVerdict, withdrawVerdict } from '../kit/verdict.client.ts';
import type { Tone } from '../kit/tone.ts';
import { drawEntries, drawRows } from './entries-view.client.ts';
import type { EntryAction } from './entries-view.client.ts';
import type { Parts } from './case-file-parts.client.ts';

/** What is not said with `plain`: the store's refusals warn, the rest wants a second look. */
const TONES: Readonly<Partial<Record<string, Tone>>> = {
  empty: 'care',
  'too-long': 'care',
  'bad-day': 'care',
  warned: 'care',
  unfinished: 'care',
  'other-tab': 'care',
  'copy-failed': 'care',
  'not-saved': 'stop',
  'not-wiped': 'stop',
};

/** What the page shows of a case file. */
export class CaseFileView {
  readonly #root: HTMLElement;
  readonly #parts: Parts;
  #drawn: Timeline | undefined;

  constructor(root: HTMLElement, parts: Parts) {
    this.#root = root;
    this.#parts = parts;
  }

  /**
   * Draws the entries, for the screen and for paper. The same entries are not drawn twice, so the focus stays.
   *
   * @param timeline - the entries.
   */
  draw(timeline: Timeline): void {
    const { list, rows, none, saving, texts, language } = this.#parts;
    if (this.#drawn === undefined || !showsTheSame(this.#drawn, timeline)) {
      list.replaceChildren(...drawEntries(timeline, texts, language));
      rows.replaceChildren(...drawRows(timeline, texts, language));
      this.#drawn = timeline;
    }
    const day = readableDate(localDay(new Date()), language);
    this.#parts.tableCaption.textContent = interpolate(texts.answers.table, { day });
    const isEmpty = timeline.length === 0;
    none.hidden = !isEmpty;
    saving.hidden = isEmpty;
    // Paper gets the list alone, once there is one.
    document.documentElement.toggleAttribute('data-prints-case-file', !isEmpty);
  }

  #item(id: string): Element | undefined {
    return [...this.#parts.list.children].find(
      (child) => child instanceof HTMLElement && child.dataset['entry'] === id,
    );
  }

  /** Scrolls no further than to the whole of an entry; the focus stays where it is. */
  bringIntoSight(id: string): void {
    this.#item(id)?.scrollIntoView({ block: 'nearest' });
  }

  /**
   * Puts the focus on a button of an entry; on another of its buttons where that one has nothing to do.
   *
   * @param id - the entry.
   * @param action - what the button does.
   */
  focus(id: string, action: EntryAction): void {
    const item = this.#item(id);
    const names: readonly EntryAction[] = [action, action === 'up' ? 'down' : 'up', 'edit'];
    const button = names
      .map((name) => item?.querySelector<HTMLButtonElement>(`[data-do="${name}"]:not([disabled])`))
      .find((found) => found instanceof HTMLButtonElement);
    (button ?? this.#parts.form.tried).focus();
  }

  /**
   * Asks about what looks like a secret; no kinds take the question away.
   *
   * @param kinds - what it looks like.
   */
  ask(kinds: readonly SecretKind[]): void {
    const { question, letMeChange } = this.#parts;
    question.hidden = kinds.length === 0;
    for (const line of this.#parts.kinds) line.hidden = !kinds.some((kind) => kind === line.dataset['kind']);
    if (kinds.length > 0) letMeChange.focus();
  }

  /** Asks once more before everything is wiped, or takes that question away. */
  askBeforeWiping(ask: boolean): void {
    const { wipeQuestion, wipe, wipeNo } = this.#parts;
    wipeQuestion.hidden = !ask;
    wipe.hidden = ask;
    (ask ? wipeNo : wipe).focus();
  }

  /**
   * Says why the fields cannot be taken as they are: where it is announced, and at the field itself.
   *
   * @param verdict - in one word, for tests and style.
   * @param sentence - for the reader.
   * @param field - where to look.
   * @param isFault - whether what stands there is wrong.
   */
  sayAt(verdict: string, sentence: string, field: HTMLElement, isFault: boolean): void {
    this.say(verdict, sentence);
    this.#parts.reason.show(field, sentence, isFault);
  }

  /** Takes back what was said at a field, as soon as something was changed there. */
  withdrawReason(): void {
    const { reason, status } = this.#parts;
    if (!reason.isShown) return;
    reason.clear();
    setStatus(status, []);
    withdrawVerdict(this.#root);
  }

  /**
   * Says what happened.
   *
   * @param verdict - in one word, for tests and style.
   * @param sentences - for the reader.
   */
  say(verdict: string, ...sentences: readonly string[]): void {
    const { reason, status } = this.#parts;
    reason.clear();
    showVerdict(this.#root, status, { verdict, tone: TONES[verdict] ?? 'plain', lines: sentences });
  }
}
