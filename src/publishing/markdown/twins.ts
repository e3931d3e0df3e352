import type { Paragraph, Root, RootContent, Text } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { citedClaimIds } from '../../content-model/citations.ts';
import { inlineNodes } from '../../content-model/inline-words.ts';
import { pageNotes, type PageNotes } from '../../content-model/page-notes.ts';
import type { Content } from '../../content-model/read-content.ts';
import type { UiStrings } from '../../content-model/ui-strings.ts';
import { valuesOf } from '../../content-model/yaml-file.ts';
import { interpolate, readableDate } from '../../i18n/format.ts';
import { markdownAddress, type AnsweringPage } from '../answering-pages.ts';
import type { WriteOut } from '../published-address.ts';
import { heading } from './blocks.ts';
import { messageBlocks } from './message-blocks.ts';
import { filled, joined, line, link, onScreen, text } from './phrases.ts';
import { plainTree, type PageFacts } from './plain-tree.ts';
import { planBlocks } from './plan-blocks.ts';
import { listedSources, sourceLine } from './source-lines.ts';

/** A page's words in Markdown alone. */
export interface Twin {
  /** Of the file, from the top of the site. */
  readonly address: string;
  readonly text: string;
}

/**
 * Says every page that answers in Markdown: the same words, from the same tree, with their sources.
 *
 * @param content - what authors wrote.
 * @param pages - see `answering-pages.ts`; those without such a file are left out.
 * @param writeOut - how addresses of the site are written.
 * @returns the files.
 */
export function markdownTwins(
  content: Content,
  strings: UiStrings,
  pages: readonly AnsweringPage[],
  writeOut: WriteOut,
): Twin[] {
  const known = { claims: valuesOf(content.claims), sources: valuesOf(content.sources) };
  return pages.flatMap((page) => {
    const address = markdownAddress(page);
    if (address === undefined) return [];
    const notes = pageNotes(citedClaimIds(page.tree), known);
    const facts: PageFacts = { content, strings, numbers: notes.numbers, address: page.address, writeOut };
    const body: Root = { type: 'root', children: bodyOf(page, facts) };
    const children = [...plainTree(body, facts).children, ...ground(notes, facts)];
    const [title, ...rest] = children;
    const all = [...(title === undefined ? [] : [title]), ...head(page, notes, facts), ...rest];
    return [{ address, text: asMarkdown({ type: 'root', children: all }) }];
  });
}

/** The rest is counted: the data has them all. */
const LABEL_SOURCES_NAMED = 2;

/** Nothing in it can be a mark, wherever it stands: most words. To look at each for long takes a build seconds. */
const PLAIN = /^(?![\d#+=>~-])[^\\`*_[\]<>&!~|#\n\r]*$/u;

/** Within a word this sign marks nothing, and addresses are to be read to the letter. */
const ESCAPED_WITHIN_A_WORD = /(?<=[a-z0-9])\\_(?=[a-z0-9])/giu;

/** What GitHub's Markdown takes for an address reaches to the next space, and would take the mark behind it too. */
const SWALLOWS_A_MARK = /(\bwww\.[^\s<()[\]]*)(?=\[\^)/gu;

function asMarkdown(tree: Root): string {
  const text = toMarkdown(tree, {
    bullet: '-',
    rule: '-',
    handlers: {
      text: ({ value }: Text, _, state, info) =>
        PLAIN.test(value) ? value : state.safe(value, info).replace(ESCAPED_WITHIN_A_WORD, '_'),
    },
    extensions: [gfmFootnoteToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
  });
  return text.replace(SWALLOWS_A_MARK, '$1 ');
}

/** What a page says itself, its title first. */
function bodyOf(
  { kind, address, title, tree }: AnsweringPage,
  { content, strings }: PageFacts,
): RootContent[] {
  const lead = (words: string | undefined): Paragraph[] =>
    words === undefined ? [] : [{ type: 'paragraph', children: inlineNodes(words) }];
  const id = address.split('/').at(-2) ?? '';
  const plan = kind === 'plan' ? content.diagnosis.value?.plans[id] : undefined;
  const message = kind === 'message' ? content.messages.entries.get(id)?.value : undefined;
  const written = content.pages.find(({ path }) => path === address);
  return [
    heading(1, title),
    ...lead(plan?.for ?? message?.screen ?? written?.lead),
    ...(plan === undefined ? [] : planBlocks(plan, address, content, strings)),
    ...(message === undefined ? [] : messageBlocks(id, message, address, content, strings)),
    ...(written === undefined ? [] : tree.children),
  ];
}

/** Whose words these are, what they are about and from when, and how to quote them. */
function head(
  { address, problems }: AnsweringPage,
  { dates, old }: PageNotes,
  { content, strings, writeOut }: PageFacts,
): Paragraph[] {
  const { article, machines, site } = strings;
  const about = problems.map((id) => [
    text(`${content.problemMeanings.get(id) ?? ''} (`),
    onScreen(id),
    text(')'),
  ]);
  const read =
    dates === undefined
      ? []
      : [
          interpolate(dates.oldestYear === undefined ? article.checked : article.checkedOldest, {
            date: readableDate(dates.checked, content.language),
            year: dates.oldestYear ?? '',
          }),
        ];
  const aged =
    old === undefined
      ? []
      : [old === 'undated' ? article.noneDated : interpolate(article.allOld, { year: old })];
  return [
    line(...filled(machines.page, { address: [link(writeOut(address))] })),
    line(...filled(machines.problems, { problems: joined(about, '; ') })),
    line(text([...read, ...aged, machines.quote].join(' '))),
    line(text(interpolate(machines.licence, { name: site.name }))),
  ];
}

/** What the page rests on. */
function ground({ notes, labelSourceIds }: PageNotes, facts: PageFacts): RootContent[] {
  const { article } = facts.strings;
  const sources = valuesOf(facts.content.sources);
  const seen = labelSourceIds.flatMap((id) => {
    return sources.get(id) ?? [];
  });
  const named = seen.slice(0, LABEL_SOURCES_NAMED);
  const words = listedSources(named, seen.length - named.length, facts);
  if (notes.length + seen.length === 0) return [];
  return [
    heading(2, article.sources),
    ...(seen.length === 0 ? [] : [line(text(`${article.labelSources} `), ...words)]),
    ...notes.map((note) => sourceLine(note, facts)),
  ];
}
