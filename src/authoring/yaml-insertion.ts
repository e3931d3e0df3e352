import { Document, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml';

/** How a file writes its words; formatters keep to it. */
export interface YamlManner {
  readonly quotes: 'single' | 'double';
}

/**
 * Writes an entry into the text of a YAML file. Every other line stays as it is, comments and order with it.
 *
 * @param text - the file, whose top is a map of entries.
 * @param id - of the new entry.
 * @param value - what it says.
 * @param after - picks the entry below which it shall stand, from the ids in their order; `undefined` for the end.
 * @param manner - how the file writes its words.
 * @returns the text with the entry in it.
 * @throws when the file has no entries that can be read, or one of this id.
 */
export function withEntry(
  text: string,
  id: string,
  value: unknown,
  after: (ids: readonly string[]) => string | undefined,
  manner: YamlManner,
): string {
  const { contents, errors } = parseDocument(text);
  if (!isMap(contents) || errors.length > 0) throw new Error('cannot be read: mend it first');
  const keys = contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  const ids = keys.map(({ value: name }) => String(name));
  if (ids.includes(id)) throw new Error(`has an entry "${id}" already: choose another id`);
  const above = after(ids) ?? ids.at(-1);
  const below = keys[above === undefined ? 0 : ids.indexOf(above) + 1]?.range[0] ?? text.length;
  // What stands right above the next entry, such as the title of a section, belongs to that one.
  const head = text.slice(0, below).replace(/(?:\n(?:#[^\n]*)?)*$/u, '');
  return `${head}\n\n${yamlText({ [id]: value }, manner)}${text.slice(head.length).replace(/^\n?/u, '')}`;
}

/**
 * @returns a value as YAML: a list of plain words stands in one line.
 * @throws Error for a value that is neither fields nor a list.
 */
export function yamlText(value: unknown, { quotes }: YamlManner): string {
  const document = new Document(value);
  visit(document, {
    Seq: (_, list) => {
      list.flow = list.items.every((item) => isScalar(item) && /^[\w(][\w()-]*$/u.test(String(item.value)));
    },
    Scalar: (_, scalar) => {
      // Formatters write a date or a year as they find it, so it stands in the quotes of its file.
      if (typeof scalar.value === 'string' && /^\d/u.test(scalar.value))
        scalar.type = quotes === 'single' ? 'QUOTE_SINGLE' : 'QUOTE_DOUBLE';
    },
  });
  if (!isMap(document.contents) && !isSeq(document.contents)) throw new Error('write fields or a list');
  return document.toString({ singleQuote: quotes === 'single', lineWidth: 0, flowCollectionPadding: false });
}

/** @returns the last id that begins with the same word, below which its like stands. */
export function lastOfItsWord(id: string): (ids: readonly string[]) => string | undefined {
  const word = (name: string): string => /^[^-]*/u.exec(name)?.[0] ?? '';
  return (ids) => ids.filter((other) => word(other) === word(id)).at(-1);
}
