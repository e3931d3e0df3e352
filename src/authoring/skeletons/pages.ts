import { DEFAULT_LANGUAGE } from '../../i18n/languages.ts';
import { QUESTION_GROUPS } from '../../content-model/schemas/pages.ts';
import { listed, wrongChoice, wrongChoices, wrongId, type Asked } from '../asked.ts';
import { yamlText } from '../yaml-insertion.ts';
import { THEN_CHECK, unwritten, type Kind, type Known, type Skeleton } from './skeleton.ts';

/** What a page is about, the same for articles, questions and messages. */
export const problemsAsked: Asked = {
  name: 'problems',
  asks: 'Which problems of problems.yaml is it about? One to three, best first, with commas between',
  example: 'sms-abroad,sms-not-arriving',
  wrong: (answer, { problems }) => wrongChoices(answer, problems, 'problem', { least: 1, most: 3 }),
};

const titleAsked: Asked = {
  name: 'title',
  asks: "Its title, in the reader's words",
  example: '"I am abroad"',
  wrong: (answer) => (answer.trim() === '' ? 'is empty: write some words' : undefined),
};

/** An article about one cause, with the headings of all articles. */
export const article: Kind = {
  about: 'a page of a chapter: what to do about one cause',
  asks: [
    {
      name: 'name',
      asks: 'Chapter and name of the article',
      example: 'text-messages/abroad-again',
      wrong: (answer, { pages }) => {
        const [chapter = '', name = '', ...more] = answer.split('/');
        if (name === '' || more.length > 0) return `"${answer}" is no article: write chapter/name`;
        const chapters = pages.filter(({ kind }) => kind === 'chapter').map(({ path }) => nameIn(path));
        return (
          wrongChoice(chapter, chapters, 'chapter') ??
          wrongId(name, () => isThere(pages, `fixes/${answer}`), 'the chapter')
        );
      },
    },
    titleAsked,
    problemsAsked,
  ],
  skeleton: ({ name = '', title, problems }, known) => {
    const chapter = name.split('/')[0] ?? '';
    const { required = [] } = known.content.uiStrings?.article ?? {};
    const [first = '', worked = '', failed = '', why = ''] = required;
    const words = [
      `## ${first}`,
      ...sequences(listed(problems)[0], known, true),
      `1. ${unwritten('the first act, in one plain sentence')}`,
      `2. ${unwritten('the next act; after each fact its mark, as in the articles beside this one')}`,
      ...sequences(listed(problems)[0], known, false),
      `## ${worked}`,
      unwritten('what the reader sees once it has worked'),
      `## ${failed}`,
      `- ${unwritten('a link to the page that comes next')}`,
      `## ${why}`,
      unwritten('why it happens, in a few sentences'),
    ];
    const fields = {
      title,
      description: unwritten('what the page has, in one or two sentences, for lists and search engines'),
      order: nextOrder(known, `fixes/${chapter}`),
      for: unwritten('whom it is for, in one short sentence'),
      problems: listed(problems),
    };
    return page(`fixes/${name}`, fields, words);
  },
};

/** A question with its answer. */
export const faq: Kind = {
  about: 'a question with a short answer',
  asks: [
    {
      name: 'name',
      asks: 'Name of the question, as it stands in its address',
      example: 'code-on-two-phones',
      wrong: (answer, { pages }) =>
        wrongId(answer, () => isThere(pages, `faq/${answer}`), 'src/content/en/faq'),
    },
    {
      ...titleAsked,
      asks: 'The question, as somebody asks it',
      example: '"Can I get the code on two phones?"',
    },
    {
      name: 'group',
      asks: `Where it stands in the list of questions: ${QUESTION_GROUPS.join(', ')}`,
      example: 'code',
      wrong: (answer) => wrongChoice(answer, QUESTION_GROUPS, 'group'),
    },
    problemsAsked,
  ],
  skeleton: ({ name = '', title, group, problems }, known) => {
    const words = [
      unwritten(
        'the answer in two or three sentences; after each fact its mark, as in the answers beside this one',
      ),
      ...sequences(listed(problems)[0], known, true),
      ...sequences(listed(problems)[0], known, false),
      `- ${unwritten('a link to the article that has the steps')}`,
    ];
    const fields = {
      title,
      description: unwritten('the answer in one or two sentences, for lists and search engines'),
      order: nextOrder(known, 'faq'),
      group,
      problems: listed(problems),
    };
    return page(`faq/${name}`, fields, words);
  },
};

function page(name: string, fields: Readonly<Record<string, unknown>>, words: readonly string[]): Skeleton {
  const file = pageFile(name);
  const text = `---\n${yamlText(fields, { quotes: 'single' })}---\n\n${blocks(words)}\n`;
  return {
    files: [{ file, text, isNew: true }],
    next: [
      `Write the words into ${file}, wherever it says so. docs/writing.md has the rules for them.`,
      'Behind each fact write <Cite id="claim-id" />: "npm run new -- claim" makes a claim that is not there yet.',
      THEN_CHECK,
    ],
  };
}

/** Points of one list stand together, all else has an empty line between. */
function blocks(words: readonly string[]): string {
  const isStep = (text: string | undefined): boolean => /^\d\. /u.test(text ?? '');
  return words.reduce((text, block, index) => {
    const between = isStep(block) && isStep(words[index - 1]) ? '\n' : '\n\n';
    return index === 0 ? block : `${text}${between}${block}`;
  }, '');
}

/** What every page of this problem must have, see sequence-places.yaml. */
export function sequencesFor(problem: string | undefined, { content }: Known, opens: boolean): string[] {
  return Object.entries(content.sequencePlaces.value ?? {})
    .filter(([, place]) => place.opens === opens && place.problems.includes(problem ?? ''))
    .map(([id]) => id);
}

function sequences(problem: string | undefined, known: Known, opens: boolean): string[] {
  return sequencesFor(problem, known, opens).map((id) => `<Sequence id="${id}" />`);
}

const nameIn = (path: string): string => path.split('/').at(-2) ?? '';

function isThere(pages: Known['content']['pages'], name: string): boolean {
  return pages.some(({ file }) => file === pageFile(name));
}

function nextOrder({ content, read }: Known, folder: string): number {
  const orders = content.pages
    .filter(
      ({ file }) => file.startsWith(pageFile(folder).replace('.mdx', '/')) && !file.endsWith('/index.mdx'),
    )
    .map(({ file }) => Number(/^order: (\d+)$/mu.exec(read(file))?.[1] ?? 0));
  return Math.max(0, ...orders) + 1;
}

const pageFile = (name: string): string => `src/content/${DEFAULT_LANGUAGE}/${name}.mdx`;
