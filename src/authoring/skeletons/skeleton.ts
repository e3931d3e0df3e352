import type { Content } from '../../content-model/read-content.ts';
import { UNWRITTEN } from '../../content-model/unwritten.ts';
import type { Answers, Asked } from '../asked.ts';

/** A file as it shall be. */
export interface WrittenFile {
  /** Path from the top of the project. */
  readonly file: string;
  readonly text: string;
  /** Whether it must not be there yet. */
  readonly isNew: boolean;
}

/** What a kind of content begins as. */
export interface Skeleton {
  readonly files: readonly WrittenFile[];
  /** The next three things to do. */
  readonly next: readonly [string, string, string];
}

/** What is there already. */
export interface Known {
  readonly content: Content;
  /** Reads a file, by its path from the top of the project. */
  readonly read: (file: string) => string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** One kind of content. */
export interface Kind {
  readonly about: string;
  /** The first one stands behind the kind on the command line, without its name. */
  readonly asks: readonly [Asked, ...Asked[]];
  readonly skeleton: (answers: Answers, known: Known) => Skeleton;
}

/** @returns what stands in a skeleton instead of words; `hint` says which words. */
export const unwritten = (hint: string): string => `${UNWRITTEN} ${hint}`;

/** What comes last for every kind. */
export const THEN_CHECK =
  'Run "npm run check": it tells what is still to write, with its line, and what is wrong.';
