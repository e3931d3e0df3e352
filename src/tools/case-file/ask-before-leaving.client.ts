/**
 * Lets the browser ask before the page is left, or leave it without a question.
 *
 * @param wanted - which of the two.
 */
export function askBeforeLeaving(wanted: boolean): void {
  if (wanted) window.addEventListener('beforeunload', ask);
  else window.removeEventListener('beforeunload', ask);
}

function ask(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Browsers from before 2023 ask only when there is a value.
  Reflect.set(event, 'returnValue', true);
}
