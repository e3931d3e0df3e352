import type { InterfaceTexts } from '../../knowledge/schemas/interface.ts';
import { dataOf, partFinder, setStatus } from '../element-parts.ts';
import { keptCopy, type KeptCopy } from './kept-copy.ts';

type Answers = InterfaceTexts['offline']['answers'];

const LOOK_AGAIN_MILLISECONDS = 250;

/** Keeps or removes the copy of the site. Without this script the page says what is kept and how to remove it. */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    const part = partFinder(this);
    const answers = dataOf(this, 'texts') as Answers;
    const status = part('status');
    const save = part('save', HTMLButtonElement);
    const again = part('again', HTMLButtonElement);
    const remove = part('remove', HTMLButtonElement);
    const progress = part('progress', HTMLProgressElement);
    const answer = (name: keyof Answers): void => {
      this.dataset['state'] = name;
      setStatus(status, [answers[name]]);
    };
    part('needs-script').hidden = true;
    if (!('serviceWorker' in navigator) || !('caches' in window)) {
      answer('cannot');
      return;
    }
    const copy = keptCopy(this.dataset['file'] ?? '', Number(this.dataset['files']));
    const show = (isKept: boolean): void => {
      save.hidden = isKept;
      again.hidden = remove.hidden = !isKept;
    };
    const work = async (button: HTMLButtonElement, what: () => Promise<keyof Answers>): Promise<void> => {
      if (this.dataset['state'] === 'saving') return;
      const outcome = await what();
      const kept = await copy.isKept().catch(() => false);
      const hadFocus = document.activeElement === button;
      show(kept || outcome === 'saved');
      answer(outcome);
      if (hadFocus && button.hidden) (kept ? remove : save).focus();
    };
    const saving = async (): Promise<keyof Answers> => {
      answer('saving');
      const stop = follow(copy, progress);
      try {
        return (await copy.save()) ? 'saved' : 'upToDate';
      } catch {
        return 'failed';
      } finally {
        stop();
      }
    };
    const removing = (): Promise<keyof Answers> =>
      copy.remove().then(
        () => 'removed',
        () => 'notRemoved',
      );
    save.addEventListener('click', () => void work(save, saving));
    again.addEventListener('click', () => void work(again, saving));
    remove.addEventListener('click', () => void work(remove, removing));
    part('controls').hidden = false;
    const look = (): void => {
      copy.isKept().then(
        (kept) => {
          show(kept);
          answer(kept ? 'kept' : 'none');
        },
        () => {
          answer('cannot');
        },
      );
    };
    // The copy may arrive by itself, without a press, while this page is read.
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.dataset['state'] === 'none') look();
    });
    look();
  }
}

/** Shows how much has arrived. @returns what ends it. */
function follow(copy: KeptCopy, progress: HTMLProgressElement): () => void {
  const look = (): void => {
    void copy.parts().then((parts) => {
      progress.value = parts;
    });
  };
  progress.hidden = false;
  look();
  const timer = setInterval(look, LOOK_AGAIN_MILLISECONDS);
  return () => {
    clearInterval(timer);
    progress.hidden = true;
  };
}

customElements.define('offline-copy', OfflineCopy);
