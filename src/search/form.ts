import { safeWords } from './words.ts';

/** Cleans the words of the search field before the browser puts them into an address. */
document.querySelector('[data-search-form]')?.addEventListener('submit', (event) => {
  const field = (event.currentTarget as HTMLFormElement).elements.namedItem('q');
  if (field instanceof HTMLInputElement) field.value = safeWords(field.value).words;
});
