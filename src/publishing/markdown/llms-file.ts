import type { Content } from '../../content-model/read-content.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { inLanguage, messageAddress } from '../../content-model/routes.ts';
import { interpolate } from '../../i18n/format.ts';
import { LANGUAGES, type LanguageCode } from '../../i18n/languages.ts';
import { markdownAddress, pagesAbout, type AnsweringPage } from '../answering-pages.ts';
import type { DatasetName } from '../open-data/schemas.ts';
import type { WriteOut } from '../published-address.ts';
import { leadLine } from './lead-line.ts';
import type { Twin } from './twins.ts';

/** Where programs look first. It has what is quoted; what is much and seldom quoted has lists of its own. */
const LLMS_FILE = '/llms.txt';

type ListName = keyof UiStrings['machines']['lists'];

/** The pages of each further list. */
const LISTED: Readonly<Record<ListName, AnsweringPage['kind']>> = {
  'llms-screens': 'message',
  'llms-plans': 'plan',
};

/** Pages, and what is needed to say what each is about. */
interface Listing {
  readonly content: Content;
  readonly strings: UiStrings;
  readonly pages: readonly AnsweringPage[];
}

/**
 * Lists for programs what answers each problem, and says how to quote it. Each file is short enough to be read in one
 * piece.
 *
 * @param content - what authors wrote.
 * @param pages - see `answering-pages.ts`; those without Markdown are left out.
 * @param writeOut - how addresses of the site are written.
 * @param others - further languages that are published.
 * @returns the files.
 * @see https://llmstxt.org/
 */
export function llmsFiles(
  content: Content,
  strings: UiStrings,
  pages: readonly AnsweringPage[],
  writeOut: WriteOut,
  others: readonly LanguageCode[],
): Twin[] {
  const { site, machines } = strings;
  const lists = Object.entries(machines.lists) as [ListName, string][];
  const apart = new Set(Object.values(LISTED));
  const listing = (isListed: (page: AnsweringPage) => boolean): Listing => ({
    content,
    strings,
    pages: pages.filter((page) => markdownAddress(page) !== undefined && isListed(page)),
  });
  const quoted = listing(({ kind }) => !apart.has(kind));
  const datasets = Object.entries(machines.datasets) as [DatasetName, string][];
  const listed = (names: readonly (readonly [file: string, about: string])[]): string =>
    names.map(([file, about]) => `- ${linked(file.replace(/^.*\//u, ''), file)}: ${about}`).join('\n');
  const main = blocks(
    `# ${site.name}`,
    `> ${machines.summary}`,
    `## ${machines.howTo}`,
    [
      ...machines.rules.map((rule) => interpolate(rule, { address: writeOut('/') })),
      ...inOtherLanguages(others, strings, writeOut),
    ]
      .map((rule) => `- ${rule}`)
      .join('\n'),
    `## ${machines.contents}`,
    [listed(lists.map(([name, about]) => [fileOf(name), about])), ...contents(quoted)].join('\n'),
    ...sections(quoted),
    `## ${machines.data}`,
    listed(datasets.map(([name, about]) => [`/data/${name}.json`, about])),
  );
  return [
    { address: LLMS_FILE, text: main },
    ...lists.map(([name, about]) => ({
      address: fileOf(name),
      text: blocks(
        `# ${site.name}`,
        `> ${interpolate(machines.listSummary, { about, address: writeOut(LLMS_FILE) })}`,
        ...sections(listing(({ kind }) => kind === LISTED[name])),
      ),
    })),
  ];
}

const fileOf = (name: ListName): string => `/${name}.txt`;

const blocks = (...parts: readonly string[]): string => `${parts.join('\n\n')}\n`;

/** The files lie at the top of the site, so an address without its slash leads there from wherever that is. */
const linked = (words: string, address: string): string =>
  `[${words.replace(/[\\[\]]/gu, '\\$&')}](${address.slice(1)})`;

const linkedPage = (page: AnsweringPage): string => linked(page.title, markdownAddress(page) ?? page.address);

/** Each page stands once, below what it is most about; articles are named below their second subject too. */
function sections({ content, strings, pages }: Listing): string[] {
  return [...content.problemMeanings].flatMap(([id, means]) => {
    const about = firstOf(id, pages);
    const entries = about
      .filter(({ problems }) => problems[0] === id)
      .map(
        (page) => `- ${linkedPage(page)}: ${leadLine(page, content, strings)}${exactWords(page, content)}`,
      );
    const others = about.filter(({ problems, kind }) => problems[1] === id && kind === 'article');
    if (entries.length + others.length === 0) return [];
    const also = interpolate(strings.machines.also, { pages: others.map(linkedPage).join('; ') });
    return [
      `## ${means} (\`${id}\`)`,
      ...(entries.length === 0 ? [] : [entries.join('\n')]),
      ...(others.length === 0 ? [] : [also]),
    ];
  });
}

/** Who knows only what a screen says finds its page by these words, in whatever language they were seen. */
function exactWords({ kind, address }: AnsweringPage, { screens }: Content): string {
  if (kind !== 'message') return '';
  const [, screen] = [...screens.entries].find(([id]) => messageAddress(id) === address) ?? [];
  const wordings = (screen?.value.wordings ?? []).map(({ text }) => `\`${text.replace(/\s+/gu, ' ')}\``);
  return wordings.length === 0 ? '' : ` ${wordings.join(', ')}`;
}

/** Where the same pages stand in another language. */
function inOtherLanguages(
  languages: readonly LanguageCode[],
  strings: UiStrings,
  writeOut: WriteOut,
): string[] {
  return languages.map((language) =>
    interpolate(strings.machines.otherLanguage, {
      language: LANGUAGES[language].name,
      address: writeOut(inLanguage('/', language)),
    }),
  );
}

/** For each problem the page to read first. */
function contents({ content, strings: { machines }, pages }: Listing): string[] {
  return [...content.problemMeanings].flatMap(([id, means]) =>
    firstOf(id, pages)
      .slice(0, 1)
      .map((page) => `- ${interpolate(machines.contentsLine, { means, page: linkedPage(page) })}`),
  );
}

/**
 * What answers a problem, articles first, as their chapters put them. The first of a chapter is its overview; of the
 * others, one that is about this alone means it more.
 */
function firstOf(problem: string, pages: readonly AnsweringPage[]): AnsweringPage[] {
  const place = ({ kind, order = 0, problems }: AnsweringPage): number =>
    (kind === 'article' ? 0 : 100) + order + (order > 1 ? (problems.length - 1) * 1.5 : 0);
  return pagesAbout(
    problem,
    [...pages].sort((a, b) => place(a) - place(b)),
  );
}
