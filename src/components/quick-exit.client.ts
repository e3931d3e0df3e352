// Back must not lead here again. Without this script the link leads away all the same.
document.querySelector('[data-quick-exit]')?.addEventListener('click', (event) => {
  event.preventDefault();
  location.replace((event.currentTarget as HTMLAnchorElement).href);
});
