import type { Fault } from '../knowledge/faults.ts';
import { LANGUAGES, type LanguageCode } from '../i18n/languages.ts';
import { quantityOrAddress } from '../i18n/quantities.ts';
import { hardestGrade, readingGrade } from '../i18n/readability.ts';
import { textBlocks, type TextBlock } from './text-blocks.ts';
import type { FinishedPage } from './finished-pages.ts';

/** What the words of a page are held against. */
export interface WordRules {
  readonly language: LanguageCode;
  /** Words and phrases that say nothing or promise too much, in small letters. */
  readonly stopWords: readonly string[];
  /** Every exact text that a page may quote. */
  readonly messages: readonly string[];
  /** Has a number in it, but states nothing. */
  readonly siteName: string;
}

/** Where the words of a page stand in the project. */
export interface AuthoredText {
  readonly file: string;
  /** The MDX without its front matter. */
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

/**
 * Finds what authors forget: a number, a label or an address that nobody vouches for; words that say nothing; hard
 * sentences; a quoted message that no screen shows. A page that cites nothing at all speaks of this site alone, so
 * there is nothing to vouch for.
 *
 * @param page - a finished page.
 * @param words - where its words stand, for the faults.
 * @param rules - what to hold the words against.
 * @returns one fault for each.
 */
export function wordFaults(page: FinishedPage, words: AuthoredText, rules: WordRules): Fault[] {
  const { language, siteName } = rules;
  const blocks = textBlocks(page, language);
  const citesSomething = blocks.some(({ cited }) => cited);
  const sentences = blocks.flatMap((block) => block.sentences);
  return [
    ...(citesSomething ? blocks.flatMap((block) => uncited(block, words, siteName, language)) : []),
    ...sentences.flatMap((sentence) => stopWord(sentence, words, rules.stopWords)),
    ...sentences.flatMap((sentence) => unknownQuotes(sentence, words, rules.messages, language)),
    ...hardWords(sentences, words.file, language),
  ];
}

function uncited(block: TextBlock, words: AuthoredText, siteName: string, language: LanguageCode): Fault[] {
  if (block.cited) return [];
  const stated =
    block.sentences
      .map((sentence) => quantityOrAddress(sentence.replaceAll(siteName, ''), language))
      .find((found) => found !== undefined) ??
    block.labels[0] ??
    block.outside[0];
  if (stated === undefined) return [];
  const message = `states "${stated}" and cites nothing in its paragraph or list: add <Cite id="claim-id" /> or leave it out`;
  return [fault(words, block.sentences[0] ?? stated, message)];
}

function stopWord(sentence: string, words: AuthoredText, stopWords: readonly string[]): Fault[] {
  const text = ` ${sentence.toLowerCase().replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
  return stopWords
    .filter((word) => text.includes(` ${word} `))
    .map((word) => fault(words, sentence, `says "${word}": leave it out or say it plainly`));
}

/** A quotation of three words and more is taken for a message on a screen. */
function unknownQuotes(
  sentence: string,
  words: AuthoredText,
  messages: readonly string[],
  language: LanguageCode,
): Fault[] {
  const marks = LANGUAGES[language].quotationMarks;
  return [...sentence.matchAll(new RegExp(`[${marks}]([^${marks}]+)[${marks}]`, 'gu'))]
    .map((match) => (match[1] ?? '').trim())
    .filter((quote) => quote.split(/\s+/u).length >= 3 && !messages.some((message) => quotes(message, quote)))
    .map((quote) =>
      fault(
        words,
        quote,
        `"${quote}" is no text of messages.yaml: quote it exactly, or say it without quotes`,
      ),
    );
}

/** A fault with the line on which the words stand, found by the first of them that stand together. */
function fault({ file, body, bodyLine }: AuthoredText, words: string, message: string): Fault {
  const plain = body.split('\n').map((line) => line.replace(/<[^>]*>|\]\([^)]*\)|[*[\]]/gu, ''));
  const index = plain.findIndex((line) => line.includes(words.slice(0, 24)));
  return { file, ...(index < 0 ? {} : { line: bodyLine + index }), field: shortened(words), message };
}

function quotes(message: string, quote: string): boolean {
  const bare = (text: string): string =>
    text
      .replace(/[.…,!?]+$/u, '')
      .replace(/[’]/gu, "'")
      .toLowerCase();
  return bare(message).includes(bare(quote));
}

function hardWords(sentences: readonly string[], file: string, language: LanguageCode): Fault[] {
  const { grade, worst } = readingGrade(sentences, language);
  const hardestAllowed = hardestGrade(language);
  if (grade <= hardestAllowed) return [];
  const hardest = worst.map(({ sentence }) => `"${shortened(sentence)}"`).join(' ');
  return [
    {
      file,
      message: `reads at grade ${grade.toFixed(1)}, over ${String(hardestAllowed)}: shorten ${hardest}`,
    },
  ];
}

function shortened(sentence: string): string {
  return sentence.length <= 60 ? sentence : `${sentence.slice(0, 59)}…`;
}
