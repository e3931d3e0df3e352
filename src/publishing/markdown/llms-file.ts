import type { Content } from '../../content-model/read-content.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { markdownAddress, pagesAbout, type AnsweringPage } from '../answering-pages.ts';
import type { DatasetName } from '../open-data/schemas.ts';
import type { WriteOut } from '../published-address.ts';

/** A page is listed below the problems that it is most about; the data has the rest. */
const PLACES_LISTED = 2;

/** Where programs look for it. */
export const LLMS_FILE = 'llms.txt';

/**
 * Lists for programs what answers each problem, and says how to quote it.
 *
 * @param pages - see `answering-pages.ts`.
 * @param writeOut - how addresses of the site are written.
 * @returns the text of the file.
 * @see https://llmstxt.org/
 */
export function llmsFile(
  { problemMeanings }: Pick<Content, 'problemMeanings'>,
  { site, machines }: UiStrings,
  pages: readonly AnsweringPage[],
  writeOut: WriteOut,
): string {
  const listed = (words: string, address: string, about: string): string =>
    `- [${words.replace(/[\\[\]]/gu, '\\$&')}](${writeOut(address)}): ${about}`;
  const problems = [...problemMeanings].map(([id, means]) => [
    `## ${means} (\`${id}\`)`,
    pagesAbout(id, pages)
      .flatMap((page) => {
        const place = page.problems.indexOf(id);
        if (place >= PLACES_LISTED) return [];
        // What a page is about is said once.
        const about = [machines.kinds[page.kind], ...(place === 0 ? [page.description] : [])].join('. ');
        return listed(page.title, markdownAddress(page) ?? page.address, about);
      })
      .join('\n'),
  ]);
  const datasets = Object.entries(machines.datasets) as [DatasetName, string][];
  return [
    `# ${site.name}`,
    `> ${machines.summary}`,
    `## ${machines.howTo}`,
    machines.rules.map((rule) => `- ${rule}`).join('\n'),
    ...problems.flat(),
    `## ${machines.data}`,
    datasets.map(([name, about]) => listed(`${name}.json`, `/data/${name}.json`, about)).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}
