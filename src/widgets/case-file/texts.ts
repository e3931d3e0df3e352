import { z } from 'astro/zod';
import { SECRET_KINDS } from '../../checks/case-file/secrets.ts';

const words = z.string().trim().min(1, { error: 'write some words' });
const texts = <Name extends string>(...names: Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, words])) as Record<Name, typeof words>);

/** What stands on the entries. */
const listSchema = texts(
  'heading',
  'none',
  'unknownDay',
  'nothing',
  'edit',
  'up',
  'down',
  'delete',
  'editName',
  'upName',
  'downName',
  'deleteName',
  'undo',
);

const formSchema = texts(
  'heading',
  'headingChange',
  'tried',
  'triedHint',
  'day',
  'time',
  'answer',
  'answerHint',
  'add',
  'change',
  'empty',
  'cancel',
);

const saveSchema = texts('heading', 'copy', 'download', 'print', 'show', 'hide', 'text', 'fileName');

/** What the script says. */
const answersSchema = texts(
  'title',
  'when',
  'table',
  'added',
  'changed',
  'moved',
  'deleted',
  'restored',
  'empty',
  'badDay',
  'tooLong',
  'warned',
  'unfinished',
  'saved',
  'notKept',
  'copied',
  'copyFailed',
  'downloaded',
  'shown',
  'wiped',
  'wipeFailed',
  'merged',
).extend({ troubles: texts('full', 'forbidden', 'unreadable', 'other-version', 'gone') });

/** Every sentence of the case file: `content/<language>/tools/case-file.yaml`. */
export const textsSchema = z.strictObject({
  lead: words,
  warning: words,
  form: formSchema,
  question: texts('heading', 'change', 'keep').extend({ kinds: z.record(z.enum(SECRET_KINDS), words) }),
  list: listSchema,
  keep: texts('label', 'hint'),
  save: saveSchema,
  wipe: texts('button', 'question', 'yes', 'no'),
  needsScript: texts('text', 'caption', 'when'),
  answers: answersSchema,
});

export type CaseFileTexts = z.infer<typeof textsSchema>;
/** What of it travels in the page for the script. */
export type CaseFileScriptTexts = Pick<CaseFileTexts, 'form' | 'list' | 'save' | 'answers'>;
