import { firmnessOf } from '../../content-model/firmness.ts';
import { claimsInSentence } from '../../content-model/inline-words.ts';
import { inOneLine } from '../../content-model/mdx-tree.ts';
import { screenWordsIn } from '../../content-model/page-words.ts';
import type { Content } from '../../content-model/read-content.ts';
import { articleAddress, messageAddress, planAddress } from '../../content-model/routes.ts';
import type { Label } from '../../content-model/schemas/screen-words.ts';
import { plainSentence } from '../../content-model/screen-words.ts';
import { valuesOf } from '../../content-model/yaml-file.ts';
import { markdownAddress } from '../answering-pages.ts';
import type { WriteOut } from '../published-address.ts';
import type { RecordOf } from './schemas.ts';

type Message = RecordOf<'messages'>;
type Sentence = Message['screen'];

/** @returns a record of each known screen, with its exact words. */
export function messageRecords(content: Content, writeOut: WriteOut): Message[] {
  const words = screenWordsIn(content);
  const screens = valuesOf(content.screens.entries);
  const said = (sentence: string): Sentence => ({
    text: inOneLine(plainSentence(sentence, words, content.language)),
    claims: claimsInSentence(sentence),
  });
  return [...valuesOf(content.messages.entries)].map(([id, message]) => {
    const { wordings = [], addresses = [] } = screens.get(id) ?? {};
    const address = messageAddress(id);
    return {
      id,
      title: message.title,
      group: message.group,
      screen: said(message.screen),
      problems: message.problems,
      wordings: wordings.map(({ sources, ...wording }) => {
        const where = message.where[wording.text];
        return {
          ...wording,
          firmness: firmnessOf(wording.kind),
          ...(where === undefined ? {} : { where }),
          sources: sources ?? [],
        };
      }),
      addresses,
      means: message.means.map(said),
      notMeans: message.notMeans.map(said),
      page: writeOut(address),
      markdown: writeOut(markdownAddress({ kind: 'message', address }) ?? address),
      plan: writeOut(planAddress(message.plan)),
      articles: message.articles.map((article) => writeOut(articleAddress(article))),
    };
  });
}

/** @returns a record of each label, with all its wordings. */
export function labelRecords({ labels }: Pick<Content, 'labels'>): RecordOf<'labels'>[] {
  return [...valuesOf(labels)].map(([id, { where, says }]) => ({
    id,
    where,
    says: says.map(({ text, language, ...seen }) => ({ text, language, ...seenAs(seen) })),
  }));
}

/** @returns a record of each way through menus. */
export function pathRecords({ paths }: Pick<Content, 'paths'>): RecordOf<'paths'>[] {
  return [...valuesOf(paths)].map(([id, { where, ways }]) => ({
    id,
    where,
    ways: ways.map(({ taps, ...seen }) => ({
      taps: taps.map((tap) => {
        const choice = /^\((.*)\)$/u.exec(tap)?.[1];
        return choice === undefined ? { label: tap } : { choice };
      }),
      ...seenAs(seen),
    })),
  }));
}

type Seen = Omit<Label['says'][number], 'text' | 'language'>;

/** Where and when words or a way were seen, and how far that may be trusted. */
function seenAs({ on, year, confidence, sources }: Seen) {
  return { ...(on === undefined ? {} : { on }), year, confidence, firmness: firmnessOf(confidence), sources };
}
