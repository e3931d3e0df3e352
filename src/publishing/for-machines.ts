import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageTarget } from '../content-model/page-target.ts';
import { pageWords } from '../content-model/page-words.ts';
import type { Content } from '../content-model/read-content.ts';
import { servedPages } from '../content-model/served-pages.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import { inLanguage } from '../content-model/routes.ts';
import { commitOf } from '../settings/commit.ts';
import type { PublisherSettings } from '../settings/publisher.ts';
import { answeringPages } from './answering-pages.ts';
import { buildRecord, writeBuildRecord } from './build-record.ts';
import { llmsFiles } from './markdown/llms-file.ts';
import { markdownTwins } from './markdown/twins.ts';
import { datasetsOf } from './open-data/datasets.ts';
import { writeOpenData } from './open-data/write-open-data.ts';
import { writtenOut } from './published-address.ts';
import { publishedDay } from './source-date.ts';

/**
 * Writes what programs read and no page asks for: the data, how the site was built, and the words of each page that
 * answers.
 *
 * @param site - folder of the built site, with its pages.
 */
export function writeForMachines(
  site: string,
  {
    root,
    settings,
    contents,
  }: { root: string; settings: PublisherSettings; contents: readonly [Content, ...Content[]] },
): void {
  const [content, ...others] = contents;
  const served = new Map(contents.map((each) => [each.language, servedPages(root, each, content).addresses]));
  const pagesIn = (language: LanguageCode) => served.get(language) ?? new Set<string>();
  for (const other of others) writeTwins(site, other, settings, pagesIn);
  const { uiStrings: strings } = content;
  if (strings === undefined) return;
  const commit = commitOf(root);
  const writeOut = writtenOut(settings);
  const words = pageWords(content);
  const pages = answeringPages(content, words);
  writeOpenData(site, datasetsOf(content, words, pages, writeOut), {
    date: publishedDay(settings, commit, new Date()),
    ...(commit === undefined ? {} : { commit: commit.hash }),
    credit: { name: strings.site.name, address: writeOut('/') },
    language: content.language,
  });
  writeBuildRecord(site, buildRecord(settings, commit));
  for (const { address, text } of [
    ...markdownTwins(content, strings, pages, writeOut),
    ...llmsFiles(
      content,
      strings,
      pages,
      writeOut,
      others.map(({ language }) => language),
    ),
  ])
    writeFileSync(join(site, address), text);
}

/** The words of a translation's pages; the data and the lists of what there is are in one language. */
function writeTwins(
  site: string,
  content: Content,
  settings: PublisherSettings,
  pagesIn: (language: LanguageCode) => ReadonlySet<string>,
): void {
  const { uiStrings: strings, language } = content;
  if (strings === undefined) return;
  const pages = answeringPages(content, pageWords(content)).filter(({ address }) =>
    pagesIn(language).has(address),
  );
  const writeOut = writtenOut(settings, (address) => pageTarget(address, language, pagesIn).address);
  for (const { address, text } of markdownTwins(content, strings, pages, writeOut))
    writeFileSync(join(site, inLanguage(address, language)), text);
}
