import type { UiStrings } from '../../content-model/ui-strings.ts';
import { dataOf, partFinder, setStatus } from '../../tools/kit/element-parts.client.ts';
import { keptCopy } from './kept-copy.client.ts';

type Answers = UiStrings['offline']['answers'];

const LOOK_AGAIN_MILLISECONDS = 250;

/** Keeps or removes the copy of the site. Without this script the page says what is kept and how to remove it. */
class OfflineCopy extends HTMLElement {
  readonly #part = partFinder(this);
  readonly #answers = dataOf(this, 'texts') as Answers;
  readonly #status = this.#part('status');
  readonly #save = this.#part('save', HTMLButtonElement);
  readonly #again = this.#part('again', HTMLButtonElement);
  readonly #remove = this.#part('remove', HTMLButtonElement);
  readonly #progress = this.#part('progress', HTMLProgressElement);
  readonly #copy = keptCopy(this.dataset['file'] ?? '', Number(this.dataset['files']));

  connectedCallback(): void {
    this.#part('needs-script').hidden = true;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      this.#answer('cannot');
      return;
    }
    for (const button of [this.#save, this.#again])
      button.addEventListener('click', () => void this.#press(button, () => this.#saveCopy()));
    this.#remove.addEventListener('click', () => void this.#press(this.#remove, () => this.#removeCopy()));
    this.#part('controls').hidden = false;
    // The copy may arrive by itself, without a press, while this page is read.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.dataset['state'] === 'none') void this.#look();
    });
    void this.#look();
  }

  /** Says whether the copy is kept. */
  async #look(): Promise<void> {
    try {
      const isKept = await this.#copy.isKept();
      this.#show(isKept);
      this.#answer(isKept ? 'kept' : 'none');
    } catch {
      this.#answer('cannot');
    }
  }

  /** Does what a button is for, unless the copy is being saved, and leaves the focus on a button that is there. */
  async #press(button: HTMLButtonElement, work: () => Promise<keyof Answers>): Promise<void> {
    if (this.dataset['state'] === 'saving') return;
    const outcome = await work();
    const isKept = await this.#copy.isKept().catch(() => false);
    const hadFocus = document.activeElement === button;
    this.#show(isKept || outcome === 'saved');
    this.#answer(outcome);
    if (hadFocus && button.hidden) (isKept ? this.#remove : this.#save).focus();
  }

  async #saveCopy(): Promise<keyof Answers> {
    this.#answer('saving');
    const stop = this.#followProgress();
    try {
      return (await this.#copy.save()) ? 'saved' : 'upToDate';
    } catch {
      return 'failed';
    } finally {
      stop();
    }
  }

  async #removeCopy(): Promise<keyof Answers> {
    try {
      await this.#copy.remove();
      return 'removed';
    } catch {
      return 'notRemoved';
    }
  }

  #show(isKept: boolean): void {
    this.#save.hidden = isKept;
    this.#again.hidden = this.#remove.hidden = !isKept;
  }

  #answer(name: keyof Answers): void {
    this.dataset['state'] = name;
    setStatus(this.#status, [this.#answers[name]]);
  }

  /** Shows how much has arrived. @returns what ends it. */
  #followProgress(): () => void {
    const look = async (): Promise<void> => {
      this.#progress.value = await this.#copy.parts();
    };
    this.#progress.hidden = false;
    void look();
    const timer = setInterval(() => void look(), LOOK_AGAIN_MILLISECONDS);
    return () => {
      clearInterval(timer);
      this.#progress.hidden = true;
    };
  }
}

customElements.define('offline-copy', OfflineCopy);
