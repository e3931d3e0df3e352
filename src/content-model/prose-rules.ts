import { LANGUAGES, type LanguageCode } from '../i18n/languages.ts';
import { quantityOrAddress } from '../i18n/quantities.ts';
import { hardestGrade, readingGrade } from '../i18n/readability.ts';
import { beginning, eachOnce, type Fault } from './faults.ts';
import type { PageWords } from './page-words.ts';
import type { Content } from './read-content.ts';
import { textBlocks, type Sentence, type TextBlock } from './text-blocks.ts';
import { SAID_BY_TOOLS, toolBlocks } from './tool-words.ts';

/** What words are held against. */
export interface ProseRules {
  readonly language: LanguageCode;
  /** Words and phrases that say nothing or promise too much, in small letters. */
  readonly bannedPhrases: readonly string[];
  /** Forms of doubt that the marks of citations say. */
  readonly hedges: readonly RegExp[];
  /** Every exact text that a page may quote. */
  readonly quotable: readonly string[];
  /** Has a number or a label in it, but needs no citation, such as the name of the site. */
  readonly needsNone: readonly string[];
}

/**
 * Holds the words of every page and of every tool against the rules about prose. What stands on many pages, such as a
 * sequence, is told once.
 *
 * @param content - what authors wrote.
 * @param pages - the words of every page, with its sequences in their places.
 * @returns one fault for each breach, with the line of the sentence.
 */
export function proseFaults(content: Content, pages: readonly PageWords[]): Fault[] {
  const { language } = content;
  const rules: ProseRules = {
    language,
    bannedPhrases: content.bannedPhrases,
    hedges: content.hedges,
    quotable: [
      ...[...content.screens.entries.values()].flatMap(({ value }) => value.wordings),
      ...(content.lookUp.value?.fakes ?? []),
    ].map(({ text }) => text),
    needsNone: [content.uiStrings?.site.name ?? ''],
  };
  const faults = [
    ...pages.flatMap(({ file, tree }) => blockFaults(textBlocks(tree, file, language), file, rules)),
    ...content.toolWords.flatMap((tool) => {
      const quotable = [...rules.quotable, ...tool.texts.map(({ text }) => text)];
      const needsNone = [...(SAID_BY_TOOLS[language] ?? []), ...rules.needsNone];
      return blockFaults(toolBlocks(tool, language), tool.file, { ...rules, quotable, needsNone });
    }),
  ];
  return eachOnce(faults);
}

/**
 * Finds what authors forget: a number, a label or an address that nobody vouches for; words that say nothing; hard
 * sentences; a quoted message that no screen shows. A page that cites nothing at all speaks of this site alone, so
 * there is nothing to vouch for.
 *
 * @param blocks - the words of one page.
 * @param file - where most of them stand, for what is said of the page as a whole.
 * @param rules - what to hold them against.
 * @returns one fault for each.
 */
export function blockFaults(blocks: readonly TextBlock[], file: string, rules: ProseRules): Fault[] {
  const citesSomething = blocks.some(({ cited }) => cited);
  const sentences = blocks.flatMap((block) => block.sentences);
  return [
    ...(citesSomething ? blocks.flatMap((block) => uncited(block, rules)) : []),
    ...sentences.flatMap((sentence) => bannedPhrases(sentence, rules.bannedPhrases)),
    ...sentences.flatMap((sentence) => hedges(sentence, rules.hedges)),
    ...sentences.flatMap((sentence) => unknownQuotes(sentence, rules)),
    ...hardWords(sentences, file, rules.language),
  ];
}

function uncited({ cited, sentences, outside }: TextBlock, rules: ProseRules): Fault[] {
  if (cited) return [];
  const stating = sentences.find(({ text }) => statedIn(text, rules) !== undefined);
  const stated = (stating && statedIn(stating.text, rules)) ?? outside[0];
  const sentence = stating ?? sentences.find(({ text }) => text.includes(stated ?? '')) ?? sentences[0];
  if (stated === undefined || sentence === undefined) return [];
  return [
    told(
      sentence,
      `states "${stated}" and cites nothing in its line: add <Cite id="claim-id" /> or leave it out`,
    ),
  ];
}

function statedIn(text: string, { needsNone, language }: ProseRules): string | undefined {
  const counted = needsNone.reduce(
    (rest, phrase) => rest.replaceAll(phrase.toLowerCase(), ''),
    text.toLowerCase(),
  );
  const stated = quantityOrAddress(counted, language);
  // As the author wrote it.
  const start = stated === undefined ? -1 : text.toLowerCase().indexOf(stated);
  return start < 0 ? stated : text.slice(start, start + (stated?.length ?? 0));
}

function bannedPhrases(sentence: Sentence, phrases: readonly string[]): Fault[] {
  const text = ` ${evenQuotes(sentence.text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  return phrases
    .filter((phrase) => text.includes(` ${phrase} `))
    .map((phrase) => told(sentence, `says "${phrase}": leave it out or say it plainly`));
}

function hedges(sentence: Sentence, forms: readonly RegExp[]): Fault[] {
  const found = forms.flatMap((form) => form.exec(sentence.text)?.[0] ?? []);
  return found.map((form) =>
    told(sentence, `doubts in words, "${form}": the mark of the citation says it, leave it out`),
  );
}

/** A quotation of three words and more is taken for a message on a screen. */
function unknownQuotes(sentence: Sentence, { quotable, language }: ProseRules): Fault[] {
  const marks = LANGUAGES[language].quotationMarks;
  return [...sentence.text.matchAll(new RegExp(`[${marks}]([^${marks}]+)[${marks}]`, 'gu'))]
    .map((match) => (match[1] ?? '').trim())
    .filter((quote) => quote.split(/\s+/u).length >= 3 && !quotable.some((known) => quotes(known, quote)))
    .map((quote) =>
      told(
        { ...sentence, text: quote },
        `"${quote}" is no text of screens.yaml: quote it exactly, or say it without quotes`,
      ),
    );
}

function quotes(known: string, quote: string): boolean {
  const bare = (text: string): string =>
    evenQuotes(text)
      .replace(/[.…,!?]+$/u, '')
      .toLowerCase();
  return bare(known).includes(bare(quote));
}

function evenQuotes(text: string): string {
  return text.replaceAll('’', "'");
}

/**
 * Holds the words of a page against the hardest that it may read.
 *
 * @param sentences - its sentences.
 * @param file - where they stand.
 * @param language - theirs; in one without a formula nothing is found.
 */
export function hardWords(sentences: readonly Sentence[], file: string, language: LanguageCode): Fault[] {
  const reading = readingGrade(
    sentences.map(({ text }) => text),
    language,
  );
  if (reading?.isTooHard !== true) return [];
  const { grade, worst } = reading;
  const hardest = worst.map(({ sentence }) => `"${beginning(sentence)}"`).join(' ');
  return [
    {
      file,
      message: `${readsAt(grade, language)}: shorten ${hardest}`,
    },
  ];
}

function readsAt(grade: number, language: LanguageCode): string {
  const most = String(hardestGrade(language));
  return LANGUAGES[language].readability === 'flesch-kincaid'
    ? `reads at grade ${grade.toFixed(1)}, over ${most}`
    : `reads at an ease of ${grade.toFixed(0)}, under ${most}`;
}

function told({ file, line, text }: Sentence, message: string): Fault {
  return { file, line, field: beginning(text), message };
}
