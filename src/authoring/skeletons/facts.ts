import { FACT_PAGES } from '../../content-model/fact-pages.ts';
import type { Content } from '../../content-model/read-content.ts';
import { CONFIDENCES, SOURCE_KINDS } from '../../content-model/vocabulary.ts';
import { listed, wrongChoice, wrongChoices, wrongId, type Asked } from '../asked.ts';
import { lastOfItsWord, withEntry } from '../yaml-insertion.ts';
import { THEN_CHECK, unwritten, type Kind } from './skeleton.ts';

const CLAIMS = 'src/content/claims.yaml';
const SOURCES = 'src/content/sources.yaml';

/** What its author has read, the same for claims, labels and paths. */
export const sourcesAsked: Asked = {
  name: 'sources',
  asks: 'Which documents of sources.yaml say so? With commas between',
  example: 'iaghapour-2954',
  wrong: (answer, { sources }) =>
    wrongChoices(answer, sources.keys(), 'source', { least: 1, most: Infinity }),
};

/** One fact, of which the first word of the id says on which page it stands. */
export const claim: Kind = {
  about: 'a fact, with what it rests on',
  asks: [
    {
      name: 'id',
      asks: 'Id of the fact, which begins with its matter',
      example: 'sms-comes-twice',
      wrong: (answer, { claims }) => wrongId(answer, (id) => claims.has(id), CLAIMS) ?? wrongMatter(answer),
    },
    {
      name: 'confidence',
      asks: `How it is known (src/content/en/ui.yaml explains the words): ${CONFIDENCES.join(', ')}`,
      example: 'users-report',
      wrong: (answer) => wrongChoice(answer, CONFIDENCES, 'confidence'),
    },
    {
      ...sourcesAsked,
      when: ({ confidence }) => confidence !== 'reasoned' && confidence !== 'unknown',
      wrong: (answer, content, answers) =>
        sourcesAsked.wrong(answer, content, answers) ?? wrongSources(answer, content, answers['confidence']),
    },
    {
      name: 'follows',
      asks: 'From which facts of claims.yaml does it follow? With commas between',
      example: 'totp-counts-unix-seconds,totp-code-six-digits',
      when: ({ confidence }) => confidence === 'reasoned',
      wrong: (answer, { claims }) =>
        wrongChoices(answer, claims.keys(), 'claim', { least: 1, most: Infinity }),
    },
  ],
  skeleton: ({ id = '', confidence, sources, follows }, { read }) => {
    const entry = {
      says: unwritten('the fact in one plain sentence, with its date where it may change'),
      confidence,
      ...(sources === undefined ? {} : { sources: listed(sources) }),
      ...(follows === undefined ? {} : { follows: listed(follows) }),
    };
    const text = withEntry(read(CLAIMS), id, entry, lastOfItsWord(id), { quotes: 'double' });
    return {
      files: [{ file: CLAIMS, text, isNew: false }],
      next: [
        `Write the fact into ${CLAIMS}, no firmer than its sources are.`,
        `Cite it where it is said: <Cite id="${id}" /> in a page, [^${id}] in YAML.`,
        THEN_CHECK,
      ],
    };
  },
};

/** A document that somebody has read today. */
export const source: Kind = {
  about: 'a document that you have read',
  asks: [
    {
      name: 'id',
      asks: 'Id of the document: who wrote it, what about, the year',
      example: 'telstra-roaming-texts-2026',
      wrong: (answer, { sources }) => wrongId(answer, (id) => sources.has(id), SOURCES),
    },
    {
      name: 'kind',
      asks: `What it is (src/content/en/ui.yaml explains the words): ${SOURCE_KINDS.join(', ')}`,
      example: 'vendor',
      wrong: (answer) => wrongChoice(answer, SOURCE_KINDS, 'kind'),
    },
    {
      name: 'address',
      asks: 'Its whole address, or nothing where it has none or must not be named',
      example: 'https://support.example.org/roaming',
      optional: true,
      wrong: (answer) =>
        URL.canParse(answer) && /^https?:\/\/[^/]/u.test(answer)
          ? undefined
          : `"${answer}" is no whole address: begin with https://`,
    },
  ],
  skeleton: ({ id = '', kind, address }, { read, today }) => {
    const entry = {
      title: unwritten('its title, in English'),
      publisher: unwritten('who published it'),
      kind,
      ...(address === undefined ? {} : { address }),
      published: 'unknown',
      copy: 'unknown',
      seen: today,
    };
    const text = withEntry(read(SOURCES), id, entry, lastOfItsWord(id), { quotes: 'double' });
    return {
      files: [{ file: SOURCES, text, isNew: false }],
      next: [
        `Write into ${SOURCES} its title, who published it, and its own date: "published", such as "2026-03-01".`,
        'Write what it says as a fact: npm run new -- claim',
        THEN_CHECK,
      ],
    };
  },
};

function wrongMatter(id: string): string | undefined {
  const words: string[] = Object.values(FACT_PAGES).flat();
  const word = /^[a-z0-9]+/u.exec(id)?.[0] ?? '';
  return words.includes(word)
    ? undefined
    : `no page has facts on "${word}": begin with one of ${words.sort().join(', ')}`;
}

function wrongSources(answer: string, { sources }: Content, confidence = ''): string | undefined {
  const kinds = listed(answer).flatMap((id) => sources.get(id)?.value.kind ?? []);
  return kinds.some((kind) => kind === confidence)
    ? undefined
    : `none of them is "${confidence}": they are ${[...new Set(kinds)].join(', ')}`;
}
