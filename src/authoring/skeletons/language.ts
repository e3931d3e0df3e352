import {
  isMap as isYamlMap,
  isScalar,
  isSeq as isYamlSeq,
  parseDocument,
  type Document,
  type Pair,
} from 'yaml';
import { isPlural } from '../../content-model/string-shape.ts';
import { DEFAULT_LANGUAGE, LANGUAGES, PUBLISHED_CODES } from '../../i18n/languages.ts';
import { THEN_CHECK, unwritten, type Kind } from './skeleton.ts';

const ENTRIES = 'src/i18n/languages.ts';

/** These words stand on every page, so they come first. */
const WORDS = 'ui.yaml';

/** The words on every page, in another language. */
export const language: Kind = {
  about: 'another language: the words that stand on every page',
  asks: [
    {
      name: 'code',
      asks: `Code of the language, which has its entry in ${ENTRIES}`,
      example: 'es',
      wrong: (answer) => {
        const others = Object.keys(LANGUAGES).filter((known) => known !== DEFAULT_LANGUAGE);
        if (!others.includes(answer))
          return `no language is called "${answer}": write one of ${others.join(', ')}, or first an entry of your own in ${ENTRIES}`;
        const isPublished = PUBLISHED_CODES.some((code) => code === answer);
        return isPublished
          ? `"${answer}" is published: "npm run translations -- ${answer}" lists what it lacks`
          : undefined;
      },
    },
  ],
  skeleton: ({ code = '' }, { read }) => {
    const file = `src/content/${code}/${WORDS}`;
    return {
      files: [
        { file, text: withoutWords(read(`src/content/${DEFAULT_LANGUAGE}/${WORDS}`), code), isNew: true },
      ],
      next: [
        `Write into ${file} what English says at each place, and leave every {place} as it is.`,
        `Then a file after the other, by the names in src/content/${DEFAULT_LANGUAGE}. All those that end in .yaml must be there before the language can be built; for a page that is missing the English one stands in. See "How a language is added" in docs/writing.md.`,
        THEN_CHECK,
      ],
    };
  },
};

/** @returns whether a value is the same in every language: the id of a fact, an address. */
function isData(field: string | undefined, value: string): boolean {
  return field === 'claim' || /^(?:\/|#|https:)/u.test(value);
}

/** @returns the words of English as what is still to write; what is no words stays, and so do comments and order. */
function withoutWords(english: string, code: string): string {
  const document: Document = parseDocument(english);
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const walk = (node: unknown, field?: string): void => {
    if (isScalar(node) && typeof node.value === 'string' && !isData(field, node.value))
      node.value = unwritten(node.value.trim());
    else if (isYamlMap(node)) {
      const map = node.toJS(document) as Readonly<Record<string, unknown>>;
      // A language has forms of its own; each begins with the English form that stands for the most numbers.
      if (isPlural(map))
        node.items = forms.map((form): Pair =>
          document.createPair(form, unwritten(String(map[form] ?? map['other']))),
        );
      else for (const { key, value } of node.items) walk(value, String(key));
    } else if (isYamlSeq(node)) {
      node.flow = false;
      for (const item of node.items) walk(item, field);
    }
  };
  walk(document.contents);
  return document.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: true });
}
