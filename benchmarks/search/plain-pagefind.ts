import { close, createIndex } from 'pagefind';

/**
 * Indexes the built site with Pagefind as it comes, its worker included.
 *
 * @param root - folder of the built site.
 * @param folder - where the index goes.
 * @throws Error with Pagefind's words when it fails.
 */
export async function plainIndex(root: string, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  const added = await index.addDirectory({ path: root });
  const written = await index.writeFiles({ outputPath: folder });
  await close();
  const failures = [...added.errors, ...written.errors];
  if (failures.length > 0) throw new Error(failures.join('; '));
}

/**
 * A page with Pagefind's own interface for scripts, used as its documentation shows: it starts when the field gets
 * the focus, waits 300 ms for the next letter, and loads five pages of the answer before it shows them.
 *
 * @see https://pagefind.app/docs/api/
 */
export const PLAIN_PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Search</title><link rel="icon" href="data:,"></head>
<body>
<form role="search"><input type="search" aria-label="Search"></form>
<ol data-search-results></ol>
<script type="module">
const field = document.querySelector('input');
const list = document.querySelector('ol');
let pagefind;
const start = () => (pagefind ??= import('/plain/pagefind/pagefind.js').then(async (module) => {
  await module.init();
  return module;
}));
field.addEventListener('focus', start);
field.addEventListener('input', async () => {
  const { debouncedSearch } = await start();
  const answer = await debouncedSearch(field.value, {}, 300);
  if (answer === null) return;
  const words = field.value;
  const pages = await Promise.all(answer.results.slice(0, 5).map((result) => result.data()));
  list.replaceChildren(...pages.map(({ url, meta }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = url;
    link.textContent = meta.title;
    item.append(link);
    return item;
  }));
  list.dataset.answers = words;
});
</script>
</body>
</html>`;
