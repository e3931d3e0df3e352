import { mdxToMdast } from 'satteri';
import type { Fault } from '../faults.ts';
import type { Library } from '../library.ts';

/**
 * Reads every page's words as the build will: a box that is not closed, or a tag that is not finished, ends it.
 *
 * @param library - what the authors wrote.
 * @returns one fault for each page that cannot be read, with the line where reading ends.
 */
export function mdxFaults({ pages }: Pick<Library, 'pages'>): Fault[] {
  return pages.flatMap(({ file, body, bodyLine }) => {
    try {
      mdxToMdast(body);
      return [];
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      // Such as "5:1: Expected a closing tag for `<Stop>` (5:1) (mdx-jsx:unexpected-character)".
      const [, line, message] = /^(\d+):\d+: (.*?)(?: \([\w-]+:[\w-]+\))?$/su.exec(said) ?? [];
      const inFile = (own: string): string => String(Number(own) + bodyLine - 1);
      return [
        {
          file,
          ...(line === undefined ? {} : { line: Number(inFile(line)) }),
          message: (message ?? said).replaceAll(
            /\((\d+):(\d+)\)/gu,
            (_, own: string) => `(line ${inFile(own)})`,
          ),
        },
      ];
    }
  });
}
