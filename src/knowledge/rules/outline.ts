import type { Fault } from '../faults.ts';
import type { Library } from '../library.ts';

/** The second-level headings of an article, in their order, in the words of its language. */
export interface ArticleOutline {
  readonly required: readonly string[];
  /** May stand after the required ones. */
  readonly optional: readonly string[];
}

/**
 * Every article has the same parts in the same order, so that a reader in a hurry knows where to look.
 *
 * @param library - what the authors wrote.
 * @param outline - the headings, from the language's `ui.yaml`.
 * @returns one fault for each article that departs from the outline.
 */
export function outlineFaults(library: Library, outline: ArticleOutline): Fault[] {
  return library.pages
    .filter(({ kind }) => kind === 'article')
    .flatMap(({ file, body, bodyLine }) => {
      const found = [...body.matchAll(/^##\s+(.+?)\s*$/gmu)];
      const headings = found.map((match) => match[1] ?? '');
      const wanted = [
        ...outline.required,
        ...outline.optional.filter((heading) => headings.includes(heading)),
      ];
      const opensWithSteps = body.trimStart().startsWith(`## ${outline.required[0] ?? ''}`);
      if (headings.join('\n') === wanted.join('\n') && opensWithSteps) return [];
      const message = `has the headings ${quoted(headings)}: open with the first and write ${quoted(wanted)}`;
      const departs = found.find((_, place) => headings[place] !== wanted[place]);
      const before = body.slice(0, departs?.index ?? 0);
      return [{ file, line: bodyLine + before.split('\n').length - 1, field: 'headings', message }];
    });
}

function quoted(headings: readonly string[]): string {
  return headings.length === 0 ? 'none' : headings.map((heading) => `"${heading}"`).join(', ');
}
