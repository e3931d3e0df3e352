import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { markdownTree } from './markdown-twin.ts';

/**
 * Lists the places of a Markdown file that a link can lead to.
 *
 * @param markdown - the text of the file.
 * @returns the names that GitHub gives to its headings, and the ids of its anchors.
 */
export function placesIn(markdown: string): Set<string> {
  const tree = markdownTree(markdown);
  const slugger = new GithubSlugger();
  const places = new Set<string>();
  visit(tree, 'heading', (node) => {
    places.add(slugger.slug(toString(node)));
  });
  visit(tree, 'html', ({ value }) => {
    const id = /^<a id="([^"]+)">$/u.exec(value.replace(/<\/a>$/u, ''))?.[1];
    if (id !== undefined) places.add(id);
  });
  return places;
}
