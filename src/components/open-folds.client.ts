/** Paper has everything: styles open what is folded, and this does where a browser does not know those styles. */
addEventListener('beforeprint', () => {
  for (const fold of document.querySelectorAll('details')) fold.open = true;
});
