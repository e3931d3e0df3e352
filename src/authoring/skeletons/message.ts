import { DEFAULT_LANGUAGE, LANGUAGES, PUBLISHED_CODES } from '../../i18n/languages.ts';
import { SCREEN_GROUPS } from '../../content-model/schemas/messages.ts';
import { SOURCE_KINDS } from '../../content-model/vocabulary.ts';
import { listed, wrongChoice, wrongChoices, wrongId } from '../asked.ts';
import { withEntry } from '../yaml-insertion.ts';
import { problemsAsked, sequencesFor } from './pages.ts';
import { THEN_CHECK, unwritten, type Kind } from './skeleton.ts';

const messagesIn = (language: string): string => `src/content/${language}/messages.yaml`;
const MESSAGES = messagesIn(DEFAULT_LANGUAGE);

/** In these somebody must say the same, because a screen without a meaning is not published. */
const TRANSLATIONS = PUBLISHED_CODES.filter((code) => code !== DEFAULT_LANGUAGE);
const SCREENS = 'src/content/screens.yaml';

/** What a screen means, and what stands on it. */
export const message: Kind = {
  about: 'a screen: what stands on it, what it means and what to do',
  asks: [
    {
      name: 'id',
      asks: 'Id of the screen: what it says',
      example: 'code-was-used',
      wrong: (answer, { messages, screens }) =>
        wrongId(answer, (id) => messages.entries.has(id), MESSAGES) ??
        wrongId(answer, (id) => screens.entries.has(id), SCREENS),
    },
    {
      name: 'group',
      asks: `Where readers look for it: ${SCREEN_GROUPS.join(', ')}`,
      example: 'two-factor',
      wrong: (answer) => wrongChoice(answer, SCREEN_GROUPS, 'group'),
    },
    {
      name: 'kind',
      asks: `Who shows that the screen says so: ${SOURCE_KINDS.join(', ')}`,
      example: 'users-report',
      wrong: (answer) => wrongChoice(answer, SOURCE_KINDS, 'kind'),
    },
    problemsAsked,
    {
      name: 'plan',
      asks: 'The plan of diagnosis.yaml that fits best',
      example: 'which-code',
      wrong: (answer, { diagnosis }) =>
        wrongChoice(answer, Object.keys(diagnosis.value?.plans ?? {}), 'plan'),
    },
    {
      name: 'articles',
      asks: 'One to four articles that help, best first, with commas between',
      example: 'login-screen/which-code,account-recovery/every-way-back',
      wrong: (answer, { pages }) => {
        const articles = pages.filter(({ kind }) => kind === 'article');
        const names = articles.map(({ path }) => path.split('/').slice(2, 4).join('/'));
        return wrongChoices(answer, names, 'article', { least: 1, most: 4 });
      },
    },
  ],
  skeleton: ({ id = '', group, kind, problems, plan, articles }, known) => {
    const first = listed(problems)[0];
    const includes = (opens: boolean): readonly { sequence: string }[] =>
      sequencesFor(first, known, opens).map((sequence) => ({ sequence }));
    const meaning = {
      title: unwritten('what the screen says or wants, in few words'),
      description: unwritten('what the page has, in one or two sentences'),
      group,
      problems: listed(problems),
      screen: unwritten('on which screen it stands'),
      means: [unwritten('the likeliest cause, with its mark')],
      ...(includes(true).length > 0 ? { opens: includes(true) } : {}),
      do: [unwritten('what to do first, in one plain sentence')],
      ...(includes(false).length > 0 ? { ends: includes(false) } : {}),
      plan,
      articles: listed(articles),
    };
    const screen = {
      wordings: [
        {
          text: unwritten('the words of the screen, to the letter'),
          language: DEFAULT_LANGUAGE,
          kind,
          seen: 'unknown',
        },
      ],
      sketch: ['rule'],
    };
    // Below the last screen of its group, in both files.
    const { entries } = known.content.messages;
    const above = [...entries].filter(([, { value }]) => value.group === group).at(-1)?.[0];
    const after = (ids: readonly string[]): string | undefined => ids.find((other) => other === above);
    const names = TRANSLATIONS.map((language) => LANGUAGES[language].name).join(', ');
    const manner = { quotes: 'single' } as const;
    return {
      files: [
        { file: MESSAGES, text: withEntry(known.read(MESSAGES), id, meaning, after, manner), isNew: false },
        ...TRANSLATIONS.map((language) => {
          const file = messagesIn(language);
          return { file, text: withEntry(known.read(file), id, meaning, after, manner), isNew: false };
        }),
        { file: SCREENS, text: withEntry(known.read(SCREENS), id, screen, after, manner), isNew: false },
      ],
      next: [
        `Write into ${SCREENS} what the screen says, and draw its sketch from top to bottom; "rule" is a line that nobody recorded.`,
        `Write into ${MESSAGES} what it means and what to do, and the same for ${names} beside it; whoever cannot says so in the change.`,
        THEN_CHECK,
      ],
    };
  },
};
