import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const ARTICLES = 'src/content/en/fixes';

/**
 * Adds articles until the site has so many pages more: copies of those that are there, under titles and names of
 * their own, because a made-up text would not pass the publishing rules.
 *
 * @param project - folder of a copy of the project.
 * @param count - how many articles to add.
 */
export function addArticles(project: string, count: number): void {
  const folder = join(project, ARTICLES);
  const models = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx') && basename(file) !== 'index.mdx')
    .sort();
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (model === undefined) throw new Error(`${folder} has no article`);
    const name = letters(Math.floor(index / models.length));
    const address = `/fix/${dirname(model)}/${basename(model, '.mdx')}/`;
    const file = join(folder, dirname(model), `${basename(model, '.mdx')}-again-${name}.mdx`);
    const text = readFileSync(join(folder, model), 'utf8');
    writeFileSync(
      file,
      text
        .replace(
          /^title: (['"]?)(.*?)\1$/mu,
          (_, quote: string, title: string) => `title: ${quote}${title}, again ${name}${quote}`,
        )
        // A sequence has its place on one page only: that of the model.
        .replaceAll('](#', `](${address}#`),
    );
  }
}

/** Numbers would have to name their source, so copies are counted in letters. */
const letters = (index: number): string =>
  [...index.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
