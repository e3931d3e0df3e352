import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';
import type { Content } from '../../content-model/read-content.ts';
import { PATH_CHOICES } from '../../content-model/vocabulary.ts';
import { listed, wrongChoices, wrongId } from '../asked.ts';
import { lastOfItsWord, withEntry } from '../yaml-insertion.ts';
import { sourcesAsked } from './facts.ts';
import { THEN_CHECK, unwritten, type Kind } from './skeleton.ts';

const LABELS = 'src/content/labels.yaml';
const PATHS = 'src/content/paths.yaml';

/** Words on a screen. */
export const label: Kind = {
  about: 'words on a screen: a button, a menu, a title',
  asks: [
    {
      name: 'id',
      asks: 'Id of the words: what they say, or where they lead',
      example: 'try-another-device',
      wrong: (answer, { labels }) => wrongId(answer, (id) => labels.has(id), LABELS),
    },
    sourcesAsked,
  ],
  skeleton: ({ id = '', sources }, { content, read }) => {
    const entry = {
      where: unwritten('where the words stand, for editors'),
      says: [
        {
          text: unwritten('the words as the screen shows them, to the letter'),
          language: DEFAULT_LANGUAGE,
          ...seenIn(listed(sources), content),
        },
      ],
    };
    const text = withEntry(read(LABELS), id, entry, lastOfItsWord(id), { quotes: 'single' });
    return {
      files: [{ file: LABELS, text, isNew: false }],
      next: [
        `Write the words into ${LABELS}; "on: Instagram app" or the like says which app or site shows them.`,
        `Use it: <Label id="${id}" /> in a page, [[${id}]] in YAML. What nothing uses is refused.`,
        THEN_CHECK,
      ],
    };
  },
};

/** A way through menus. */
export const path: Kind = {
  about: 'a way through menus, tap by tap',
  asks: [
    {
      name: 'id',
      asks: 'Id of the way: where it leads',
      example: 'two-factor-site',
      wrong: (answer, { paths }) => wrongId(answer, (id) => paths.has(id), PATHS),
    },
    {
      name: 'taps',
      asks: `The taps: labels of labels.yaml, or what is chosen: ${PATH_CHOICES.map((one) => `(${one})`).join(', ')}`,
      example: '"(profile),(menu),settings-and-activity"',
      wrong: (answer, { labels }) => {
        const choices = PATH_CHOICES.map((choice) => `(${choice})`);
        // The same menu may be tapped twice, so each tap is held against the list by itself.
        const wrong = listed(answer).map((tap) =>
          wrongChoices(tap, [...labels.keys(), ...choices], 'label', { least: 1, most: 1 }),
        );
        if (listed(answer).length < 2)
          return 'has fewer than two taps: put a comma between them; a single one is a label';
        return wrong.find((message) => message !== undefined);
      },
    },
    sourcesAsked,
  ],
  skeleton: ({ id = '', taps, sources }, { content, read }) => {
    const entry = {
      where: unwritten('where it leads, for editors'),
      ways: [{ taps: listed(taps), ...seenIn(listed(sources), content) }],
    };
    const text = withEntry(read(PATHS), id, entry, lastOfItsWord(id), { quotes: 'single' });
    return {
      files: [{ file: PATHS, text, isNew: false }],
      next: [
        `Write into ${PATHS} where it leads; "on: Instagram app" or the like says where it was walked.`,
        `Use it: <Path id="${id}" /> in a page, [[path:${id}]] in YAML. What nothing uses is refused.`,
        THEN_CHECK,
      ],
    };
  },
};

/** The first source is the one that is trusted for it; the year is that of the newest. */
function seenIn(ids: readonly string[], { sources }: Content): Readonly<Record<string, unknown>> {
  const read = ids.flatMap((id) => sources.get(id)?.value ?? []);
  const years = read.map(({ published }) => published.slice(0, 4)).filter((year) => /^20\d\d$/u.test(year));
  return { year: years.sort().at(-1) ?? 'unknown', confidence: read[0]?.kind, sources: ids };
}
