import { includesIn } from './includes.ts';
import { plainText } from './wording.ts';

/** What an article tells its reader to do, from its beginning. */
export interface ArticleActs {
  /** The first thing that it says not to do, without marks. */
  readonly stop: string | undefined;
  /** Its numbered steps in their order, without marks. */
  readonly steps: readonly string[];
  /** Ids of the sequences that stand before its first numbered step. */
  readonly opening: readonly string[];
}

/**
 * Reads what an article tells its reader to do.
 *
 * @param body - the MDX without its front matter.
 * @returns its acts.
 */
export function articleActs(body: string): ArticleActs {
  const firstStep = /^\d+\.\s/mu.exec(body)?.index ?? body.length;
  return {
    stop: words(/<Stop>(?<text>[\s\S]*?)<\/Stop>/u.exec(body)?.groups?.['text']),
    steps: [...body.matchAll(/^\d+\.\s+(?<text>.+)$/gmu)].map(({ groups }) => words(groups?.['text']) ?? ''),
    opening: includesIn(body)
      .filter(({ offset }) => offset < firstStep)
      .map(({ sequence }) => sequence),
  };
}

function words(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text.replace(/^\s*[-*]\s/gmu, ' '));
}
