import { DEFAULT_LANGUAGE } from '../i18n/languages.ts';
import {
  DOCUMENT_PAGES,
  documentPageAddress,
  FACT_PAGES,
  factPageAddress,
  type DocumentPage,
  type FactPage,
} from './fact-pages.ts';
import type { Content } from './read-content.ts';
import {
  ADDRESSES,
  chapterAddressOf,
  messageAddress,
  planAddress,
  questionAddress,
  ROUTES,
} from './routes.ts';

/** What every language has. */
const FIXED = [
  ADDRESSES.home,
  ADDRESSES.diagnosis,
  ADDRESSES.diagnosisMap,
  ADDRESSES.messages,
  ADDRESSES.search,
  ADDRESSES.offline,
  ROUTES.faq,
  ROUTES.tools,
];

/** Documents and facts are recorded in the words of `claims.yaml` and `sources.yaml`, which are English. */
const RECORDS = [
  ADDRESSES.sources,
  ...(Object.keys(DOCUMENT_PAGES) as DocumentPage[]).map(documentPageAddress),
  ...(Object.keys(FACT_PAGES) as FactPage[]).map(factPageAddress),
];

/**
 * Lists the pages that are made in a language. What is not among them is not there in this language; links to it lead
 * to the default one's page.
 *
 * @param content - what authors wrote in that language.
 * @param isServed - whether readers may get the translation of a page; they may unless said otherwise.
 * @returns their addresses from the top of the pages of the language.
 */
export function pageAddresses(
  { language, pages, diagnosis, messages }: Pick<Content, 'language' | 'pages' | 'diagnosis' | 'messages'>,
  isServed: (address: string) => boolean = () => true,
): ReadonlySet<string> {
  const tree = diagnosis.value;
  const written = new Set(pages.map(({ path }) => path).filter(isServed));
  // An article says where it belongs, so its chapter must be there.
  const made = [...written].filter((path) => written.has(chapterAddressOf(path) ?? path));
  return new Set([
    ...FIXED,
    ...(language === DEFAULT_LANGUAGE ? RECORDS : []),
    ...made,
    ...[
      ...(tree === undefined ? [] : Object.keys(tree.questions).map((id) => questionAddress(tree, id))),
      ...Object.keys(tree?.plans ?? {}).map(planAddress),
      ...Array.from(messages.entries.keys(), messageAddress),
    ].filter(isServed),
  ]);
}
