import { safeWords } from './safe-words.ts';

const form = document.querySelector<HTMLFormElement>('[data-search-form]');

/** Cleans the words of the search field before the browser puts them into an address, and tells the search page. */
form?.addEventListener('submit', () => {
  const fields = form.elements as HTMLFormControlsCollection & Record<'q' | 'removed', HTMLInputElement>;
  const { words, removed } = safeWords(fields.q.value);
  fields.q.value = words;
  fields.removed.disabled = !removed;
});
