import { z } from 'astro/zod';

const words = z.string().trim().min(1, { error: 'write some words' });
const texts = <Name extends string>(...names: Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>);

/** Every sentence of the checkup: `content/<language>/tools/checkup.yaml`. */
export const textsSchema = z.strictObject({
  lead: words,
  habits: texts('heading', 'how'),
  phone: texts('heading', 'lead', 'how'),
  progress: texts('count', 'keeps', 'forget', 'needsScript'),
  reminder: texts(
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
  answers: texts('saved', 'forgotten', 'notForgotten', 'badDate', 'downloaded', 'couldNotMake').extend({
    troubles: texts('full', 'forbidden', 'unreadable'),
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
