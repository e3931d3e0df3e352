import '../../search/form.ts';

/** Copy, print and send a plan. The buttons appear only where this script runs. */
const actions = document.querySelector<HTMLElement>('[data-plan-actions]');
const said = actions?.querySelector('[role="status"]');
const words = JSON.parse(document.querySelector('[data-plan-words]')?.textContent ?? '{}') as Record<
  string,
  string
>;
const say = (text: string | undefined): void => {
  if (said) said.textContent = text ?? '';
};
const title = document.title;

actions?.addEventListener('click', ({ target }) => {
  const what = target instanceof HTMLElement ? target.dataset['do'] : undefined;
  if (what === 'print') print();
  if (what === 'send') void navigator.share({ title, url: location.href }).catch(() => undefined);
  if (what === 'copy') {
    const text = document.querySelector<HTMLElement>('[data-plan-text]')?.innerText ?? '';
    // Without a secure address there is no clipboard; the button then says what to do instead.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(`${text}\n\n${location.href}`))
      .then(
        () => {
          say(words['copied']);
        },
        () => {
          say(words['copyFailed']);
        },
      );
  }
});

if (actions) {
  actions.hidden = false;
  const send = actions.querySelector<HTMLElement>('[data-do="send"]');
  if (send) send.hidden = !('share' in navigator);
}
