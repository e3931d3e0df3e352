import type { Timeline, Words } from './timeline.ts';

/** The words around the entries of an exported case file. */
export interface ExportWords {
  /** Its first line. */
  readonly title: string;
  readonly tried: string;
  readonly answer: string;
  /** Stands where a field was left empty. */
  readonly nothing: string;
}

/**
 * Writes a timeline as plain text, for a mail or a note.
 *
 * @param timeline - the entries.
 * @param words - labels.
 * @param whenOf - says day and time of an entry.
 * @returns lines that end in `\n`; text of several lines is indented, so that no line of it can pass for a heading.
 */
export function exportText(timeline: Timeline, words: ExportWords, whenOf: (entry: Words) => string): string {
  const blocks = timeline.map((entry, place) => {
    const lines = [
      `${String(place + 1)}. ${whenOf(entry)}`,
      ...labelled(words.tried, entry.tried, words.nothing),
      ...labelled(words.answer, entry.answer, words.nothing),
    ];
    return lines.join('\n');
  });
  return `${[words.title, ...blocks].join('\n\n')}\n`;
}

function labelled(label: string, text: string, nothing: string): readonly string[] {
  const lines = text.trim().split(/\r\n|[\n\r\u2028\u2029]/u);
  const [only = ''] = lines;
  if (lines.length === 1) return [`   ${label}: ${only === '' ? nothing : only}`];
  return [`   ${label}:`, ...lines.map((line) => `      ${line}`)];
}
