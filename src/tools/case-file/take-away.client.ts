import { exportText } from './check/export-text.ts';
import { showsTheSame } from './check/timeline.ts';
import type { Timeline } from './check/timeline.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import { copyText } from '../kit/copy-text.client.ts';
import { localDay } from '../kit/local-time.ts';
import { saveFile } from '../kit/save-file.client.ts';
import { whenOf } from './entries-view.client.ts';
import type { KeptFile } from './kept-file.client.ts';
import type { Parts } from './case-file-parts.client.ts';
import type { CaseFileView } from './case-file-view.client.ts';

/** The ways in which a reader takes the entries along as text. */
export class TakeAway {
  readonly #parts: Parts;
  readonly #view: CaseFileView;
  readonly #kept: KeptFile;
  readonly #refresh: () => void;
  #taken: Timeline = [];

  constructor(parts: Parts, view: CaseFileView, kept: KeptFile, refresh: () => void) {
    this.#parts = parts;
    this.#view = view;
    this.#kept = kept;
    this.#refresh = refresh;
  }

  /** Whether the entries were copied or saved just as they are. */
  get hasAll(): boolean {
    return showsTheSame(this.#taken, this.#kept.timeline);
  }

  /** Copies the entries; without a clipboard it shows them. */
  readonly copy = async (): Promise<void> => {
    const { answers } = this.#parts.texts;
    const { timeline } = this.#kept;
    if (await copyText(this.#text())) {
      this.#taken = timeline;
      this.#view.say('copied', answers.copied);
      this.#refresh();
    } else {
      this.show(this.#text());
      this.#view.say('copy-failed', answers.copyFailed);
      this.#parts.text.select();
    }
  };

  /** Hands the entries to the browser as a file. */
  readonly download = (): void => {
    const { answers, save } = this.#parts.texts;
    const file = interpolate(save.fileName, { day: localDay(new Date()) });
    saveFile(file, this.#text(), 'text/plain');
    this.#taken = this.#kept.timeline;
    this.#view.say('downloaded', interpolate(answers.downloaded, { file }));
    this.#refresh();
  };

  /** Shows the entries as text, or hides the text. */
  readonly toggle = (): void => {
    if (!this.#parts.textField.hidden) {
      this.hide();
      return;
    }
    this.show(this.#text());
    this.#view.say('shown', this.#parts.texts.answers.shown);
    this.#parts.text.select();
  };

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

  #text(): string {
    const { texts, language } = this.#parts;
    const { timeline } = this.#kept;
    const day = readableDate(localDay(new Date()), language);
    const title = interpolate(texts.answers.title, { day, count: timeline.length });
    const words = { title, tried: texts.form.tried, answer: texts.form.answer, nothing: texts.list.nothing };
    return exportText(timeline, words, (entry) => whenOf(entry, texts, language));
  }
}
