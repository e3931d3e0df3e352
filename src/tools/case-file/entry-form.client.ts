import { LONGEST_FIELD, SECRET_KINDS, secretsIn } from './check/secrets.ts';
import type { SecretKind } from './check/secrets.ts';
import { saysTheSame } from './check/timeline.ts';
import type { Entry, Words } from './check/timeline.ts';
import { interpolate } from '../../i18n/format.ts';
import { localDay, localTime } from '../kit/local-time.ts';
import type { PartFinder } from '../kit/element-parts.client.ts';
import type { CaseFileScriptStrings } from './case-file-strings.ts';

/** Why an entry cannot go in as it stands. */
export type FormFault = 'empty' | 'bad-day' | 'too-long';

/** The fields in which an entry is written or changed. */
export class EntryForm {
  readonly tried: HTMLTextAreaElement;
  readonly answer: HTMLTextAreaElement;
  readonly add: HTMLButtonElement;
  readonly cancel: HTMLButtonElement;
  readonly #day: HTMLInputElement;
  readonly #time: HTMLInputElement;
  readonly #heading: HTMLElement;
  readonly #texts: CaseFileScriptStrings['form'];
  #changing: Entry | undefined;
  /** Day and time as this form filled them in. */
  #now = '';

  constructor(part: PartFinder, texts: CaseFileScriptStrings['form']) {
    this.tried = part('tried', HTMLTextAreaElement);
    this.answer = part('answer', HTMLTextAreaElement);
    this.add = part('add', HTMLButtonElement);
    this.cancel = part('cancel', HTMLButtonElement);
    this.#day = part('day', HTMLInputElement);
    this.#time = part('time', HTMLInputElement);
    this.#heading = part('form-heading');
    this.#texts = texts;
  }

  /** The entry that is being changed; undefined for a new one. */
  get changing(): Entry | undefined {
    return this.#changing;
  }

  /** Whether there is something in the fields that is in no entry. */
  get isUnsaved(): boolean {
    if (this.#changing !== undefined) return !saysTheSame(this.#changing, this.read());
    return this.tried.value.trim() !== '' || this.answer.value.trim() !== '';
  }

  /** Why the fields cannot become an entry; undefined when they can. */
  get fault(): FormFault | undefined {
    const { tried, answer } = this.read();
    if ([tried, answer].some(({ length }) => length > LONGEST_FIELD)) return 'too-long';
    if (this.#day.validity.badInput || this.#time.validity.badInput) return 'bad-day';
    return tried === '' && answer === '' ? 'empty' : undefined;
  }

  /** What in the fields is shaped like a secret, each kind once. */
  get secrets(): readonly SecretKind[] {
    const found = new Set([this.tried, this.answer].flatMap(({ value }) => secretsIn(value)));
    return SECRET_KINDS.filter((kind) => found.has(kind));
  }

  /** The first field that has to be looked at again. */
  get firstToChange(): HTMLElement {
    if (this.#day.validity.badInput) return this.#day;
    if (this.#time.validity.badInput) return this.#time;
    const answerIsIt =
      secretsIn(this.tried.value).length === 0 &&
      (secretsIn(this.answer.value).length > 0 || this.answer.value.length > LONGEST_FIELD);
    return answerIsIt ? this.answer : this.tried;
  }

  /** What stands in the fields. */
  read(): Words {
    return {
      day: this.#day.value,
      time: this.#time.value.slice(0, 5),
      tried: this.tried.value.trim(),
      answer: this.answer.value.trim(),
    };
  }

  /**
   * Empties the fields for a new entry.
   *
   * @param now - day and time to begin with.
   */
  clear(now: Date): void {
    this.#changing = undefined;
    this.#write({ tried: '', answer: '', ...this.#dayAndTime(now) });
    this.#label(this.#texts.heading, this.#texts.add, this.#texts.empty);
  }

  /** Sets day and time again, where nothing was written yet and nobody chose another day. */
  renew(now: Date): void {
    const untouched = this.#now === `${this.#day.value} ${this.#time.value}`;
    if (this.#changing === undefined && !this.isUnsaved && untouched) this.clear(now);
  }

  /**
   * Puts an entry into the fields to change it.
   *
   * @param entry - the entry.
   * @param place - its place in the list, counted from 1.
   */
  change(entry: Entry, place: number): void {
    this.#changing = entry;
    this.#write(entry);
    this.#label(interpolate(this.#texts.headingChange, { place }), this.#texts.change, this.#texts.cancel);
    this.tried.focus();
  }

  #write({ tried, answer, day, time }: Words): void {
    this.tried.value = tried;
    this.answer.value = answer;
    this.#day.value = day;
    this.#time.value = time;
  }

  #dayAndTime(now: Date): { day: string; time: string } {
    const filledIn = { day: localDay(now), time: localTime(now) };
    this.#now = `${filledIn.day} ${filledIn.time}`;
    return filledIn;
  }

  #label(heading: string, add: string, cancel: string): void {
    this.#heading.textContent = heading;
    this.add.textContent = add;
    this.cancel.textContent = cancel;
  }
}
