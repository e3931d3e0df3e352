import type { CaseFileStrings } from '../../content/en/tools/case-file.yaml';
import { SECRET_KINDS } from './check/secrets.ts';
import type { StringRules } from '../../content-model/string-shape.ts';
import type { KeepTrouble } from './kept-file.client.ts';

export type { CaseFileStrings };

/** What of it travels in the page for the script. */
export type CaseFileScriptStrings = Pick<CaseFileStrings, 'form' | 'list' | 'save' | 'answers'>;

const TROUBLES: readonly KeepTrouble[] = ['full', 'forbidden', 'unreadable', 'other-version', 'gone'];

export const CASE_FILE_RULES: StringRules = {
  keys: { 'question.kinds': SECRET_KINDS, 'answers.troubles': TROUBLES },
};
