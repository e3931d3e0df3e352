import { isMap, isPair, isScalar, parseDocument, visit, type Pair, type YAMLMap } from 'yaml';

/** Letters of English with a sign above or below: what they are part of is seen to be translated, and can be read. */
const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúAÁEÉIÍOÓUÚnñNÑcçCÇyýYÝ'.matchAll(/(.)(.)/gu)].map(([, plain = '', signed = '']) => [
    plain,
    signed,
  ]),
);

/**
 * What stands in a text and is no word: places, citations, labels, addresses, elements, code and numbers. An address that
 * is named with slashes counts too.
 */
const NO_WORDS =
  /\{[^{}]*\}|\[\^[^\]]*\]|\[\[[^\]]*\]\]|\]\([^)]*\)|<[^>]*>|`[^`]*`|https?:\/\/\S+|\b[\w-]+(?:[._/@][\w-]+)+|&\w+;/gu;

/**
 * Vowels twice make a text a third longer, its words too, and no more words than a schema allows. The language is written
 * from right to left, and so does an arrow point.
 */
function accented(words: string, isLonger: boolean): string {
  return words.replaceAll('→', '←').replaceAll(/[a-z]/giu, (letter) => {
    const signed = ACCENTED[letter] ?? letter;
    return isLonger && /[aeiou]/iu.test(letter) ? signed + signed.toLowerCase() : signed;
  });
}

function said(text: string, isLonger: boolean): string {
  let end = 0;
  let changed = '';
  for (const { 0: kept, index } of text.matchAll(NO_WORDS)) {
    changed += accented(text.slice(end, index), isLonger) + kept;
    end = index + kept.length;
  }
  return changed + accented(text.slice(end), isLonger);
}

/**
 * Says a text in the language of the tests: accented, a third longer, and with all that is no word as it was.
 *
 * @param text - in English, as authors write it.
 * @param room - letters that it may have; what would be longer keeps the length of the English.
 */
export function pseudoText(text: string, room = Infinity): string {
  const longer = said(text, true);
  return longer.length <= room ? longer : said(text, false);
}

/** Fields of YAML that hold words though one word may be all that they hold; what holds several is told by its blanks. */
const FIELDS_OF_WORDS = new Set([
  'says',
  'asks',
  'title',
  'description',
  'name',
  'rest',
  'do',
  'text',
  'for',
]);
/** Fields that hold ids, addresses, or words of a screen. */
const FIELDS_KEPT = new Set(['anchor', 'home', 'address', 'claim', 'eg', 'group', 'problems', 'order']);
/** Schemas hold some fields to a length. */
const ROOM: Readonly<Record<string, number>> = { description: 200, title: 52, for: 76, asks: 36, says: 60 };

/** The language of the tests has every form of a plural that a language may have. */
const PLURAL_FORMS = ['zero', 'one', 'two', 'few', 'many'];

const isPlural = (map: YAMLMap): boolean =>
  map.items.every(({ key }) => ['other', ...PLURAL_FORMS].includes(String(isScalar(key) ? key.value : '')));

const fieldOf = (pair: Pair | undefined): string =>
  isScalar(pair?.key) && typeof pair.key.value === 'string' ? pair.key.value : '';

/**
 * Says the words of a YAML file in the language of the tests.
 *
 * @param yaml - the English file.
 * @param isAllWords - whether every text in it is one that readers see, as in a file of strings.
 */
export function pseudoYaml(yaml: string, isAllWords: boolean): string {
  const document = parseDocument(yaml);
  visit(document, {
    Pair: (_, pair) => {
      const field = fieldOf(pair);
      // What is a field in one file may be an id in another.
      const isKept = !isMap(pair.value) && (isAllWords ? field === 'claim' : FIELDS_KEPT.has(field));
      return isKept ? visit.SKIP : undefined;
    },
    Scalar: (key, node, path) => {
      if (key === 'key' || typeof node.value !== 'string') return;
      const field = fieldOf([...path].reverse().find(isPair));
      const isWords = isAllWords
        ? !/^[/#]/u.test(node.value)
        : node.value.includes(' ') || FIELDS_OF_WORDS.has(field);
      if (isWords) node.value = pseudoText(node.value, ROOM[field]);
    },
  });
  visit(document, {
    Map: (_, map) => {
      const other = isPlural(map) ? map.get('other') : undefined;
      if (other !== undefined) for (const form of PLURAL_FORMS) if (!map.has(form)) map.set(form, other);
    },
  });
  return document.toString({ lineWidth: 0 });
}

/**
 * Says the words of a page in the language of the tests.
 *
 * @param mdx - the English file.
 */
export function pseudoPage(mdx: string): string {
  const [, frontMatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(mdx) ?? [];
  const lines = body.split('\n').map((line) => {
    const [, mark = '', words = ''] = /^(\s*(?:#{1,6} |[-*] |\d+\. |> |\|)?)(.*)$/u.exec(line) ?? [];
    // A line that is an element alone, a comment or a table keeps its shape.
    if (/^\s*(?:<[^>]*>|\{.*\}|\|.*\||[-:| ]*)\s*$/u.test(line) || mark.endsWith('|')) return line;
    return `${mark}${pseudoText(words)}`;
  });
  return `---\n${pseudoYaml(frontMatter, false)}---\n${lines.join('\n')}`;
}
