import { safeWords } from './words.ts';

/** Cleans the words of the search field before the browser puts them into an address, and tells the search page. */
document.querySelector<HTMLFormElement>('[data-search-form]')?.addEventListener('submit', ({ target }) => {
  const [field, , note] = target as HTMLFormElement as unknown as HTMLInputElement[];
  if (!field || !note) return;
  const { words, removed } = safeWords(field.value);
  field.value = words;
  note.disabled = !removed;
});
