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
  /** What it is for or what it says first, in the marks of a sentence in YAML; where missing its words begin so. */
  readonly lead?: string;
  /** Place among the pages of its chapter, lowest first. */
  readonly order?: number;
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
      lead: plan.for,
      kind: 'plan' as const,
      address: planAddress(id),
    })),
    ...[...content.messages.entries].map(([id, { value }]) => ({
      ...value,
      lead: value.means[0],
      kind: 'message' as const,
      address: messageAddress(id),
    })),
  ];
  return ANSWERING_KINDS.flatMap((kind) =>
    found.flatMap((page) => {
      const { address, title, description, problems } = page;
      const tree = trees.get(address);
      if (page.kind !== kind || problems.length === 0 || tree === undefined) return [];
      const more = {
        ...(page.lead === undefined ? {} : { lead: page.lead }),
        ...('order' in page ? { order: page.order } : {}),
      };
      return [{ kind, address, title, description, ...more, problems, tree }];
    }),
  );
}

/** @returns where the words of a page stand as Markdown, from the top of the site; a tool is of use on its page alone. */
export function markdownAddress({
  kind,
  address,
}: Pick<AnsweringPage, 'kind' | 'address'>): string | undefined {
  return kind === 'tool' ? undefined : `${address}index.md`;
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
