import { safeWords } from './words.ts';

/** Cleans the words of the search field before the browser puts them into an address, and tells the search page. */
document.querySelector('[data-search-form]')?.addEventListener('submit', (event) => {
  const { elements } = event.currentTarget as HTMLFormElement;
  const field = elements.namedItem('q');
  const note = elements.namedItem('removed');
  if (!(field instanceof HTMLInputElement) || !(note instanceof HTMLInputElement)) return;
  const { words, removed } = safeWords(field.value);
  field.value = words;
  note.disabled = !removed;
});
