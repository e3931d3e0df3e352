import { eachOnce, type Fault } from '../faults.ts';
import { attributeOf, elementsNamed, lineOf, type MdxElement } from '../mdx-tree.ts';
import type { PageWords } from '../page-words.ts';
import type { Content } from '../read-content.ts';
import { RULE, type Saying, type Screen } from '../schemas/screens.ts';
import { kindOf, sayingsOf, wordingsFor } from '../sketches.ts';
import { valuesOf } from '../yaml-file.ts';

type Known = Pick<
  Content,
  'screens' | 'messages' | 'labels' | 'lookUp' | 'sources' | 'diagnosis' | 'language'
>;

/**
 * Every message has a screen with its sketch, a sketch says only what somebody recorded, what a page names is there, and
 * no sketch is drawn for nothing.
 *
 * @param content - the screens, and what they name.
 * @param pages - the words of every page, with their sequences in their places.
 * @returns one fault for each breach.
 */
export function screenFaults(content: Known, pages: readonly PageWords[]): Fault[] {
  const { screens, messages } = content;
  const missing = [...messages.entries]
    .filter(([id]) => !screens.entries.has(id))
    .map(([id, { file, line }]): Fault => {
      const message = `has no sketch: write "${id}" into ${screens.file}`;
      return { file, line, field: id, message };
    });
  return [
    ...missing,
    ...[...screens.entries.keys()].flatMap((id) => recordFaults(id, content)),
    ...twiceFaults(content),
    ...shownFaults(content, pages),
  ];
}

function recordFaults(id: string, content: Known): Fault[] {
  const { entries, file, lineOf: lineAt } = content.screens;
  const value = entries.get(id)?.value;
  if (value === undefined) return [];
  const faults: Fault[] = [];
  const report = (path: readonly PropertyKey[], message: string): void => {
    faults.push({ file, line: lineAt([id, ...path]), field: [id, ...path].map(String).join('.'), message });
  };
  const isMessage = content.messages.entries.has(id);
  if (!isMessage && value.wordings.length + value.addresses.length > 0) {
    report([], 'no message has this id: correct it, or write the message first');
  }
  // The page of what only fakes say is told by their sentences, which stand in look-up.yaml.
  const isOfFakes = value.sketch
    .flatMap(sayingsOf)
    .some((saying) => saying !== RULE && saying.fake !== undefined);
  if (isMessage && !isOfFakes && value.wordings.length + value.addresses.length === 0) {
    report([], 'write at least one wording or one address');
  }
  if (value.wordsOf !== undefined && !entries.has(value.wordsOf)) {
    report(['wordsOf'], `no screen is called "${value.wordsOf}"`);
  }
  for (const [place, { sources = [], kind }] of value.wordings.entries()) {
    const kinds = sources.map((source) => content.sources.get(source)?.value.kind);
    const unknown = sources.filter((_, index) => kinds[index] === undefined);
    for (const source of unknown)
      report(['wordings', place, 'sources'], `no source is called "${source}": correct it or leave it out`);
    if (sources.length > 0 && unknown.length === 0 && !kinds.includes(kind))
      report(['wordings', place, 'sources'], `none of them is of the kind "${kind}"`);
  }
  const ids = value.sketch.map((part) => kindOf(part).id);
  for (const [place, part] of value.sketch.entries()) {
    const own = ids[place];
    if (own !== undefined && ids.indexOf(own) !== place)
      report(['sketch', place], `a part above is called "${own}" too: write another id`);
    for (const saying of sayingsOf(part)) {
      const message = unknownWords(saying, value, content);
      if (message !== undefined) report(['sketch', place], message);
    }
  }
  return faults;
}

/** @returns what is wrong with the words of a part, if anything. */
function unknownWords(
  saying: Saying,
  screen: Screen,
  { screens, labels, lookUp }: Known,
): string | undefined {
  if (saying === RULE) return undefined;
  if (saying.label !== undefined)
    return labels.has(saying.label)
      ? undefined
      : `no label is called "${saying.label}": correct it or add it to labels.yaml`;
  if (saying.fake !== undefined)
    return lookUp.value?.fakes.some(({ text }) => text === saying.fake) === true
      ? undefined
      : `"${saying.fake}" is no sentence of fakes in look-up.yaml`;
  return wordingsFor(screen, valuesOf(screens.entries)).some(({ text }) => text === saying.wording)
    ? undefined
    : `"${saying.wording ?? ''}" is no wording of this screen: write one of its own, or "rule"`;
}

/** Nobody could tell which screen is meant. */
function twiceFaults({ screens: { entries, file, lineOf: lineAt } }: Known): Fault[] {
  const screenOf = new Map<string, string>();
  const faults: Fault[] = [];
  for (const [id, { value }] of entries) {
    for (const [place, { text }] of value.wordings.entries()) {
      const other = screenOf.get(text);
      const line = lineAt([id, 'wordings', place]);
      const message = `"${text}" stands on "${other ?? ''}" too: write each text once`;
      if (other !== undefined) faults.push({ file, line, field: `${id}.wordings`, message });
      screenOf.set(text, id);
    }
  }
  return faults;
}

/** What pages and choices show is there, and what nobody shows is told. */
function shownFaults({ screens, messages, diagnosis }: Known, pages: readonly PageWords[]): Fault[] {
  // A message names the screen of its own id.
  const named = pages.flatMap(({ file, kind, tree }) =>
    kind === 'message' ? [] : elementsNamed(tree, 'Screen').map((element) => ({ file, element })),
  );
  const chosen = Object.entries(diagnosis.value?.questions ?? {}).flatMap(([question, { choices }]) =>
    choices.map(({ sketch }, place) => ({
      sketch,
      path: ['questions', question, 'choices', place, 'sketch'],
    })),
  );
  const shown = new Set([
    ...messages.entries.keys(),
    ...named.map(({ element }) => attributeOf(element, 'id')),
    ...chosen.map(({ sketch }) => sketch),
  ]);
  return [
    ...eachOnce(
      named.flatMap(({ file, element }): Fault[] => {
        const message = namedFault(element, screens);
        return message === undefined ? [] : [{ file, line: lineOf(element), field: 'Screen', message }];
      }),
    ),
    ...chosen
      .filter(({ sketch }) => sketch !== undefined && !screens.entries.has(sketch))
      .map(({ sketch, path }): Fault => ({
        file: diagnosis.file,
        line: diagnosis.lineOf(path),
        field: path.join('.'),
        message: `no screen is called "${sketch ?? ''}": correct it or add it to screens.yaml`,
      })),
    ...exampleFaults({ screens, diagnosis }),
    ...[...screens.entries]
      .filter(([id]) => !shown.has(id))
      .map(([id, { file, line }]): Fault => {
        const message = `no page shows this sketch: write <Screen id="${id}" />, or remove it`;
        return { file, line, field: id, message };
      }),
  ];
}

function namedFault(element: MdxElement, screens: Known['screens']): string | undefined {
  const id = attributeOf(element, 'id');
  const mark = attributeOf(element, 'mark');
  const screen = screens.entries.get(id ?? '')?.value;
  if (screen === undefined)
    return id === undefined
      ? 'has no screen: write <Screen id="screen-id" />'
      : `no screen is called "${id}": correct it or add it to screens.yaml`;
  const ids = screen.sketch.flatMap((part) => kindOf(part).id ?? []);
  if (mark === undefined || ids.includes(mark)) return undefined;
  return `no part of "${id ?? ''}" is called "${mark}": write ${ids.length === 0 ? 'an id at the part first' : ids.join(' or ')}`;
}

/** An example of a choice stands on a screen, to the letter. */
function exampleFaults({ screens, diagnosis }: Pick<Known, 'screens' | 'diagnosis'>): Fault[] {
  const wordings = new Set(
    [...screens.entries.values()].flatMap(({ value }) => value.wordings.map(({ text }) => text)),
  );
  return Object.entries(diagnosis.value?.questions ?? {}).flatMap(([question, { choices }]) =>
    choices.flatMap(({ eg }, place): Fault[] => {
      if (eg === undefined || wordings.has(eg)) return [];
      const path = ['questions', question, 'choices', place, 'eg'];
      return [
        {
          file: diagnosis.file,
          line: diagnosis.lineOf(path),
          field: path.join('.'),
          message: `no screen in screens.yaml says "${eg}": write a wording of it to the letter`,
        },
      ];
    }),
  );
}
