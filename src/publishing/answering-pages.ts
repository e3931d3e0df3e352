import type { Root } from 'mdast';
import type { PageWords } from '../content-model/page-words.ts';
import type { Content } from '../content-model/read-content.ts';
import { messageAddress, planAddress } from '../content-model/routes.ts';

/** What answers a problem, the quickest help first. */
export const ANSWERING_KINDS = ['plan', 'article', 'message', 'question', 'tool', 'guide'] as const;

/** A page that is about some problem of its reader. */
export interface AnsweringPage {
  readonly kind: (typeof ANSWERING_KINDS)[number];
  /** From the top of the site. */
  readonly address: string;
  readonly title: string;
  readonly description: string;
  /** Best first. */
  readonly problems: readonly string[];
  /** Its words, with the sequences that it includes. */
  readonly tree: Root;
}

/**
 * Lists every page that is about some problem.
 *
 * @param content - what authors wrote.
 * @param words - of every page.
 * @returns the pages, by their kind and then in the order of the content.
 */
export function answeringPages(
  content: Pick<Content, 'pages' | 'diagnosis' | 'messages'>,
  words: readonly PageWords[],
): AnsweringPage[] {
  const trees = new Map(words.map(({ address, tree }) => [address, tree]));
  const found = [
    ...content.pages.map((page) => ({ ...page, address: page.path })),
    ...Object.entries(content.diagnosis.value?.plans ?? {}).map(([id, plan]) => ({
      ...plan,
      kind: 'plan' as const,
      address: planAddress(id),
    })),
    ...[...content.messages.entries].map(([id, { value }]) => ({
      ...value,
      kind: 'message' as const,
      address: messageAddress(id),
    })),
  ];
  return ANSWERING_KINDS.flatMap((kind) =>
    found.flatMap((page) => {
      const { address, title, description, problems } = page;
      const tree = trees.get(address);
      if (page.kind !== kind || problems.length === 0 || tree === undefined) return [];
      return [{ kind, address, title, description, problems, tree }];
    }),
  );
}

/** @returns where the words of a page stand as Markdown, from the top of the site; tools and guides have no such file. */
export function markdownAddress({
  kind,
  address,
}: Pick<AnsweringPage, 'kind' | 'address'>): string | undefined {
  return kind === 'tool' || kind === 'guide' ? undefined : `${address}index.md`;
}

/**
 * Lists what answers a problem.
 *
 * @param problem - its id.
 * @param pages - see {@link answeringPages}.
 * @returns the pages: those first for which it comes first.
 */
export function pagesAbout(problem: string, pages: readonly AnsweringPage[]): AnsweringPage[] {
  const place = ({ problems }: AnsweringPage): number => problems.indexOf(problem);
  return pages.filter((page) => place(page) >= 0).sort((a, b) => place(a) - place(b));
}
