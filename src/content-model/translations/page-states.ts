import type { Content } from '../read-content.ts';
import { conditionsOf } from '../plan-conditions.ts';
import { messageAddress, planAddress, questionAddress, toolAddress } from '../routes.ts';
import { placeOf } from './content-tree.ts';
import { hasChecklist, partsOf, sequencesIn, type English, type Part } from './parts.ts';
import { readRecord } from './records.ts';
import { stateOf, type MadeFrom, type TranslationState } from './state.ts';

/** How a page that is there stands to English. */
export type PageState = Exclude<TranslationState, 'missing'>;

/** What of one file a page is made of: all of it, or the entries that are named. */
interface Made {
  readonly path: string;
  readonly entries?: readonly string[];
}

/** Before every plan stands this sequence, whatever the plan includes. */
const ON_EVERY_PLAN = 'is-it-theft';

/** The tool that shows the checklist. */
const CHECKUP = toolAddress('checkup');

/** A page is as good as the worst of what it is made of. */
const WORST_FIRST: readonly PageState[] = ['unsafe', 'unaccepted', 'stale'];

/**
 * Says how each page of a translation stands to English, with all that it includes. Lists and the home page are no
 * author's words, and not among them.
 *
 * @param root - top of the project.
 * @param content - the translation.
 * @param english - what English says, and what it cites.
 * @returns the states by address from the top of the pages of a language.
 */
export function pageStates(
  root: string,
  content: Pick<Content, 'language' | 'pages' | 'messages' | 'diagnosis'>,
  english: English,
): ReadonlyMap<string, PageState> {
  const files = new Map<string, { was: MadeFrom | undefined; now: readonly Part[] }>();
  const fileAt = (path: string) => {
    const known = files.get(path) ?? {
      was: readRecord(root, content.language, path).record,
      now: partsOf(path, english),
    };
    files.set(path, known);
    return known;
  };
  const stateOfOne = ({ path, entries }: Made): PageState => {
    const { was, now } = fileAt(path);
    return stateOf(was, now, entries && ((entry) => entries.includes(entry)));
  };
  const included = ({ path, entries }: Made): Made[] => {
    const says = fileAt(path)
      .now.filter(({ of }) => entries?.includes(of) ?? true)
      .map((part) => part.says)
      .join('\n');
    const sequences = sequencesIn(says);
    return [
      ...(sequences.length > 0 ? [{ path: 'sequences.yaml', entries: sequences }] : []),
      ...(hasChecklist(says) ? [{ path: 'checklist.yaml' }] : []),
    ];
  };
  return new Map(
    madeOf(content, english).map(([address, made]) => {
      const states = [...made, ...made.flatMap(included)].map(stateOfOne);
      return [address, WORST_FIRST.find((state) => states.includes(state)) ?? 'done'];
    }),
  );
}

function madeOf(
  { language, pages, messages, diagnosis }: Pick<Content, 'language' | 'pages' | 'messages' | 'diagnosis'>,
  { tree }: English,
): [string, Made[]][] {
  const { value } = diagnosis;
  const plans = Object.entries(value?.plans ?? {});
  const questions = Object.entries(value?.questions ?? {});
  return [
    ...pages.map(({ file, path }): [string, Made[]] => {
      const own = file.slice(placeOf(language, '').length);
      const words = own.replace(/\.mdx$/u, '.yaml');
      const files = [
        own,
        ...(tree.has(words) ? [words] : []),
        ...(path === CHECKUP ? ['checklist.yaml'] : []),
      ];
      return [path, files.map((each) => ({ path: each }))];
    }),
    ...Array.from(messages.entries.keys(), (id): [string, Made[]] => [
      messageAddress(id),
      [{ path: 'messages.yaml', entries: [id] }],
    ]),
    ...questions.map(([id, { like }]): [string, Made[]] => {
      const entries = [id, ...(like === undefined ? [] : [like])].map((name) => `questions.${name}`);
      return [value === undefined ? id : questionAddress(value, id), [{ path: 'diagnosis.yaml', entries }]];
    }),
    ...plans.map(([id, plan]): [string, Made[]] => {
      const conditions = conditionsOf(plan, value?.conditions ?? {}).map((name) => `conditions.${name}`);
      return [
        planAddress(id),
        [
          { path: 'diagnosis.yaml', entries: [`plans.${id}`, ...conditions] },
          { path: 'sequences.yaml', entries: [ON_EVERY_PLAN] },
        ],
      ];
    }),
  ];
}
