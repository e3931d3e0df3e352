import { z } from 'astro/zod';
import { SOURCE_KINDS, CONFIDENCES } from '../vocabulary.ts';

const text = z.string().trim().min(1, { error: 'write some words' });
const texts = <const Keys extends readonly string[]>(...keys: Keys) =>
  z.strictObject(Object.fromEntries(keys.map((key) => [key, text])) as Record<Keys[number], typeof text>);

/** Every text of the site that is not an article, in one language. */
export const interfaceSchema = z.strictObject({
  site: texts(
    'name',
    'independent',
    'skip',
    'home',
    'breadcrumb',
    'menu',
    'footer',
    'licence',
    'contact',
    'wrongHere',
    'noCode',
  ),
  navigation: texts('questions', 'tools', 'prevent', 'about', 'sources', 'search'),
  search: texts(
    'label',
    'hint',
    'button',
    'title',
    'description',
    'idle',
    'loading',
    'found',
    'foundOne',
    'none',
    'removed',
    'failed',
    'retry',
    'results',
    'more',
    'all',
  ).extend({ kind: texts('fix', 'question', 'tool', 'page') }),
  article: texts(
    'sources',
    'checked',
    'checkedOldest',
    'allOld',
    'noneDated',
    'undated',
    'stop',
    'care',
  ).extend({ required: z.array(text), optional: z.array(text) }),
  kinds: z.strictObject(
    Object.fromEntries(CONFIDENCES.map((kind) => [kind, text])) as Record<
      (typeof CONFIDENCES)[number],
      typeof text
    >,
  ),
  kindsExplained: z.strictObject(
    Object.fromEntries(SOURCE_KINDS.map((kind) => [kind, text])) as Record<
      (typeof SOURCE_KINDS)[number],
      typeof text
    >,
  ),
  home: texts(
    'title',
    'description',
    'for',
    'choose',
    'stop',
    'tools',
    'questions',
    'everyWay',
    'allQuestions',
    'articles',
  ).extend({ stopItems: z.array(text).min(1) }),
  lists: texts(
    'faqTitle',
    'faqDescription',
    'faqLead',
    'toolsTitle',
    'toolsDescription',
    'toolsLead',
    'inThisChapter',
    'otherChapters',
  ),
  sources: texts('title', 'description', 'lead', 'kindsHeading', 'all', 'restsOn', 'read'),
  notFound: texts('title', 'description', 'lead'),
});

export type InterfaceTexts = z.infer<typeof interfaceSchema>;
