import { exportText } from '../../checks/case-file/export-text.ts';
import { EMPTY, showsTheSame } from '../../checks/case-file/timeline.ts';
import type { Timeline } from '../../checks/case-file/timeline.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import { copyText } from '../copy-text.ts';
import { localDay } from '../local-time.ts';
import { saveFile } from '../save-file.ts';
import { whenOf } from './entries-view.ts';
import type { Parts } from './page-parts.ts';
import type { CaseFileView } from './view.ts';

/** The ways in which a reader takes the entries along as text. */
export class TakeAway {
  readonly #parts: Parts;
  readonly #view: CaseFileView;
  #taken: Timeline = EMPTY;

  constructor(parts: Parts, view: CaseFileView) {
    this.#parts = parts;
    this.#view = view;
  }

  /** Whether these entries were copied or saved just as they are. */
  has(timeline: Timeline): boolean {
    return showsTheSame(this.#taken, timeline);
  }

  /** Copies the entries; without a clipboard it shows them. */
  async copy(timeline: Timeline): Promise<void> {
    const { answers } = this.#parts.texts;
    const text = this.#text(timeline);
    if (await copyText(text)) {
      this.#taken = timeline;
      this.#view.say('copied', answers.copied);
    } else {
      this.show(text);
      this.#view.say('copy-failed', answers.copyFailed);
      this.#parts.text.select();
    }
  }

  /** Hands the entries to the browser as a file. */
  download(timeline: Timeline): void {
    const { answers, save } = this.#parts.texts;
    const file = interpolate(save.fileName, { day: localDay(new Date()) });
    saveFile(file, this.#text(timeline), 'text/plain');
    this.#taken = timeline;
    this.#view.say('downloaded', interpolate(answers.downloaded, { file }));
  }

  /** Shows the entries as text, or hides the text. */
  toggle(timeline: Timeline): void {
    if (!this.#parts.textField.hidden) {
      this.hide();
      return;
    }
    this.show(this.#text(timeline));
    this.#view.say('shown', this.#parts.texts.answers.shown);
    this.#parts.text.select();
  }

  /** Shows a text to copy by hand. */
  show(text: string): void {
    this.#parts.textField.hidden = false;
    this.#parts.text.value = text;
    this.#parts.show.textContent = this.#parts.texts.save.hide;
  }

  /** Takes the text off the page. */
  hide(): void {
    this.#parts.textField.hidden = true;
    this.#parts.text.value = '';
    this.#parts.show.textContent = this.#parts.texts.save.show;
  }

  #text(timeline: Timeline): string {
    const { texts, language } = this.#parts;
    const day = readableDate(localDay(new Date()), language);
    const title = interpolate(texts.answers.title, { day, count: timeline.entries.length });
    const words = { title, tried: texts.form.tried, answer: texts.form.answer, nothing: texts.list.nothing };
    return exportText(timeline, words, (entry) => whenOf(entry, texts, language));
  }
}
