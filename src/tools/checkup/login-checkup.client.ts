import { dayOfEveryMonth, isDay, monthsLater } from './check/days.ts';
import { PROGRESS_KEY, withItem } from './check/progress.ts';
import { MONTHS_BETWEEN_TESTS, reminderFile } from './check/reminder.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import { dataOf, languageOf, partFinder, setStatus } from '../kit/element-parts.client.ts';
import { localDay } from '../kit/local-time.ts';
import { pageAddress } from '../kit/page-address.client.ts';
import { randomName } from '../kit/random-name.ts';
import { saveFile } from '../kit/save-file.client.ts';
import { storageItem } from '../kit/local-storage.client.ts';
import { showVerdict, withdrawVerdict } from '../kit/verdict.client.ts';
import type { Tone } from '../kit/tone.ts';
import { KeptProgress } from './kept-progress.client.ts';
import type { ProgressTrouble } from './kept-progress.client.ts';
import type { CheckupScriptStrings } from './checkup-strings.ts';

const TONES: Readonly<Partial<Record<string, Tone>>> = {
  'not-saved': 'care',
  'bad-date': 'care',
  'could-not-make': 'care',
  'not-forgotten': 'stop',
};

/** `<login-checkup>`: keeps what was ticked, and makes a reminder for the calendar. */
class LoginCheckupElement extends HTMLElement {
  #connected: AbortController | undefined;
  #kept = new KeptProgress(storageItem(PROGRESS_KEY));

  connectedCallback(): void {
    const parts = partsOf(this);
    const connected = new AbortController();
    this.#connected = connected;
    const { signal } = connected;
    const tick = ({ target }: Event): void => {
      if (target instanceof HTMLInputElement) this.#tick(parts, target);
    };
    const forgetDay = (): void => {
      this.#forgetDay(parts);
    };
    const read = (): void => {
      this.#kept.read();
      this.#show(parts);
    };
    for (const list of [parts.habits, parts.phone]) list.addEventListener('change', tick, { signal });
    const forget = (): void => {
      this.#forget(parts);
    };
    const download = (): void => {
      this.#download(parts);
    };
    const stored = ({ key }: StorageEvent): void => {
      if (key === null || key === PROGRESS_KEY) read();
    };
    const shown = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) {
        forgetDay();
        this.#kept.read();
      }
      // Until now a browser may have ticked again what was ticked when the page was left.
      this.#show(parts);
    };
    parts.forget.addEventListener('click', forget, { signal });
    parts.download.addEventListener('click', download, { signal });
    window.addEventListener('storage', stored, { signal });
    window.addEventListener('pagehide', forgetDay, { signal });
    window.addEventListener('pageshow', shown, { signal });

    forgetDay();
    read();
    parts.needsScript.hidden = true;
    for (const box of parts.boxes) box.hidden = false;
    for (const box of parts.paperBoxes) box.hidden = true;
    for (const part of [parts.keeps, parts.make, parts.habitsCount, parts.phoneCount]) part.hidden = false;
  }

  disconnectedCallback(): void {
    this.#connected?.abort();
  }

  #tick(parts: Parts, box: HTMLInputElement): void {
    const trouble = this.#kept.change((progress) => withItem(progress, box.value, box.checked));
    this.#show(parts);
    this.#sayKept(parts, trouble);
  }

  #sayKept(parts: Parts, trouble: ProgressTrouble | undefined): void {
    const { answers } = parts.texts;
    parts.keepsText.textContent = trouble === undefined ? parts.keepsWords : answers.troubles[trouble];
    if (trouble !== undefined) {
      this.#say(parts, 'not-saved', answers.troubles[trouble]);
      return;
    }
    const counts = { habits: parts.habitsCount.textContent, steps: parts.phoneCount.textContent };
    this.#say(parts, 'saved', interpolate(answers.saved, counts));
  }

  #forget(parts: Parts): void {
    const isLeft = this.#kept.forget();
    parts.keepsText.textContent = parts.keepsWords;
    this.#show(parts);
    const { forgotten, notForgotten } = parts.texts.answers;
    this.#say(parts, isLeft ? 'not-forgotten' : 'forgotten', isLeft ? notForgotten : forgotten);
  }

  #download(parts: Parts): void {
    const { answers, reminder, maker } = parts.texts;
    const { value } = parts.day;
    const day = isDay(value) ? dayOfEveryMonth(value) : undefined;
    if (day === undefined || day <= localDay(new Date())) {
      this.#say(parts, 'bad-date', answers.badDate);
      parts.day.focus();
      return;
    }
    const last = this.#kept.progress.reminder;
    const uid = last?.uid ?? `login-checkup-${randomName(16)}`;
    const sequence = last === undefined ? 0 : last.sequence + 1;
    let file: string;
    try {
      file = reminderFile({
        day,
        uid,
        sequence,
        madeAtMilliseconds: Date.now(),
        title: reminder.title,
        description: `${reminder.text}\n${interpolate(reminder.more, { address: pageAddress() })}`,
        warning: reminder.warning,
        maker,
        language: parts.language,
      });
    } catch {
      this.#say(parts, 'could-not-make', answers.couldNotMake);
      return;
    }
    saveFile(reminder.fileName, file, 'text/calendar');
    // Where nothing is kept, the calendar gets a second entry instead; no reason to worry anybody.
    this.#kept.change((progress) => ({ ...progress, reminder: { uid, sequence } }));
    const first = readableDate(day, parts.language);
    this.#say(parts, 'downloaded', interpolate(answers.downloaded, { file: reminder.fileName, day: first }));
  }

  #show(parts: Parts): void {
    const done = new Set(this.#kept.progress.done);
    for (const [list, count] of [
      [parts.habits, parts.habitsCount],
      [parts.phone, parts.phoneCount],
    ] as const) {
      const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
      for (const box of boxes) box.checked = done.has(box.value);
      const ticked = boxes.filter(({ checked }) => checked).length;
      count.textContent = interpolate(parts.texts.count, { done: ticked, all: boxes.length });
    }
  }

  /** What was chosen goes with the page; the next choice begins in three months. */
  #forgetDay(parts: Parts): void {
    parts.day.value = monthsLater(localDay(new Date()), MONTHS_BETWEEN_TESTS);
    setStatus(parts.status, []);
    withdrawVerdict(this);
  }

  #say(parts: Parts, verdict: string, sentence: string): void {
    const said = { verdict, tone: TONES[verdict] ?? 'plain', lines: [sentence] };
    showVerdict(this, parts.status, said, verdict === 'downloaded');
  }
}

type Parts = ReturnType<typeof partsOf>;

function partsOf(root: HTMLElement) {
  const part = partFinder(root);
  return {
    habits: part('habits'),
    habitsCount: part('habits-count'),
    phone: part('phone'),
    phoneCount: part('phone-count'),
    keeps: part('keeps'),
    keepsText: part('keeps-text'),
    keepsWords: part('keeps-text').textContent,
    forget: part('forget', HTMLButtonElement),
    status: part('status'),
    make: part('make'),
    day: part('day', HTMLInputElement),
    download: part('download', HTMLButtonElement),
    needsScript: part('needs-script'),
    boxes: root.querySelectorAll<HTMLInputElement>('.checks input'),
    paperBoxes: root.querySelectorAll<HTMLElement>('.checks .box'),
    texts: dataOf(root, 'texts') as CheckupScriptStrings,
    language: languageOf(root),
  };
}

customElements.define('login-checkup', LoginCheckupElement);
