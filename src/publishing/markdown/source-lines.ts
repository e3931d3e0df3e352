import type { FootnoteDefinition, PhrasingContent } from 'mdast';
import { firmnessOf } from '../../content-model/firmness.ts';
import { linkableAddress } from '../../content-model/linkable.ts';
import { bestSource, type Note } from '../../content-model/notes.ts';
import type { Source } from '../../content-model/schemas/facts.ts';
import { valuesOf } from '../../content-model/yaml-file.ts';
import { interpolate, pluralText } from '../../i18n/format.ts';
import { filled, joined, link, onScreen, text } from './phrases.ts';
import { noteMark, type PageFacts } from './plain-tree.ts';

/**
 * Says what a note of a page rests on: how firm it is, who says so, and from when.
 *
 * @param note - the note.
 * @param facts - of the page.
 * @returns the note, with its best document, how many more there are, and the ids of its facts.
 */
export function sourceLine(note: Note, facts: PageFacts): FootnoteDefinition {
  const { content, strings, numbers } = facts;
  const { article, kinds, machines } = strings;
  const sources = valuesOf(content.sources);
  const firmness = firmnessOf(note.confidence);
  const [, best] = bestSource(note, sources, content.linkableHosts) ?? [];
  const said = best === undefined ? [] : listedSources([best], note.sourceIds.length - 1, facts);
  const claims = [...numbers].flatMap(([id, number]) => (number === note.number ? [[onScreen(id)]] : []));
  const { identifier, label } = noteMark(note.number, firmness);
  const words = filled(said.length === 0 ? machines.noteAlone : machines.note, {
    firmness: article.firmnesses[firmness],
    kind: kinds[note.confidence],
    sources: said,
    facts: joined(claims, ', '),
  });
  return {
    type: 'footnoteDefinition',
    identifier,
    ...(label === undefined ? {} : { label }),
    children: [{ type: 'paragraph', children: words }],
  };
}

/** @returns documents in a line, and how many more there are. */
export function listedSources(named: readonly Source[], others: number, facts: PageFacts): PhrasingContent[] {
  const { content, strings } = facts;
  const phrases = named.map((source) => sourcePhrase(source, facts));
  if (others <= 0) return joined(phrases, '; ');
  const more = pluralText(strings.article.moreSources, others, content.language);
  return joined([...phrases, [text(interpolate(more, { count: others }))]], '; ');
}

/** One document, with its address where readers may be sent there. */
function sourcePhrase(source: Source, { content, strings }: PageFacts): PhrasingContent[] {
  const { publisher, title, published, seen } = source;
  const address = linkableAddress(source, content.linkableHosts);
  const date = published === 'unknown' ? strings.article.undated : published;
  const words = filled(strings.machines.source, { publisher, title, date, seen });
  return address === undefined ? words : [...words, text(' '), link(address)];
}
