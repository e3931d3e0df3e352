import type { Fault } from '../knowledge/faults.ts';
import { quantityOrAddress } from '../knowledge/quantities.ts';
import { readingGrade } from '../knowledge/readability.ts';
import { READING_GRADE } from '../knowledge/vocabulary.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import type { FinishedPage } from './finished-pages.ts';

/** What the words of a page are held against. */
export interface WordRules {
  /** Words and phrases that say nothing or promise too much, in small letters. */
  readonly stopWords: readonly string[];
  /** Every exact text that a page may quote. */
  readonly messages: readonly string[];
}

/**
 * Finds what authors forget: a number, a label or an address that nobody vouches for; words that say nothing; hard
 * sentences; a quoted message that no screen shows.
 *
 * @param page - a finished page.
 * @param file - the author's file, for the messages.
 * @param rules - what to hold the words against.
 * @returns one fault for each.
 */
export function wordFaults(page: FinishedPage, file: string, rules: WordRules): Fault[] {
  const blocks = textBlocks(page);
  const sentences = blocks.flatMap((block) => block.sentences);
  return [
    ...blocks.flatMap((block) => uncited(block, file)),
    ...sentences.flatMap((sentence) => stopWord(sentence, file, rules.stopWords)),
    ...sentences.flatMap((sentence) => unknownQuotes(sentence, file, rules.messages)),
    ...hardWords(sentences, file),
  ];
}

function uncited(block: TextBlock, file: string): Fault[] {
  if (block.cited) return [];
  const stated =
    block.sentences.map(quantityOrAddress).find((found) => found !== undefined) ??
    block.labels[0] ??
    block.outside[0];
  if (stated === undefined) return [];
  const message = `states "${stated}" and cites nothing in its paragraph or list: add <Cite id="claim-id" /> or leave it out`;
  return [{ file, field: opening(block), message }];
}

function stopWord(sentence: string, file: string, stopWords: readonly string[]): Fault[] {
  const text = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
  return stopWords
    .filter((word) => text.includes(` ${word} `))
    .map((word) => ({
      file,
      field: shortened(sentence),
      message: `says "${word}": leave it out or say it plainly`,
    }));
}

/** A quotation of three words and more is taken for a message on a screen. */
function unknownQuotes(sentence: string, file: string, messages: readonly string[]): Fault[] {
  return [...sentence.matchAll(/["“]([^"“”]+)["”]/gu)]
    .map((match) => (match[1] ?? '').trim())
    .filter((quote) => quote.split(/\s+/u).length >= 3 && !messages.some((message) => quotes(message, quote)))
    .map((quote) => ({
      file,
      field: `"${quote}"`,
      message: 'is no text of messages.yaml: quote it exactly, or say it without quotes',
    }));
}

function quotes(message: string, quote: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/[.…,!?]+$/u, '')
      .replace(/[’]/gu, "'")
      .toLowerCase();
  return bare(message) === bare(quote);
}

function hardWords(sentences: readonly string[], file: string): Fault[] {
  const { grade, worst } = readingGrade(sentences);
  if (grade <= READING_GRADE) return [];
  const hardest = worst.map(({ sentence }) => `"${shortened(sentence)}"`).join(' ');
  return [
    {
      file,
      message: `reads at grade ${grade.toFixed(1)}, over ${String(READING_GRADE)}: shorten ${hardest}`,
    },
  ];
}

function opening(block: TextBlock): string {
  return shortened(block.sentences[0] ?? '');
}

function shortened(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`;
}
