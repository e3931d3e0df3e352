import { shouldSaveData } from './save-data.ts';
import { removedKey, USE_NEWER } from './constants.ts';
import { whenIdle } from './when-idle.client.ts';

/** Whether readers are offered the copy; put in by the build. */
declare const OFFERS_COPY: boolean;

const place = /* @__PURE__ */ document.querySelector<HTMLElement>('[data-worker]');

/** Keeps a copy of the site for when there is no line, and says when a newer one is ready. */
async function keepCopy(): Promise<void> {
  const { serviceWorker: workers } = navigator;
  const file = place?.dataset['worker'] ?? '';
  if (localStorage.getItem(removedKey(file)) ?? (!workers.controller && shouldSaveData(navigator))) return;
  const registration = await workers.register(file);
  const line = place?.firstElementChild as HTMLElement;
  const [use, later] = line.querySelectorAll('button') as unknown as [HTMLButtonElement, HTMLButtonElement];
  const tell = (): void => {
    if (registration.installing) registration.installing.onstatechange = tell;
    line.hidden = !registration.waiting || !workers.controller;
  };
  registration.onupdatefound = tell;
  tell();
  // Remembers nothing: the next page says it again.
  later.onclick = () => {
    line.hidden = true;
    place?.focus();
  };
  use.onclick = () => {
    // Nothing that somebody has typed is thrown away: such a page stays, and the next one is new.
    workers.oncontrollerchange = () => {
      for (const field of document.querySelectorAll<HTMLInputElement>('input,textarea'))
        if (field.value !== field.defaultValue) return;
      location.reload();
    };
    registration.waiting?.postMessage(USE_NEWER);
  };
}

// A page works the same without: in a private window, without room, where workers are switched off.
if (OFFERS_COPY) whenIdle(() => keepCopy().catch(() => 0));
