import { interpolate } from '../i18n/format.ts';

/** Letters of a title, in UTF-16 units: search engines and tabs show no more, and a screen reader says them all. */
export const LONGEST_TITLE = 70;
/** Letters of a description, in UTF-16 units: search engines show no more. */
export const LONGEST_DESCRIPTION = 200;

/** The sentence of a text that asks. */
const ASKED = /[^.!?…？؟]+[?？؟]/u;

/**
 * Names the site beside the title of a page, where there is room for both.
 *
 * @param title - what the page is about.
 * @param pattern - where {title} and {name} stand.
 * @param name - the site.
 * @returns what `<title>` says.
 */
export function titleOnSite(title: string, pattern: string, name: string): string {
  const both = interpolate(pattern, { title, name });
  return both.length <= LONGEST_TITLE ? both : title;
}

/**
 * Titles a question of the diagnosis by the answer that led to it: many questions ask the same, and who hears the title
 * read out at each step wants to know no more. What does not fit is left out: first the sentences around the question,
 * then the end of the answer.
 *
 * @param asks - the question, with the sentences around it.
 * @param says - the answer that led to it.
 * @param pattern - where {question} and {answer} stand.
 * @returns a title of at most `LONGEST_TITLE` letters, unless the question by itself is longer.
 */
export function questionTitle(asks: string, says: string, pattern: string): string {
  const whole = interpolate(pattern, { question: asks, answer: says });
  if (whole.length <= LONGEST_TITLE) return whole;
  const question = ASKED.exec(asks)?.[0].trim() ?? asks;
  const room = LONGEST_TITLE - interpolate(pattern, { question, answer: '' }).length;
  return interpolate(pattern, { question, answer: shortened(says, room) });
}

/**
 * Cuts a text off between two words.
 *
 * @param text - any text.
 * @param most - the longest it may be, in UTF-16 units.
 * @returns the text where it fits; else its beginning, with three dots in place of the rest.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const beginning = text.slice(0, Math.max(most, 0));
  const end = beginning.search(/\s\S*$/u);
  // A language without spaces is cut anywhere, but not within a letter.
  const kept = beginning.slice(0, end > 0 ? end : -1);
  return `${kept.replace(/[\s\p{P}\p{Cs}]+$/u, '')}…`;
}
