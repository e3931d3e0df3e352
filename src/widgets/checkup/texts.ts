import { z } from 'astro/zod';
import { namedWords, words } from '../../knowledge/schemas/words.ts';

/** Every sentence of the checkup: `content/<language>/tools/checkup.yaml`. */
export const textsSchema = z.strictObject({
  lead: words,
  habits: namedWords('heading', 'how'),
  phone: namedWords('heading', 'lead', 'how'),
  progress: namedWords('count', 'keeps', 'forget', 'needsScript'),
  reminder: namedWords(
    'heading',
    'stop',
    'label',
    'hint',
    'button',
    'byHand',
    'byHandHow',
    'fileName',
    'title',
    'text',
    'more',
    'warning',
  ).extend({ steps: z.array(words).min(1) }),
  answers: namedWords('saved', 'forgotten', 'notForgotten', 'badDate', 'downloaded', 'couldNotMake').extend({
    troubles: namedWords('full', 'forbidden', 'unreadable'),
  }),
});

export type CheckupTexts = z.infer<typeof textsSchema>;

/** What of it travels in the page for the script. */
export interface CheckupScriptTexts extends Pick<CheckupTexts, 'answers'> {
  readonly count: string;
  readonly reminder: Pick<CheckupTexts['reminder'], 'fileName' | 'title' | 'warning' | 'more'> & {
    /** How to test, in lines. */
    readonly text: string;
  };
  /** Who makes the calendar file. */
  readonly maker: { readonly company: string; readonly product: string };
}
