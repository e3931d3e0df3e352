import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/**
 * Builds the search index of the finished site into its `pagefind` folder.
 *
 * @param root - folder of the built site.
 * @returns the number of pages that can be found.
 * @throws Error with Pagefind's words when it fails, or when there is nothing to find.
 */
export async function writeSearchIndex(root: string): Promise<number> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
    const added = await index.addDirectory({ path: root });
    const written = await index.writeFiles({ outputPath: join(root, 'pagefind') });
    const failures = [...added.errors, ...written.errors];
    if (failures.length > 0) throw new Error(`Pagefind failed: ${failures.join('; ')}`);
    removeUnused(join(root, 'pagefind'));
    if (added.page_count === 0) throw new Error('Pagefind found no page to index');
    return added.page_count;
  } finally {
    await close();
  }
}

/** Pagefind's own user interfaces come along; this site has its own. */
function removeUnused(folder: string): void {
  for (const file of readdirSync(folder)) {
    if (/-ui\.(?:js|css)$|^pagefind-highlight\.js$/u.test(file)) rmSync(join(folder, file));
  }
}
