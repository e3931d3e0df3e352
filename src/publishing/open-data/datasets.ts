import type { Content } from '../../content-model/read-content.ts';
import type { PageWords } from '../../content-model/page-words.ts';
import { markdownAddress, pagesAbout, type AnsweringPage } from '../answering-pages.ts';
import type { WriteOut } from '../published-address.ts';
import { claimRecords, sourceRecords, neededClaims } from './fact-records.ts';
import type { DatasetName, RecordOf } from './schemas.ts';
import { labelRecords, messageRecords, pathRecords } from './screen-records.ts';

/** The records of every data set. */
export type Datasets = { readonly [Name in DatasetName]: readonly RecordOf<Name>[] };

/**
 * Makes of the content what others may build on.
 *
 * @param content - what authors wrote.
 * @param words - of every page.
 * @param pages - see `answering-pages.ts`.
 * @param writeOut - how addresses of the site are written.
 * @returns the records, in the order in which their authors keep them.
 */
export function datasetsOf(
  content: Content,
  words: readonly PageWords[],
  pages: readonly AnsweringPage[],
  writeOut: WriteOut,
): Datasets {
  const needed = neededClaims(content, words);
  return {
    claims: claimRecords(content, needed, writeOut),
    sources: sourceRecords(content, needed, writeOut),
    problems: [...content.problemMeanings].map(([id, means]) => ({
      id,
      means,
      pages: pagesAbout(id, pages).map((page) => {
        const markdown = markdownAddress(page);
        return {
          kind: page.kind,
          title: page.title,
          address: writeOut(page.address),
          ...(markdown === undefined ? {} : { markdown: writeOut(markdown) }),
        };
      }),
    })),
    messages: messageRecords(content, writeOut),
    labels: labelRecords(content),
    paths: pathRecords(content),
  };
}
