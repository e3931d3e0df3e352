import { copyText } from '../tools/kit/copy-text.client.ts';

/** Copy, print and send a plan. The buttons appear only where this script runs. */
const actions = document.querySelector<HTMLElement>('[data-plan-actions]');

if (actions) {
  const copy = async (): Promise<void> => {
    const plan = document.querySelector<HTMLElement>('[data-plan-text]')?.innerText ?? '';
    const name = (await copyText(`${plan}\n\n${location.href}`)) ? 'copied' : 'copyFailed';
    actions.querySelector('[role]')?.replaceChildren(actions.dataset[name] ?? '');
  };
  actions.hidden = false;
  actions.addEventListener('click', ({ target }) => {
    const name = (target as HTMLElement).dataset['do'];
    if (name === 'print') print();
    if (name === 'copy') void copy();
    if (name === 'send') void navigator.share({ url: location.href }).catch(() => undefined);
  });
  actions.querySelector('[data-do="send"]')?.toggleAttribute('hidden', !('share' in navigator));
}
