import { z } from 'astro/zod';
import { SECRET_KINDS } from '../../checks/case-file/secrets.ts';
import { namedWords, words } from '../../knowledge/schemas/words.ts';

/** What stands on the entries. */
const listSchema = namedWords(
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
  'load',
);

const formSchema = namedWords(
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

const saveSchema = namedWords('heading', 'copy', 'download', 'print', 'show', 'hide', 'text', 'fileName');

/** What the script says. */
const answersSchema = namedWords(
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
  'otherTab',
).extend({ troubles: namedWords('full', 'forbidden', 'unreadable', 'other-version', 'gone') });

/** Every sentence of the case file: `content/<language>/tools/case-file.yaml`. */
export const textsSchema = z.strictObject({
  lead: words,
  warning: words,
  form: formSchema,
  question: namedWords('heading', 'change', 'keep').extend({ kinds: z.record(z.enum(SECRET_KINDS), words) }),
  list: listSchema,
  keep: namedWords('label', 'hint'),
  save: saveSchema,
  wipe: namedWords('button', 'question', 'yes', 'no'),
  needsScript: namedWords('text', 'caption', 'when'),
  answers: answersSchema,
});

export type CaseFileTexts = z.infer<typeof textsSchema>;
/** What of it travels in the page for the script. */
export type CaseFileScriptTexts = Pick<CaseFileTexts, 'form' | 'list' | 'save' | 'answers'>;
